package org.qianfa.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.qianfa.intake.FileOpener;
import org.qianfa.intake.WrittenReports;
import org.qianfa.intake.source.Source;

class PdfDocumentTests {
    private static final String SENTENCE = "本年度按照上级部署，健全制度、明确责任，及时公开需要社会公众广泛知晓的信息，共公开 123 条。";

    private static Source printed(String article) {
        var pdf = WrittenReports.printed(article);
        assumeTrue(pdf.isPresent(), "there is no browser here to print a PDF with");
        return FileOpener.open(pdf.get(), "a.pdf");
    }

    private static List<String> lines(Source source) {
        return source.blocks().stream()
                .filter(Source.Line.class::isInstance)
                .map(block -> ((Source.Line) block).text().replace(" ", ""))
                .toList();
    }

    @Test
    void linesBrokenByTheWidthOfThePageAreParagraphsAgain() {
        var html = new StringBuilder("<h2>一、总体情况</h2>");
        for (var i = 1; i < 30; i++)
            html.append("<p>").append(SENTENCE.repeat(1 + i % 4)).append("</p>");
        var expected = new java.util.ArrayList<>(List.of("一、总体情况"));
        for (var i = 1; i < 30; i++) expected.add(SENTENCE.repeat(1 + i % 4).replace(" ", ""));
        assertThat(lines(printed(html.toString()))).isEqualTo(expected);
    }

    @Test
    void aTableOverTwoPagesIsOneAndItsHeadIsReadOnce() {
        var html = new StringBuilder("<p>前</p><table><thead><tr><th>栏目<th colspan=2>合计</thead>");
        for (var i = 0; i < 120; i++)
            html.append("<tr><td>第")
                    .append(i)
                    .append("项<td>")
                    .append(i)
                    .append("<td>")
                    .append(2 * i);
        var source = printed(html + "</table><p>后</p>");
        assertThat(lines(source)).containsExactly("前", "后");
        assertThat(source.blocks().get(1)).isInstanceOfSatisfying(Source.Grid.class, grid -> {
            assertThat(grid.height()).isEqualTo(121);
            assertThat(grid.width()).isEqualTo(3);
            assertThat(grid.cells()).contains(new Source.Cell(0, 1, 1, 2, "合计"), new Source.Cell(120, 2, 1, 1, "238"));
        });
    }

    @Test
    void pageNumbersRunningHeadsAndPagesWithoutTextAreNotTakenForText() throws IOException {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (var i = 1; i <= 4; i++) {
                var page = new PDPage();
                pdf.addPage(page);
                try (var content = new PDPageContentStream(pdf, page)) {
                    text(content, 72, 760, "Annual report");
                    text(content, 72, 500, "Text " + (char) ('A' + i));
                    text(content, 290, 30, "- " + i + " -");
                }
            }
            pdf.addPage(new PDPage());
            pdf.save(out);
            var source = FileOpener.open(out.toByteArray(), "a.pdf");
            assertThat(lines(source)).containsExactly("TextB", "TextC", "TextD", "TextE");
            assertThat(source.remarks())
                    .extracting(Object::toString)
                    .singleElement()
                    .asString()
                    .startsWith("第 5 页没有文字");
        }
    }

    @Test
    void charactersDrawnTwiceToLookBoldAreReadOnceAndEqualDigitsSideBySideEachOnce() throws IOException {
        try (var pdf = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var content = new PDPageContentStream(pdf, page)) {
                for (var line = 0; line < 30; line++) {
                    text(content, 72 + line * 0.31f, 700 - 16 * line, "1112220000");
                    text(content, 72.4f + line * 0.31f, 700 - 16 * line, "1112220000");
                }
            }
            pdf.save(out);
            assertThat(String.join("", lines(FileOpener.open(out.toByteArray(), "a.pdf"))))
                    .isEqualTo("1112220000".repeat(30));
        }
    }

    private static void text(PDPageContentStream content, float x, float y, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
    }
}
