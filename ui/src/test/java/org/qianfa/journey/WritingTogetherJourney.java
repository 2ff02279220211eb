package org.qianfa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two drafters write in one report at once, a member of the leadership group looks on: one takes over from the other, one writes over an older
 * text, the server is killed under both, and no text is lost.
 */
class WritingTogetherJourney {
    private static final String FIRST = "一、总体情况";
    private static final String FIFTH = "五、存在的主要问题及改进情况";
    private RunningServer server;
    private Browsers browsers;

    @BeforeEach
    void theServerRuns() {
        server = RunningServer.start();
        browsers = new Browsers(server);
    }

    @AfterEach
    void theServerStops() {
        browsers.everybody();
        browsers.close();
        server.close();
    }

    @Test
    void twoWriteOneLooksOnAndATakeOverKeepsBothTexts() {
        var responsible = opensTheReport("drafter");
        turnsTo(responsible, FIFTH);
        givesToTheSecondDrafter(responsible);
        turnsTo(responsible, FIRST);
        var address = responsible.url().replaceAll("\\?.*", "");

        var second = browsers.signIn("drafter2");
        second.navigate(address + "?section=5");
        writes(second, FIFTH, "主要问题是更新不及时。");
        writes(responsible, FIRST, "全年主动公开信息若干。𬭚");
        var member = browsers.signIn("member1");
        member.navigate(address);
        assertThat(member.getByText("全年主动公开信息若干。𬭚")).isVisible();
        assertThat(member.getByText("主要问题是更新不及时。")).isVisible();
        assertThat(text(member, FIRST)).hasCount(0);

        turnsTo(responsible, FIFTH);
        assertThat(responsible.getByText(Pattern.compile("张建国 正在编辑这一部分"))).isVisible();
        assertThat(text(responsible, FIFTH)).hasText("主要问题是更新不及时。");
        assertThat(text(responsible, FIFTH)).hasAttribute("aria-readonly", "true");
        browsers.screenshot(responsible, "held");
        Browsers.button(responsible, "接手编辑").click();
        assertThat(text(responsible, FIFTH)).hasAttribute("aria-readonly", "false");
        writes(responsible, FIFTH, "责任人接手以后改写的。");

        text(second, FIFTH).fill("对方接手的时候正在写的几个字。𠮷");
        assertThat(second.getByText(Pattern.compile("李春梅 正在编辑这一部分"))).isVisible();
        assertThat(text(second, FIFTH)).hasText("对方接手的时候正在写的几个字。𠮷");
        browsers.screenshot(second, "taken-over");
        for (var page : new Page[] {responsible, second}) {
            page.navigate(address + "?section=5");
            assertThat(text(page, FIFTH)).hasText("责任人接手以后改写的。");
            assertThat(page.getByText("对方接手的时候正在写的几个字。𠮷")).isVisible();
        }
        browsers.screenshot(responsible, "kept-of-another");
        // the drafter has opened the section again, and with it has it to write in
        Browsers.button(second, "接在现有文字后面").click();
        assertThat(text(second, FIFTH)).hasText("责任人接手以后改写的。对方接手的时候正在写的几个字。𠮷");
        assertThat(member.getByText("对方接手的时候正在写的几个字。𠮷")).isVisible();
        org.assertj.core.api.Assertions.assertThat(browsers.consoleErrors()).isEmpty();
    }

    @Test
    void whoWritesOverATextThatSomebodyHasChangedSeesBothAndKeepsBoth() {
        var responsible = opensTheReport("drafter");
        turnsTo(responsible, FIFTH);
        givesToTheSecondDrafter(responsible);
        var address = responsible.url();
        turnsTo(responsible, FIFTH);
        var second = browsers.signIn("drafter2");
        second.navigate(address);
        writes(second, FIFTH, "起草人写的：更新不及时。");
        second.navigate(address.replaceAll("\\?.*", "?section=0"));
        assertThat(second.locator(".a4")).isVisible();
        Browsers.settled(second);

        text(responsible, FIFTH).fill("责任人在旧稿上写的：人手不足。");
        assertThat(responsible.getByText("起草人写的：更新不及时。")).isVisible();
        assertThat(text(responsible, FIFTH)).hasText("责任人在旧稿上写的：人手不足。");
        browsers.screenshot(responsible, "conflict");
        Browsers.button(responsible, "两份都留（对方的接在后面）").click();
        assertThat(text(responsible, FIFTH)).hasText("责任人在旧稿上写的：人手不足。起草人写的：更新不及时。");
        assertThat(second.getByText("责任人在旧稿上写的：人手不足。")).isVisible();
        assertThat(second.getByText("起草人写的：更新不及时。")).isVisible();
    }

    @Test
    void whenTheServerIsKilledUnderTwoWhoTypeNothingOlderThanTwoSecondsIsLostAndTheySaySo() {
        var responsible = opensTheReport("drafter");
        turnsTo(responsible, FIFTH);
        givesToTheSecondDrafter(responsible);
        turnsTo(responsible, FIRST);
        var address = responsible.url().replaceAll("\\?.*", "");
        var second = browsers.signIn("drafter2");
        second.navigate(address + "?section=5");
        types(responsible, FIRST, "停电以前写的第一部分。");
        types(second, FIFTH, "停电以前写的第五部分。");
        second.waitForTimeout(2_000);
        server.kill();
        types(responsible, FIRST, "停电以后的𬭚。");
        types(second, FIFTH, "停电以后的𠮷。");
        for (var page : new Page[] {responsible, second})
            assertThat(page.getByText(Pattern.compile("服务器没有应答"))).isVisible();
        browsers.screenshot(second, "server-gone");
        server.restart();

        var member = browsers.signIn("member1");
        member.navigate(address);
        assertThat(member.getByText("停电以前写的第一部分。")).isVisible();
        assertThat(member.getByText("停电以前写的第五部分。")).isVisible();
        comesBack(responsible, "drafter", address + "?section=1", FIRST, "停电以前写的第一部分。停电以后的𬭚。");
        comesBack(second, "drafter2", address + "?section=5", FIFTH, "停电以前写的第五部分。停电以后的𠮷。");
        assertThat(member.getByText("停电以前写的第一部分。停电以后的𬭚。")).isVisible();
        assertThat(member.getByText("停电以前写的第五部分。停电以后的𠮷。")).isVisible();
    }

    private void comesBack(Page page, String account, String address, String section, String words) {
        browsers.forgetCookies(account);
        browsers.signIn(page, account);
        page.navigate(address);
        assertThat(text(page, section)).hasText(words);
        assertThat(page.getByText(Pattern.compile("已从本机恢复|本机留有"))).isVisible();
        Browsers.settled(page);
    }

    private static void givesToTheSecondDrafter(Page responsible) {
        Browsers.button(responsible, "交给……").click();
        responsible
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("张建国")))
                .click();
        assertThat(responsible.getByText("已交给新的起草人。")).isVisible();
        Browsers.settled(responsible);
    }

    /** Key by key, at the end of the text, and stays there. */
    private static void types(Page page, String section, String words) {
        text(page, section).press("Control+End");
        text(page, section).pressSequentially(words, new Locator.PressSequentiallyOptions().setDelay(20));
    }

    private Page opensTheReport(String account) {
        var page = browsers.signIn(account);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("打开报告"))
                .first()
                .click();
        assertThat(text(page, FIRST)).isVisible();
        Browsers.settled(page);
        return page;
    }

    private static void turnsTo(Page page, String section) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + section)))
                .first()
                .click();
        assertThat(text(page, section)).isVisible();
        Browsers.settled(page);
    }

    private static void writes(Page page, String section, String words) {
        text(page, section).fill(words);
        text(page, section).blur();
        assertThat(page.getByText(Pattern.compile("已自动保存"))).isVisible();
        Browsers.settled(page);
    }

    private static Locator text(Page page, String section) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(section));
    }
}
