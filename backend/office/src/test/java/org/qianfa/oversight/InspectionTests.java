package org.qianfa.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.inspection.InspectionResults.FORMATS;
import static org.qianfa.inspection.InspectionResults.INSPECTOR;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Format;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Content;
import org.qianfa.inspection.Circumstances;
import org.qianfa.inspection.Inspected;
import org.qianfa.inspection.Overview;
import org.qianfa.inspection.ZipArchive;
import org.qianfa.intake.ReportTexts;

class InspectionTests {
    private static final Format FORM = FORMATS.get("2021");

    @TempDir
    Path folder;

    @SuppressWarnings("ArrayRecordComponent")
    private record Packed(String name, byte[] bytes) {}

    @Test
    void everyReportOfAZipIsJudgedWhateverItsNamesAreWrittenIn() throws IOException {
        for (var names : List.of(Charset.forName("GB18030"), StandardCharsets.UTF_8)) {
            var zip = zip(
                    names,
                    new Packed("乡镇/", new byte[0]),
                    new Packed("乡镇/甲乡.txt", report("甲乡")),
                    new Packed("乡镇/乙乡.txt", report("乙乡")),
                    new Packed("__MACOSX/乡镇/._甲乡.txt", new byte[9]),
                    new Packed("照片.jpg", new byte[9]));
            assertThat(inspected(handIn("年报.zip", zip)))
                    .extracting(Inspected::file)
                    .containsExactly("乡镇/甲乡.txt", "乡镇/乙乡.txt");
        }
    }

    @Test
    void filesAreGoneWhenTheyHaveBeenRead() throws IOException {
        var file = handIn("甲乡.txt", report("甲乡"));
        assertThat(inspected(file)).singleElement().isInstanceOf(Inspected.Judged.class);
        assertThat(file.kept()).doesNotExist();
    }

    @Test
    void anArchiveInAnArchiveIsNotOpened() throws IOException {
        var inner = zip(StandardCharsets.UTF_8, new Packed("甲.txt", report("甲乡")));
        var outer = zip(StandardCharsets.UTF_8, new Packed("里面.zip", inner), new Packed("乙.txt", report("乙乡")));
        var results = inspected(handIn("外面.zip", outer));
        assertThat(complaint(results.getFirst())).startsWith("压缩文件里还有压缩文件");
        assertThat(results.getLast()).isInstanceOf(Inspected.Judged.class);
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        var swelling = zip(
                StandardCharsets.UTF_8,
                new Packed("大.txt", new byte[19 * 1024 * 1024]),
                new Packed("更大.txt", new byte[40 * 1024 * 1024]),
                new Packed("甲.txt", report("甲乡")));
        assertThat(swelling.length).isLessThan(100_000);
        var results = inspected(handIn("炸弹.zip", swelling));
        assertThat(complaint(results.get(0))).isEqualTo("这个文件解压后大得不正常，没有读取。");
        assertThat(complaint(results.get(1))).startsWith("文件超过 20 MB");
        assertThat(results.get(2)).isInstanceOf(Inspected.Judged.class);
        var many = new Packed[ZipArchive.MOST_ENTRIES + 1];
        Arrays.setAll(many, number -> new Packed(number + ".txt", new byte[0]));
        assertThat(complaint(inspected(handIn("多.zip", zip(StandardCharsets.UTF_8, many)))
                        .getFirst()))
                .contains("超过 5,000 个");
    }

    /** The list of contents is kept in memory whole: one of a hundred megabytes is not even begun. */
    @Test
    void aListOfContentsThatWouldFillTheMemoryIsNotRead() throws IOException {
        var zip = zip(StandardCharsets.UTF_8, new Packed("甲.txt", report("甲乡")));
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(zip.length - 22 + 12, 100 << 20);
        assertThat(complaint(inspected(handIn("长.zip", zip)).getFirst()))
                .contains(String.format("%,d", ZipArchive.MOST_ENTRIES));
    }

    @Test
    void whatIsNoZipOrHoldsNoReportSaysSo() throws IOException {
        assertThat(complaint(inspected(handIn("坏.zip", new byte[] {'P', 'K', 3, 4, 0, 0}))
                        .getFirst()))
                .startsWith("这个 ZIP 打不开");
        assertThat(complaint(inspected(handIn("空.zip", zip(StandardCharsets.UTF_8, new Packed("a.jpg", new byte[1]))))
                        .getFirst()))
                .isEqualTo("这个 ZIP 里没有年度报告文件。");
    }

    @Test
    void moreThanFiveHundredAreNamedAndNotJudged() throws IOException {
        var many = new Packed[Inspection.MOST_REPORTS + 7];
        Arrays.setAll(many, number -> new Packed(number + ".txt", new byte[0]));
        var results = inspected(handIn("多.zip", zip(StandardCharsets.UTF_8, many)));
        assertThat(results).hasSize(Inspection.MOST_REPORTS + 1);
        assertThat(complaint(results.getLast())).contains("还有 7 份没有检查");
    }

    @Test
    void theSpreadsheetCountsByRuleAndHoldsNoFormula() throws IOException {
        var results = inspected(handIn("=1+1.txt", report("甲乡")), handIn("空.txt", new byte[0]));
        var out = new ByteArrayOutputStream();
        Overview.of(results, Locale.CHINA).writeSpreadsheet(out, Locale.CHINA);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("=1+1.txt");
            var head = sheet.getRow(0);
            var found = 0;
            for (var cell : head)
                if (cell.getStringCellValue().equals("T4-1")) {
                    found++;
                    assertThat(sheet.getRow(1).getCell(cell.getColumnIndex()).getNumericCellValue())
                            .isEqualTo(1);
                }
            assertThat(found).isEqualTo(1);
            assertThat(sheet.getRow(2).getCell(head.getLastCellNum() - 1).getStringCellValue())
                    .startsWith("里面没有文字");
        }
    }

    private static List<Inspected> inspected(UploadedReport... files) {
        var inspection = new Inspection(List.of(files), Circumstances.UNKNOWN, INSPECTOR, new Semaphore(1));
        inspection.run();
        assertThat(inspection.progress().done()).isTrue();
        return inspection.results();
    }

    private static String complaint(Inspected one) {
        assertThat(one).isInstanceOf(Inspected.Unread.class);
        return ((Inspected.Unread) one).reasons().getFirst().toString();
    }

    private UploadedReport handIn(String name, byte[] bytes) throws IOException {
        return new UploadedReport(name, Files.write(Files.createTempFile(folder, "upload", ""), bytes));
    }

    private static byte[] zip(Charset names, Packed... files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, names)) {
            for (var file : files) {
                zip.putNextEntry(new ZipEntry(file.name()));
                zip.write(file.bytes());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** Its reconsiderations do not add up. */
    private static byte[] report(String organ) {
        var valid = FilledReports.valid(FORM);
        var cells = valid.cells().with(CellKey.parse("4/reconsideration/total"), "90");
        return ReportTexts.text(FORM, organ + "人民政府2023年政府信息公开工作年度报告", new Content(valid.sections(), cells))
                .getBytes(StandardCharsets.UTF_8);
    }
}
