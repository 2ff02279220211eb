package org.qianfa.intake.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qianfa.intake.FileOpener;
import org.qianfa.intake.HostileFilesTests;
import org.qianfa.intake.source.Source;

class WordDocumentTests {
    private static final String NAMESPACE = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

    private static String paragraph(String properties, String text) {
        return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String listed(int level, String text) {
        return paragraph("<w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='7'/></w:numPr>", text);
    }

    private static List<String> lines(Source source) {
        return source.blocks().stream()
                .map(Source.Line.class::cast)
                .map(Source.Line::text)
                .toList();
    }

    private static Source read(String body, Map<String, String> more) {
        return FileOpener.open(
                HostileFilesTests.office(
                        "word/document.xml",
                        "<w:document " + NAMESPACE + "><w:body>" + body + "</w:body></w:document>",
                        more),
                "a.docx");
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
                + text + "'/></w:lvl>";
    }

    @Test
    void numbersThatWordCountsByItselfStandInFrontOfTheirParagraphs() {
        var numbering = "<w:numbering " + NAMESPACE + "><w:abstractNum w:abstractNumId='3'>"
                + level(0, "chineseCountingThousand", "%1、")
                + level(1, "chineseCounting", "（%2）")
                + level(2, "decimal", "%3.")
                + level(3, "bullet", "")
                + "</w:abstractNum><w:num w:numId='7'><w:abstractNumId w:val='3'/></w:num></w:numbering>";
        var styles =
                "<w:styles " + NAMESPACE + "><w:style w:type='paragraph' w:styleId='H1'><w:name w:val='heading 1'/>"
                        + "<w:pPr><w:numPr><w:numId w:val='7'/></w:numPr></w:pPr></w:style>"
                        + "<w:style w:styleId='H1a'><w:basedOn w:val='H1'/></w:style>"
                        + "<w:style w:styleId='T1'><w:name w:val='toc 1'/></w:style></w:styles>";
        var source = read(
                paragraph("<w:pStyle w:val='T1'/>", "一、总体情况1")
                        + listed(0, "总体情况")
                        + listed(1, "主动公开")
                        + listed(2, "甲")
                        + listed(2, "乙")
                        + listed(1, "依申请公开")
                        + listed(2, "丙")
                        + listed(3, "丁")
                        + paragraph("", "正文")
                        + paragraph("<w:pStyle w:val='H1'/>", "主动公开政府信息情况")
                        + listed(1, "戊")
                        + paragraph("<w:pStyle w:val='H1a'/>", "收到和处理政府信息公开申请情况"),
                Map.of("word/numbering.xml", numbering, "word/styles.xml", styles));
        assertThat(lines(source))
                .containsExactly(
                        "一、总体情况",
                        "（一）主动公开",
                        "1.甲",
                        "2.乙",
                        "（二）依申请公开",
                        "1.丙",
                        "丁",
                        "正文",
                        "二、主动公开政府信息情况",
                        "（一）戊",
                        "三、收到和处理政府信息公开申请情况");
    }

    @Test
    void chineseNumeralsAreWrittenAsWordWritesThem() {
        assertThat(List.of(1, 10, 11, 20, 21, 105, 110))
                .extracting(number -> WordNumerals.written(number, "chineseCounting"))
                .containsExactly("一", "十", "十一", "二十", "二十一", "一百零五", "一百一十");
    }

    @Test
    void deletedAndHiddenTextStaysOutAndInsertedTextStays() {
        var source = read(
                "<w:p><w:r><w:t>公开</w:t></w:r><w:del><w:r><w:delText>三</w:delText></w:r></w:del>"
                        + "<w:ins><w:r><w:t>四</w:t></w:r></w:ins><w:r><w:t xml:space='preserve'>条 </w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>。</w:t><w:br/><w:t>另起</w:t></w:r>"
                        + "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>",
                Map.of());
        assertThat(lines(source)).containsExactly("公开四条 。", "另起");
        assertThat(source.remarks())
                .extracting(Object::toString)
                .containsExactly("有 1 处隐藏的文字没有读取。", "有 1 处修订中已删除的文字没有读取，请核对。", "有 1 处修订中插入、还没有接受的文字已一并读取，请核对。");
    }

    @Test
    void textBoxesAndNotesFollowTheirParagraph() {
        var source = read(
                "<w:p><w:r><w:t>正文</w:t><w:footnoteReference w:id='2'/></w:r><w:r><w:pict><w:txbxContent>"
                        + paragraph("", "框里的字") + "</w:txbxContent></w:pict></w:r></w:p>",
                Map.of(
                        "word/footnotes.xml",
                        "<w:footnotes " + NAMESPACE + "><w:footnote w:id='2'>" + paragraph("", "注")
                                + "</w:footnote></w:footnotes>",
                        "word/header1.xml",
                        "<w:hdr " + NAMESPACE + ">" + paragraph("", "页眉") + "</w:hdr>"));
        assertThat(lines(source)).containsExactly("正文", "注", "框里的字");
        assertThat(source.remarks()).asString().contains("1 条脚注");
    }

    @Test
    void mergedCellsHaveTheirExactPlaces() {
        var cell = "<w:tc><w:tcPr>%s</w:tcPr>" + paragraph("", "%s") + "</w:tc>";
        var source = read(
                "<w:tbl><w:tr>" + cell.formatted("<w:vMerge w:val='restart'/>", "甲")
                        + cell.formatted("<w:gridSpan w:val='2'/>", "乙") + "</w:tr><w:tr>"
                        + cell.formatted("<w:vMerge/>", "") + cell.formatted("", "丙") + cell.formatted("", "丁")
                        + "</w:tr></w:tbl>",
                Map.of());
        assertThat(source.blocks())
                .containsExactly(new Source.Grid(
                        2,
                        3,
                        List.of(
                                new Source.Cell(0, 0, 2, 1, "甲"),
                                new Source.Cell(0, 1, 1, 2, "乙"),
                                new Source.Cell(1, 1, 1, 1, "丙"),
                                new Source.Cell(1, 2, 1, 1, "丁"))));
    }
}
