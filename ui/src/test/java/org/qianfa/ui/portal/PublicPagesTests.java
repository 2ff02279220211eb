package org.qianfa.ui.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.qianfa.document.html.ReportHtml;
import org.qianfa.form.Formats;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.form.content.ContentHash;
import org.qianfa.publication.PublishedReport;
import org.qianfa.publication.PublishedRow;
import org.qianfa.ui.text.Texts;

class PublicPagesTests {
    private static final Instant NEW_YEARS_EVE_IN_LONDON = Instant.parse("2021-12-31T20:00:00Z");
    private final PageFrame chinese = new PageFrame(Texts.CHINESE, ZoneId.of("Asia/Shanghai"), "");
    private final PageFrame english = new PageFrame(Texts.ENGLISH, ZoneId.of("Asia/Shanghai"), "/q");

    @Test
    void theReportIsOnePageWithOneHeadingItsTablesAndItsDigests() {
        var page = Jsoup.parse(PublishedReportPage.html(report("柳河镇人民政府"), chinese));
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("table")).hasSize(3);
        assertThat(page.select("td[headers]")).hasSize(10 + 175 + 15);
        assertThat(page.select("dd").eachText()).containsExactly("abc3", "def256");
        assertThat(page.text()).contains("公布日期 2022年1月1日", "第 1 版", "由 书记 于 2022年1月1日 签发");
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void aHostileNameStaysText() {
        var page = Jsoup.parse(PublishedReportPage.html(report("<img src=x onerror=alert(1)>&"), chinese));
        assertThat(page.select("img")).isEmpty();
        assertThat(page.select(".way").text()).contains("<img src=x onerror=alert(1)>&");
    }

    @Test
    void theListShowsTheNewestEditionOfEachReportByYear() {
        var page = Jsoup.parse(PublishedListPage.html(
                List.of(row("A", 2022, 2), row("A", 2022, 1), row("B", 2022, 1), row("A", 2021, 1)), chinese));
        assertThat(page.select("h2").eachText()).containsExactly("2022 年度 共 2 份", "2021 年度 共 1 份");
        assertThat(page.select("main a").eachAttr("href"))
                .containsExactly("/public/A/2022/", "/public/B/2022/", "/public/A/2021/");
        assertThat(page.select("main li span").eachText().getFirst()).contains("第 2 版");
    }

    @Test
    void theFrameSpeaksEnglishWhereThatIsAskedForAndTheReportStaysChinese() {
        var page = Jsoup.parse(PublishedReportPage.html(report("柳河镇人民政府"), english));
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select(".sheet").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.select(".way a").attr("href")).isEqualTo("/q/public/?lang=en");
        assertThat(page.text()).contains("Published 1 January 2022", "Verification");
    }

    @Test
    void nothingPublishedIsSaidInASentence() {
        assertThat(Jsoup.parse(PublishedListPage.html(List.of(), chinese)).text())
                .contains("还没有公布的报告");
        assertThat(Jsoup.parse(MissingPage.html(chinese)).select("h1").text()).isEqualTo("没有找到");
    }

    private static PublishedRow row(String code, int year, int edition) {
        return new PublishedRow(code, "机关" + code, year, "报告" + code, edition, NEW_YEARS_EVE_IN_LONDON);
    }

    private static PublishedReport report(String organ) {
        var form = new Formats().forYear(2021);
        var content = new Content(new TreeMap<>(Map.of(1, "一段文字。")), Cells.NONE);
        var title = form.title(organ, 2021);
        return new PublishedReport(
                "620702081",
                organ,
                2021,
                title,
                1,
                "620702081/2021-00001",
                "书记",
                NEW_YEARS_EVE_IN_LONDON,
                NEW_YEARS_EVE_IN_LONDON,
                new ContentHash("abc3", "def256"),
                new ReportHtml().article(form, title, content));
    }
}
