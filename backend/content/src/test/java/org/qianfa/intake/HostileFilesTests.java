package org.qianfa.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Formats;
import org.qianfa.intake.source.Source;

/** Files made to do harm end in a sentence, or are read without the harm. */
@Timeout(300)
public class HostileFilesTests {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static void refused(byte[] file, String sentence) {
        assertThatThrownBy(() -> FileOpener.open(file, "年报"))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining(sentence);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A Word or Excel file with this main part and others. */
    public static byte[] office(String main, String xml, Map<String, String> more) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", utf8("<Types/>"));
        parts.put("_rels/.rels", utf8("<Relationships><Relationship Id='1' Target='" + main + "'/></Relationships>"));
        parts.put(main, utf8(xml));
        more.forEach((name, part) -> parts.put(name, utf8(part)));
        return zip(parts);
    }

    static byte[] word(String body) {
        return office(
                "word/document.xml",
                "<w:document xmlns:w='" + WORD + "'><w:body>" + body + "</w:body></w:document>",
                Map.of());
    }

    private static byte[] sheet(String xml) {
        return office(
                "xl/workbook.xml",
                "<workbook xmlns='" + SHEET + "' xmlns:r='r'><sheets><sheet name='a' r:id='1'/></sheets></workbook>",
                Map.of(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id='1' Target='worksheets/a.xml'/></Relationships>",
                        "xl/worksheets/a.xml",
                        "<worksheet xmlns='" + SHEET + "'>" + xml + "</worksheet>"));
    }

    private static void zeros(OutputStream out, int megabytes) throws IOException {
        var much = new byte[1 << 20];
        for (var i = 0; i < megabytes; i++) out.write(much);
    }

    @Test
    void aFileOfAHundredMegabytesIsRefusedByItsSize() {
        refused(new byte[100 << 20], "最多读取 20 MB");
    }

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        for (var name : new String[] {"word/document.xml", "word/media/a.png"}) {
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry(name));
                zeros(zip, 1024);
            }
            refused(out.toByteArray(), "不正常的内容");
        }
        var many = new LinkedHashMap<String, byte[]>();
        for (var i = 0; i < 20_000; i++) many.put("a" + i, new byte[0]);
        refused(zip(many), "不正常的内容");
    }

    @Test
    void nothingOutsideTheFileIsReadAndEntitiesDoNotGrow() {
        var outside = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";
        var laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 'ha'>");
        for (var i = 1; i < 30; i++)
            laughs.append("<!ENTITY a%d '%s'>".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        laughs.append("]>");
        for (var type : new String[] {outside, laughs.toString(), "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'>"})
            for (var entity : new String[] {"&x;", "&a29;", "甲"})
                refused(
                        office(
                                "word/document.xml",
                                type + "<w:document xmlns:w='" + WORD + "'><w:body><w:p><w:r><w:t>" + entity
                                        + "</w:t></w:r></w:p></w:body></w:document>",
                                Map.of()),
                        "文件");
    }

    @Test
    void macrosAreLeftAloneAndLinksToTheOutsideAreNotFollowed() {
        var file = office(
                "word/document.xml",
                "<w:document xmlns:w='" + WORD
                        + "'><w:body><w:p><w:r><w:t>一、总体情况</w:t></w:r></w:p></w:body></w:document>",
                Map.of(
                        "word/vbaProject.bin",
                        "Sub AutoOpen()",
                        "word/_rels/document.xml.rels",
                        "<Relationships><Relationship Id='9' TargetMode='External'"
                                + " Target='http://127.0.0.1:9/'/></Relationships>"));
        var source = FileOpener.open(file, "a.docm");
        assertThat(source.blocks()).containsExactly(new Source.Line("一、总体情况"));
        assertThat(source.remarks()).asString().contains("文件带有宏");
    }

    @Test
    void damagedFilesSaySo() {
        var form = new Formats().forYear(2021);
        var word = WrittenReports.docx(form, "甲", FilledReports.valid(form));
        refused(Arrays.copyOf(word, word.length / 3), "损坏");
        refused(utf8("PK\u0003\u0004word/document.xml"), "损坏");
        refused(word("<w:p>"), "损坏");
        refused(utf8("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\nstartxref\n99999\n%%EOF"), "文件");
        refused(zip(Map.of("a.txt", new byte[9])), "压缩文件");
        refused(zip(Map.of("OFD.xml", new byte[9])), "OFD");
    }

    @Test
    void aHugeTableIsRefusedOrReadAsFarAsItIsFilled() {
        var page = new StringBuilder("<table>");
        for (var line = 0; line < 10_000; line++) page.append("<tr>").append("<td>1".repeat(200));
        refused(utf8(page.toString()), "文字太多");
        refused(utf8("<table>" + "<tr><td>1<td>2".repeat(150_000)), "文字太多");
        refused(utf8("<table>" + "<tr><td rowspan=9000 colspan=900>1<td>2".repeat(100)), "文字太多");
        var cells = new StringBuilder("<sheetData>");
        for (var line = 1; line <= 1_000; line++)
            cells.append("<row r='")
                    .append(line)
                    .append("'>")
                    .append("<c><v>1</v></c>".repeat(600))
                    .append("</row>");
        refused(sheet(cells + "</sheetData>"), "文件");
        var sparse = FileOpener.open(
                sheet("<dimension ref='A1:XFD1048576'/><sheetData><row r='1'><c r='A1'><v>1</v></c></row>"
                        + "<row r='10000'><c r='NTP10000'><v>2</v></c></row></sheetData>"),
                "a.xlsx");
        assertThat(sparse.blocks()).hasSizeLessThan(5);
    }

    @Test
    void deepNestingDoesNoHarm() {
        for (var tag : new String[] {"div", "table><tr><td", "span", "b", "ul><li"})
            refused(utf8(("<" + tag + ">").repeat(10_000) + "甲"), "不正常的内容");
        refused(word("<w:sdt><w:sdtContent>".repeat(10_000) + "</w:sdtContent></w:sdt>".repeat(10_000)), "请");
    }

    @Test
    void whatIsUnderAPasswordIsRefusedWithWhatToDo() throws Exception {
        var form = new Formats().forYear(2021);
        try (var system = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var stream = encryptor.getDataStream(system)) {
                stream.write(WrittenReports.docx(form, "甲", FilledReports.valid(form)));
            }
            system.writeFilesystem(out);
            refused(out.toByteArray(), "取消密码");
        }
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            pdf.addPage(new PDPage());
            pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            pdf.save(out);
            refused(out.toByteArray(), "取消密码");
        }
    }

    @Test
    void aPdfWithoutTextOrWithTooManyPagesSaysSo() throws IOException {
        for (var pages : new int[] {1, 10_000})
            try (var pdf = new PDDocument();
                    var out = new ByteArrayOutputStream()) {
                for (var i = 0; i < pages; i++) pdf.addPage(new PDPage());
                pdf.save(out);
                refused(out.toByteArray(), pages == 1 ? "没有文字" : "最多读取 300 页");
            }
    }

    @Test
    void aPdfThatNamesItselfAsItsOwnPartEnds() {
        refused(pdf("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>", ""), "请");
        refused(pdf("<</Type/Pages/Kids[" + "[".repeat(100_000) + "]/Count 1>>", ""), "请");
        var twice = "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Length 14>>stream\n"
                + "/X Do /X Do   \nendstream";
        refused(pdf("<</Type/Pages/Kids[3 0 R]/Count 1>>", twice), "请");
    }

    private static byte[] pdf(String pages, String form) {
        return utf8("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj" + pages + "endobj\n"
                + "3 0 obj<</Type/Page/Parent"
                + " 2 0 R/MediaBox[0 0 99"
                + " 99]/Contents 5 0"
                + " R/Resources<</XObject<</X"
                + " 4 0 R>>>>>>endobj\n"
                + "4 0 obj" + form + "endobj\n5 0 obj<</Length 6>>stream\n/X Do \nendstream endobj\n"
                + "trailer<</Root 1 0 R>>\n%%EOF");
    }

    @Test
    void aPackedStreamThatWouldFillTheMemoryIsNotUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(9))) {
            zeros(deflater, 1024);
        }
        var out = new ByteArrayOutputStream();
        out.write(utf8("%PDF-1.4\n5 0 obj<</Filter/FlateDecode/Length " + packed.size() + ">>stream\n"));
        out.write(packed.toByteArray());
        refused(out.toByteArray(), "不正常的内容");
    }

    @Test
    void aPageOfAHundredThousandElementsEnds() {
        refused(utf8("<html>" + "<div>".repeat(100_000) + "一、总体情况"), "不正常的内容");
        refused(utf8("<html>" + "<div>一、总体情况</div>".repeat(100_000)), "文字太多");
        for (var page : new String[] {
            "<p>" + "<b>x</b>".repeat(100_000),
            "<table><tr><td>甲<td>乙</table>".repeat(20_000),
            "<p " + "a=b ".repeat(500_000) + ">一、总体情况"
        }) assertThat(read("<html>" + page)).isNotNull();
    }

    @Test
    void boxesInBoxesAreReadOnce() {
        var boxes = "<w:p><w:r><w:pict><w:txbxContent>".repeat(15) + "<w:p><w:r><w:t>甲</w:t></w:r></w:p>"
                + "</w:txbxContent></w:pict></w:r></w:p>".repeat(15);
        assertThat(FileOpener.open(word(boxes), "a.docx").blocks()).containsExactly(new Source.Line("甲"));
    }

    @Test
    void aPdfWhosePagesHangBelowEachOtherEnds() {
        var tree = new StringBuilder("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n");
        for (var i = 2; i < 60_000; i++)
            tree.append(
                    i + " 0 obj<</Type/Pages/Kids[" + (i + 1) + " 0 R]/Count 1/Parent " + (i - 1) + " 0 R>>endobj\n");
        refused(utf8(tree + "trailer<</Root 1 0 R>>\n%%EOF"), "请");
    }

    @Test
    void textMadeToTakeLongEnds() {
        var table = "三、收到和处理政府信息公开申请情况\n";
        for (var text : new String[] {
            table + "（一）予以公开\t1\t2\t3\t4\t5\t6\t7\n".repeat(40_000),
            table + "商业\n科研\n".repeat(20_000) + "（一）予以公开\t1\t2\t3\t4\t5\t6\t7\n",
            table + "（一）予以公开 |\n|\n".repeat(24_000),
            table + "\t\"x\n".repeat(40_000),
            table + "a,1,2,3,4,5,6,7\n".repeat(40_000),
            table + ("（三）不予公开".repeat(20) + "\t1\n").repeat(5_000),
            "好。一、总体 x。二、主动公开。三、收到和处理政府信息公开申请\n".repeat(20_000),
            "一、总体情况\n" + "结果维持\n结果纠正\n总计\n".repeat(12_000),
            "柳河镇2021年\n".repeat(40_000)
        }) assertTimeout(Duration.ofSeconds(60), () -> read(text));
    }

    private static IntakeResult read(String text) {
        return new Intake(new Formats()).read(utf8(text), "年报");
    }
}
