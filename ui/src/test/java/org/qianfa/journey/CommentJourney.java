package org.qianfa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A member of the leadership group comments on words of the page; the drafter answers, rewrites around them, and deletes them. */
class CommentJourney extends Journey {
    private static final String SENTENCE = "全年主动公开政府信息34条，其中规范性文件2件。";
    private static final String SECOND_PAGE = """
            () => {
                const sheet = document.querySelector('.a4').sheet, top = sheet.flow.getBoundingClientRect().top, step = sheet.measure('--step');
                const text = sheet.text.querySelector('#section-1 p').firstChild, range = document.createRange(), lines = new Set();
                let letters = 0;
                for (let at = 0; at < text.length; at++) {
                    range.setStart(text, at);
                    range.setEnd(text, at + 1);
                    const y = (range.getBoundingClientRect().top - top) / sheet.zoom;
                    if (Math.floor(y / step) === 1) { letters++; lines.add(Math.round(y)); }
                }
                return [lines.size, letters];
            }""";

    @Test
    void aCommentFindsItsWordsAgainAndSaysWhenTheyAreGone() {
        var drafter = drafterOpensANewReport();
        writes(drafter, PROSE, SENTENCE + "镇里新设公开栏3个。");
        var address = drafter.url().replaceAll("\\?.*", "");

        var member = browsers.signIn("member1");
        member.navigate(address);
        assertThat(member.getByText("共 ")).isVisible();
        selects(member.locator(".a4 .text p").filter(new Locator.FilterOptions().setHasText(SENTENCE)), "34条");
        Browsers.button(member, "批注").click();
        says(member, "34条还是35条？请与台账核对。", "写好");
        assertThat(member.locator(".a4 mark.qf-comment")).hasText("34条");
        browsers.screenshot(member, "comment-on-the-page");

        assertThat(tab(drafter, "批注 1")).isVisible();
        var mark = drafter.locator("qf-editor .manuscript .qf-comment");
        assertThat(mark).hasText("34条");
        mark.click();
        var card = card(drafter);
        assertThat(card).isFocused();
        assertThat(card).containsText("34条还是35条？");
        browsers.screenshot(drafter, "comment-in-the-editor");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("回复"))
                .click();
        says(drafter, "是35条，这就改。", "回复");

        tab(member, "批注 1").click();
        assertThat(card(member)).containsText("是35条，这就改。");

        writes(drafter, PROSE, "镇政府重视公开工作。" + SENTENCE + "镇里新设公开栏3个。");
        assertThat(mark).hasText("34条");
        writes(drafter, PROSE, "镇政府重视公开工作。" + SENTENCE.replace("34", "35") + "镇里新设公开栏3个。");
        assertThat(card(drafter)).containsText("文字已改动");
        assertThat(mark).hasText("35条");
        writes(drafter, PROSE, "另写的一段，讲的是县里水库的除险加固。");
        assertThat(card(drafter)).containsText("原处已不在");
        assertThat(mark).hasCount(0);
        assertThat(card(member)).containsText("原处已不在");
        browsers.screenshot(drafter, "comment-place-gone");

        card(drafter)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("处理完毕"))
                .click();
        assertThat(drafter.getByText("没有未处理的批注")).isVisible();
        assertThat(tab(member, "批注 0")).isVisible();
        org.assertj.core.api.Assertions.assertThat(browsers.consoleErrors()).isEmpty();
    }

    @Test
    void aCellIsCommentedOnByKeyboardAndWhoWritesWhereIsSeenWithinSeconds() {
        var drafter = drafterOpensANewReport();
        writes(drafter, PROSE, SENTENCE);
        var address = drafter.url().replaceAll("\\?.*", "");
        var member = browsers.signIn("member1");
        member.navigate(address);
        var outline = member.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("目录"));
        assertThat(outline).containsText("李春梅 正在编辑");

        drafter.navigate(address + "?section=3");
        assertThat(outline).not().containsText("正在编辑");
        var cell = drafter.locator("table.grid input[data-key='3/received/naturalPerson']");
        cell.click();
        cell.press("Control+Alt+m");
        says(drafter, "与登记簿核对。", "写好");
        assertThat(drafter.locator("td[data-comment]")).hasCount(1);
        assertThat(outline).containsText("批注 1 条");
        cell.click();
        cell.press("Alt+Enter");
        assertThat(card(drafter)).isFocused();
        browsers.screenshot(drafter, "comment-on-a-cell");
        assertThat(member.locator(".a4 .cell-remark")).hasCount(1);
        commentsByKeyboardWhereNothingCanBeWritten(member);
        member.setViewportSize(360, 780);
        member.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("版式"))
                .click();
        browsers.screenshot(member, "page-narrow");
    }

    @Test
    void whoeverReadsSeesPagesOfTwentyTwoLinesOfTwentyEightCharacters() {
        var drafter = drafterOpensANewReport();
        writes(drafter, PROSE, "公开".repeat(1000));
        var address = drafter.url().replaceAll("\\?.*", "");
        var member = browsers.signIn("member1");
        for (var width : new int[] {1920, 1440, 800}) {
            member.setViewportSize(width, 900);
            member.navigate(address);
            member.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("版式"))
                    .click();
            assertThat(member.getByText(Pattern.compile("^共 \\d+ 页$"))).isVisible();
            member.waitForFunction("() => document.fonts.status === 'loaded'");
            org.assertj.core.api.Assertions.assertThat(member.evaluate(SECOND_PAGE))
                    .as("lines and characters of the second page, window %s wide", width)
                    .isEqualTo(java.util.List.of(22, 22 * 28));
        }
        browsers.screenshot(member, "pages");
    }

    /** Tab leads to a section's first paragraph, the arrows to the others and to the cells, Enter comments. */
    private void commentsByKeyboardWhereNothingCanBeWritten(Page member) {
        var first = member.locator(".a4 #section-1 p").first();
        first.focus();
        member.keyboard().press("Enter");
        says(member, "整段太短。", "写好");
        assertThat(member.locator(".a4 mark.qf-comment")).hasText(SENTENCE);
        var cells = member.locator(".a4 #section-3 td[data-cell]");
        cells.first().focus();
        for (var key : new String[] {"ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"})
            member.keyboard().press(key);
        member.keyboard().press("Enter");
        assertThat(member.locator(".find.comment:focus")).containsText("与登记簿核对。");
        cells.first().focus();
        member.keyboard().press("ArrowRight");
        browsers.screenshot(member, "cell-by-keyboard");
        somethingHappensElsewhere(member);
        assertThat(cells.nth(1)).isFocused();
        member.keyboard().press("Enter");
        says(member, "法人的数呢？", "写好");
        assertThat(member.locator(".a4 .cell-remark")).hasCount(2);
    }

    private static void somethingHappensElsewhere(Page page) {
        page.locator(".ws").evaluate("space => space.parentElement.dispatchEvent(new CustomEvent('qf-news'))");
        Browsers.settled(page);
    }

    private static void selects(Locator paragraph, String words) {
        paragraph.evaluate("""
                (paragraph, words) => {
                    const walk = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
                    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                        const at = node.data.indexOf(words);
                        if (at >= 0) getSelection().setBaseAndExtent(node, at, node, at + words.length);
                    }
                }""", words);
    }

    private static void says(Page page, String words, String act) {
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.TEXTBOX).fill(words);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(act).setExact(true))
                .click();
        assertThat(dialog).hasCount(0);
        Browsers.settled(page);
    }

    private static Locator card(Page page) {
        return page.locator(".find.comment").first();
    }
}
