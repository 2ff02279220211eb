package org.qianfa.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.intake.FileOpener;
import org.qianfa.intake.Intake;
import org.qianfa.intake.WrittenReports;
import org.qianfa.intake.source.Source;

class WebPageTests {
    private static final String TITLE = "柳河镇2021年政府信息公开工作年度报告";
    private final Formats formats = new Formats();
    private final Format form = formats.forYear(2021);
    private final Intake intake = new Intake(formats);

    private static Source source(String html) {
        return FileOpener.open(html.getBytes(StandardCharsets.UTF_8), "a.html");
    }

    private static List<String> lines(Source source) {
        return source.blocks().stream()
                .flatMap(block -> block instanceof Source.Line line ? java.util.stream.Stream.of(line.text()) : null)
                .toList();
    }

    private static List<Source.Grid> grids(Source source) {
        return source.blocks().stream()
                .filter(Source.Grid.class::isInstance)
                .map(Source.Grid.class::cast)
                .toList();
    }

    @Test
    void aSavedPageGivesBackTheReportAndNothingOfTheSiteAroundIt() {
        for (var format : formats.all()) {
            var content = FilledReports.valid(format);
            var title = format.title("柳河镇人民政府", format.firstYear());
            var reading = intake.open(WrittenReports.html(format, title, content), "年报.html")
                    .read(format);
            assertThat(reading.content()).isEqualTo(content);
            assertThat(reading.unplaced()).isEmpty();
            assertThat(reading.remarks()).isEmpty();
            assertThat(reading.title()).contains(title);
        }
    }

    @Test
    void aPageIsReadInItsEncodingWhateverItsNameSays() {
        var html = new String(WrittenReports.html(form, TITLE, FilledReports.valid(form)), StandardCharsets.UTF_8);
        for (var charset : List.of("GB18030", "GBK", "UTF-8", "UTF-16"))
            assertThat(FileOpener.open(html.replace("utf-8", charset).getBytes(Charset.forName(charset)), "a.txt")
                            .blocks())
                    .isEqualTo(source(html).blocks());
    }

    @Test
    void aDamagedPageIsReadAsItsHeadSays() {
        var html = "<html><meta charset=gb2312><p>行政规范性文件</p>".getBytes(Charset.forName("GB18030"));
        html[html.length - 6] = (byte) 0xFF;
        var source = FileOpener.open(html, "a.html");
        assertThat(lines(source)).singleElement().asString().startsWith("行政规范性");
        assertThat(source.remarks()).asString().contains("损坏");
    }

    @Test
    void aPieceOfAPageIsReadToo() {
        assertThat(lines(source("<p>一、总体情况</p><p>&nbsp;　　甲乙<br>丙<span>丁</span>\n戊</p><div>2021&nbsp;年</div>")))
                .containsExactly("一、总体情况", "甲乙", "丙丁戊", "2021 年");
    }

    @Test
    void spansGiveEveryCellItsExactPlace() {
        var grid = grids(source("<table><tr><td rowspan=2>甲<td colspan=2>乙<tr><td>丙<td>丁<tr><td>戊<td>1<td>2</table>"))
                .getFirst();
        assertThat(grid)
                .isEqualTo(new Source.Grid(
                        3,
                        3,
                        List.of(
                                new Source.Cell(0, 0, 2, 1, "甲"),
                                new Source.Cell(0, 1, 1, 2, "乙"),
                                new Source.Cell(1, 1, 1, 1, "丙"),
                                new Source.Cell(1, 2, 1, 1, "丁"),
                                new Source.Cell(2, 0, 1, 1, "戊"),
                                new Source.Cell(2, 1, 1, 1, "1"),
                                new Source.Cell(2, 2, 1, 1, "2"))));
    }

    @Test
    void spansThatCannotBeAreCutToTheTable() {
        var html = "<table><tr><td colspan=10000>甲<tr><td rowspan=0>乙<td rowspan=99>丙<td>丁"
                + "<tr><td colspan=3>戊<td colspan=x rowspan=-1>己</table>";
        var grid = grids(source(html)).getFirst();
        assertThat(grid.height()).isEqualTo(3);
        var taken = new java.util.HashSet<String>();
        for (var cell : grid.cells()) {
            assertThat(cell.line() + cell.lineSpan()).isLessThanOrEqualTo(grid.height());
            assertThat(cell.column() + cell.columnSpan()).isLessThanOrEqualTo(grid.width());
            for (var line = cell.line(); line < cell.line() + cell.lineSpan(); line++)
                for (var column = cell.column(); column < cell.column() + cell.columnSpan(); column++)
                    assertThat(taken.add(line + "/" + column)).isTrue();
        }
    }

    @Test
    void aTableThatOnlyHoldsTheLayoutIsGoneThrough() {
        var source = source("<table><tr><td>导航</td><td><table><tr><td><p>一、总体情况</p><p>甲</p></td></tr></table>"
                + "<table><tr><td>规章<td>0</table></td></tr></table>");
        assertThat(lines(source)).containsExactly("导航", "一、总体情况", "甲");
        assertThat(grids(source)).singleElement().satisfies(grid -> assertThat(grid.cells())
                .extracting(Source.Cell::text)
                .containsExactly("规章", "0"));
    }

    @Test
    void aReportInOneFrameIsTakenApart() {
        var source = source("<table><tr><td colspan=3>" + TITLE + "<tr><td colspan=3>二、主动公开政府信息情况"
                + "<tr><td colspan=3>第二十条第（五）项<tr><td>信息内容<td colspan=2>本年处理决定数量<tr><td>行政许可<td>1<td>"
                + "<tr><td colspan=3>五、存在的主要问题及改进情况<tr><td colspan=3>有问题。</table>");
        assertThat(lines(source)).containsExactly(TITLE, "二、主动公开政府信息情况", "五、存在的主要问题及改进情况", "有问题。");
        assertThat(grids(source)).singleElement().satisfies(grid -> assertThat(grid.cells())
                .extracting(Source.Cell::text)
                .startsWith("第二十条第（五）项", "信息内容"));
    }

    @Test
    void paragraphsInACellStayApartByLineBreaks() {
        assertThat(grids(source("<table><tr><td><p>社会公益</p><p>组织</p><td>1<br>2</table>"))
                        .getFirst()
                        .cells())
                .extracting(Source.Cell::text)
                .containsExactly("社会公益\n组织", "1\n2");
    }

    @Test
    void aPageSavedWithItsPartsIsRead() {
        var html = Base64.getMimeEncoder().encodeToString(WrittenReports.html(form, TITLE, FilledReports.valid(form)));
        var saved = "From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"
                + "\ttype=\"text/html\";\r\n\tboundary=\"--b1\"\r\n\r\n\r\n----b1\r\nContent-Type: image/png\r\n\r\nxx\r\n"
                + "----b1\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n" + html
                + "\r\n----b1--\r\n";
        var reading = intake.open(saved.getBytes(StandardCharsets.ISO_8859_1), "a.mht")
                .read(form);
        assertThat(reading.content()).isEqualTo(FilledReports.valid(form));
    }
}
