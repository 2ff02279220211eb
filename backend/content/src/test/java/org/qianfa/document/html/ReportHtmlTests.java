package org.qianfa.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.HashSet;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class ReportHtmlTests {
    private static final String TITLE = "柳河镇2021年政府信息公开工作年度报告";
    private final Format form = new Formats().forYear(2021);
    private final ReportHtml html = new ReportHtml();

    @Test
    void aReportHasOneTitleAndTheOfficialHeadings() {
        var article = html.article(form, TITLE, FilledReports.valid(form));
        assertThat(article).containsOnlyOnce("<h1>").contains("<h1>" + TITLE + "</h1>");
        for (var section : form.sections()) assertThat(article).containsOnlyOnce(">" + section.heading() + "</h2>");
    }

    @Test
    void whateverPeopleTypeStaysText() {
        var hostile = "<script>alert(1)</script> & \"x\" 'y' <img src=x onerror=alert(1)>\u0000";
        var content = new Content(
                new TreeMap<>(java.util.Map.of(1, hostile)),
                Cells.NONE.with(new CellKey(3, "received", "business"), "<b>3"));
        var article = html.article(form, hostile, content);
        assertThat(article)
                .doesNotContain("<script", "<img", "<b>", "\u0000")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot; &#39;y&#39;")
                .contains("&lt;b&gt;3");
    }

    @Test
    void everyValueNamesHeadsThatStandInItsTableAndLinesAreFull() throws Exception {
        for (var format : new Formats().all()) {
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html.article(format, TITLE, FilledReports.valid(format)))));
            var tables = document.getElementsByTagName("table");
            assertThat(tables.getLength()).isEqualTo(format.tables().size());
            for (var i = 0; i < tables.getLength(); i++) {
                var table = (Element) tables.item(i);
                everyHeadIsThere(table);
                noLineIsShortOrLong(table, format.tables().get(i).width());
            }
        }
    }

    private static void everyHeadIsThere(Element table) {
        var ids = new HashSet<String>();
        var heads = table.getElementsByTagName("th");
        for (var i = 0; i < heads.getLength(); i++)
            assertThat(ids.add(((Element) heads.item(i)).getAttribute("id"))).isTrue();
        var values = table.getElementsByTagName("td");
        for (var i = 0; i < values.getLength(); i++)
            assertThat(ids)
                    .contains(((Element) values.item(i)).getAttribute("headers").split(" "));
    }

    private static void noLineIsShortOrLong(Element table, int width) {
        var lines = table.getElementsByTagName("tr");
        var hanging = new int[lines.getLength() + 30];
        for (var line = 0; line < lines.getLength(); line++) {
            var cells = lines.item(line).getChildNodes();
            for (var i = 0; i < cells.getLength(); i++) {
                var cell = (Element) cells.item(i);
                for (var down = 0; down < span(cell, "rowspan"); down++) hanging[line + down] += span(cell, "colspan");
            }
            assertThat(hanging[line]).as("width of line %s", line).isEqualTo(width);
        }
        for (var line = lines.getLength(); line < hanging.length; line++)
            assertThat(hanging[line]).isZero();
    }

    private static int span(Element cell, String name) {
        return cell.hasAttribute(name) ? Integer.parseInt(cell.getAttribute(name)) : 1;
    }

    @Test
    void theAspectsAreNumberedAsTheFormDemandsHoweverTheyWereTyped() {
        var content =
                new Content(new TreeMap<>(java.util.Map.of(1, "一、主动公开情况\n全年公开34条。\n二、依申请公开情况\n(1)无\n")), Cells.NONE);
        assertThat(html.article(form, TITLE, content))
                .contains(
                        "<h3 class=\"level-2\">（一）主动公开</h3>\n<p>全年公开34条。</p>\n<h3 class=\"level-2\">（二）依申请公开</h3>\n<h4 class=\"level-4\">(1)无</h4>");
    }

    @Test
    void aBlankIsMarkedInADraftAndNotInPublic() {
        assertThat(html.draft(form, TITLE, Content.EMPTY)).contains("空");
        assertThat(html.article(form, TITLE, Content.EMPTY)).doesNotContain("空");
    }
}
