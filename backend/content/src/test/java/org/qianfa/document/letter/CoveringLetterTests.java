package org.qianfa.document.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.qianfa.document.FileKind;
import org.qianfa.document.PageSetup;
import org.qianfa.document.Papers;
import org.qianfa.document.Rendering;
import org.qianfa.document.page.TitleLines;
import org.qianfa.document.pdf.PdfGate;
import org.qianfa.text.Refused;

class CoveringLetterTests {
    private static final String LETTER = """
            mark: 柳河镇人民政府文件
            number: 柳政〔2025〕3号
            signer: 王建国
            title: 关于报送年度报告的报告
            addressee: 县人民政府
            body: [现将年度报告报上。, 特此报告。]
            attachment: 年度报告
            organ: 柳河镇人民政府
            date: 2025年1月20日
            copies: 县政府办公室
            printer: 柳河镇党政综合办公室
            printed: 2025年1月20日
            """;

    private static CoveringLetter letter(String yaml) {
        return CoveringLetter.read(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] file(FileKind kind) throws Exception {
        var out = new ByteArrayOutputStream();
        new Rendering().write(Papers.full(), kind, PageSetup.OFFICIAL, Optional.of(letter(LETTER)), out);
        return out.toByteArray();
    }

    @Test
    void inWordTheLetterStandsBeforeTheReportOnPagesOfItsOwn() throws Exception {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file(FileKind.DOCX)))) {
            var texts =
                    word.getParagraphs().stream().map(each -> each.getText()).toList();
            assertThat(texts)
                    .containsSubsequence(
                            "柳河镇人民政府文件",
                            "\t柳政〔2025〕3号\t签发人：王建国",
                            "关于报送年度报告的报告",
                            "县人民政府：",
                            "特此报告。",
                            "附件：年度报告",
                            "柳河镇人民政府",
                            "2025年1月20日");
            assertThat(word.getTables().getFirst().getText()).contains("抄送：县政府办公室。", "柳河镇党政综合办公室\t2025年1月20日印发");
            assertThat(word.getDocument().xmlText()).contains("<w:color w:val=\"FF0000\"/>");
        }
    }

    @Test
    void inPdfTooAndThatIsStillArchivableAndAccessible() throws Exception {
        var file = file(FileKind.PDF);
        assertThat(new PdfGate().breaches(file)).isEmpty();
        try (var pdf = Loader.loadPDF(file)) {
            var first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(pdf)).contains("柳政〔2025〕3号", "特此报告。").doesNotContain("一、总体情况");
        }
    }

    @Test
    void aLetterThatLacksWhatItNeedsIsRefusedByName() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> letter("mark: x\nnumber: y\n"))
                .withMessageContaining("addressee、date、organ、title");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> letter(LETTER + "marks: x\n"))
                .withMessageContaining("marks");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> letter("- 1"));
    }

    @Test
    void nameAndDateStandOverEachOther() {
        var letter = letter(LETTER);
        assertThat(letter.dateIndent()).isEqualTo(4);
        assertThat(letter.organIndent() + TitleLines.width(letter.organ()) / 2)
                .isEqualTo(letter.dateIndent() + TitleLines.width(letter.date()) / 2);
    }
}
