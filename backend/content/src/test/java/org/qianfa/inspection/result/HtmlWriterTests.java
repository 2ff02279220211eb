package org.qianfa.inspection.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.inspection.InspectionResults.FORMATS;
import static org.qianfa.inspection.InspectionResults.inspected;
import static org.qianfa.inspection.InspectionResults.judged;
import static org.qianfa.inspection.InspectionResults.written;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.Severity;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Format;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Content;
import org.qianfa.inspection.Inspected;
import org.qianfa.intake.ReportTexts;
import org.qianfa.text.Sentence;

class HtmlWriterTests {
    private static final Format FORM = FORMATS.get("2021");
    private static final Content CONTENT = FilledReports.valid(FORM);
    private static final String TITLE = "某县甲乡人民政府2023年政府信息公开工作年度报告";
    private static final String HOSTILE =
            "\"><script>alert(1)</script><img src=x onerror=alert(2)>&lt;b&gt;'<a href=\"javascript:alert(3)\">甲</a>";

    @Test
    void aWrongCellIsMarkedAndItsNoteStandsBesideTheTable() {
        var key = CellKey.parse("4/reconsideration/total");
        var page = page(judged(text(CONTENT.cells().with(key, "90").values()), "甲.txt"));
        var note = page.select(".note:contains(T4-1)").expectFirst("div");
        var number = note.expectFirst("a.number").text();
        assertThat(note.text()).contains("须改正", "90", "怎样改：");
        var cell = page.expectFirst("td[data-cell='" + key + "']");
        assertThat(cell.classNames()).contains("marked", "b");
        assertThat(cell.select("sup a").eachText()).contains(number);
        assertThat(cell.select("sup a[href='#" + note.id() + "']")).isNotEmpty();
        assertThat(page.select(".row:has(#" + note.id() + ") #r1-t4-caption")).hasSize(1);
    }

    @Test
    void aQuotedSentenceIsUnderlinedAndNumbered() {
        var text = CONTENT.text(6);
        var quote = "信息处理费";
        var start = text.indexOf(quote);
        var page = page(with(found(new Place.InSection(6, start, start + quote.length(), quote))));
        var mark = page.expectFirst("mark.w");
        assertThat(mark.text()).isEqualTo("信息处理费1");
        assertThat(page.select(".row:has(mark) > aside .note")).hasSize(1);
    }

    @Test
    void sentencesThatOverlapAreBothMarkedAndNoCharacterIsLost() {
        var text = CONTENT.text(6);
        var start = text.indexOf("未收取信息处理费");
        var page = page(with(
                found(new Place.InSection(6, start, start + 5, "未收取信息")),
                found(new Place.InSection(6, start + 3, start + 8, "信息处理费"))));
        assertThat(page.select("mark").eachText()).containsExactly("未收取", "信息1", "处理费2");
        page.select("sup, aside, h4").remove();
        assertThat(page.expectFirst("#r1-section-6").text())
                .isEqualTo(text.replace('\n', ' ').strip());
    }

    @Test
    void everyNumberLeadsToItsNoteAndBackAndNoIdIsThereTwice() {
        var wrong = judged(
                text(CONTENT.cells()
                        .with(CellKey.parse("3/received/total"), "x")
                        .values()),
                "甲.txt");
        var page = page(wrong, wrong, inspected("", "坏.txt"));
        var ids = page.select("[id]").eachAttr("id");
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(page.select("a[href^=#]").eachAttr("href")).isNotEmpty().allSatisfy(address -> assertThat(ids)
                .contains(address.substring(1)));
        for (var heads : page.select("td[headers]").eachAttr("headers"))
            assertThat(ids).containsAll(List.of(heads.split(" ")));
        assertThat(page.select("nav.contents li")).hasSize(3);
    }

    @Test
    void nothingFromAFileIsMarkupOrRuns() {
        var sections = new TreeMap<>(CONTENT.sections());
        sections.put(5, HOSTILE + "\n" + HOSTILE + "\u0000\u202e\n");
        var hostile = ReportTexts.text(FORM, HOSTILE + TITLE, new Content(sections, CONTENT.cells()))
                .replaceFirst("行政许可\t", "行政许可\t" + HOSTILE + "\t");
        var out = written(ResultForm.HTML, Locale.CHINA, inspected(hostile, HOSTILE + ".txt"));
        var page = Jsoup.parse(out);
        assertThat(page.select("script, img, iframe, link, object, form, [style], [onerror], [href^=javascript]"))
                .isEmpty();
        assertThat(page.select("a").eachAttr("href")).allMatch(address -> address.startsWith("#"));
        assertThat(page.expectFirst("#r1-section-5").text()).contains("<script>alert(1)</script>");
        assertThat(page.expectFirst("h2.file").text()).contains("<img src=x onerror=alert(2)>");
        assertThat(page.expectFirst("meta[http-equiv]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-");
        assertThat(Pattern.compile("[\u0000-\u0008]").matcher(out).find()).isFalse();
    }

    @Test
    void whatWasNotPlacedIsListedAtTheEnd() {
        var text = text(CONTENT.cells().values()).replaceFirst("行政强制\t[^\t]*\t*", "行政强制\t1\t2\t3\t4\t5\t6\t7\t8");
        var judged = judged(text, "甲.txt");
        assertThat(judged.reading().unplaced()).isNotEmpty();
        assertThat(page(judged).select(".unplaced q").eachText())
                .hasSameSizeAs(judged.reading().unplaced())
                .first()
                .asString()
                .contains("行政强制");
    }

    private static Document page(Inspected... results) {
        return Jsoup.parse(written(ResultForm.HTML, Locale.CHINA, results));
    }

    private static Inspected.Judged with(Finding... findings) {
        var judged = judged(text(CONTENT.cells().values()), "甲.txt");
        return new Inspected.Judged(judged.file(), judged.reading(), judged.report(), List.of(findings));
    }

    private static String text(java.util.SortedMap<CellKey, String> cells) {
        return ReportTexts.text(FORM, TITLE, new Content(CONTENT.sections(), org.qianfa.form.content.Cells.of(cells)));
    }

    private static Finding found(Place place) {
        return new Finding(
                "X-4",
                Severity.WARNING,
                place,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sentence.of("check.blank.cell", "甲"),
                Sentence.of("check.section.remedy"));
    }
}
