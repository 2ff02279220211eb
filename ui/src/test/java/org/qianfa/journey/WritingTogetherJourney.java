package org.qianfa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Two drafters write in one report at once, a member of the leadership group looks on: one takes over from the other, one writes over an older
 * text, the server is killed under both, and no text is lost.
 */
class WritingTogetherJourney extends Journey {
    @Test
    void twoWriteOneLooksOnAndATakeOverKeepsBothTexts() {
        var responsible = drafterOpensANewReport();
        turnsTo(responsible, PROBLEMS);
        givesToTheSecondDrafter(responsible);
        turnsTo(responsible, PROSE);
        var address = responsible.url().replaceAll("\\?.*", "");

        var second = browsers.signIn("drafter2");
        second.navigate(address + "?section=5");
        writes(second, PROBLEMS, "主要问题是更新不及时。");
        writes(responsible, PROSE, "全年主动公开信息若干。𬭚");
        var member = browsers.signIn("member1");
        member.navigate(address);
        assertThat(member.getByText("全年主动公开信息若干。𬭚")).isVisible();
        assertThat(member.getByText("主要问题是更新不及时。")).isVisible();
        assertThat(text(member, PROSE)).hasCount(0);

        turnsTo(responsible, PROBLEMS);
        assertThat(responsible.getByText(Pattern.compile("张建国 正在编辑这一部分"))).isVisible();
        assertThat(text(responsible, PROBLEMS)).hasText("主要问题是更新不及时。");
        assertThat(text(responsible, PROBLEMS)).hasAttribute("aria-readonly", "true");
        browsers.screenshot(responsible, "held");
        Browsers.button(responsible, "接手编辑").click();
        assertThat(text(responsible, PROBLEMS)).hasAttribute("aria-readonly", "false");
        writes(responsible, PROBLEMS, "责任人接手以后改写的。");

        text(second, PROBLEMS).fill("对方接手的时候正在写的几个字。𠮷");
        assertThat(second.getByText(Pattern.compile("李春梅 正在编辑这一部分"))).isVisible();
        assertThat(text(second, PROBLEMS)).hasText("对方接手的时候正在写的几个字。𠮷");
        browsers.screenshot(second, "taken-over");
        for (var page : new Page[] {responsible, second}) {
            page.navigate(address + "?section=5");
            assertThat(text(page, PROBLEMS)).hasText("责任人接手以后改写的。");
            assertThat(page.getByText("对方接手的时候正在写的几个字。𠮷")).isVisible();
        }
        browsers.screenshot(responsible, "kept-of-another");
        // the drafter has opened the section again, and with it has it to write in
        Browsers.button(second, "接在现有文字后面").click();
        assertThat(text(second, PROBLEMS)).hasText("责任人接手以后改写的。对方接手的时候正在写的几个字。𠮷");
        assertThat(member.getByText("对方接手的时候正在写的几个字。𠮷")).isVisible();
        org.assertj.core.api.Assertions.assertThat(browsers.consoleErrors()).isEmpty();
    }

    @Test
    void whoWritesOverATextThatSomebodyHasChangedSeesBothAndKeepsBoth() {
        var responsible = drafterOpensANewReport();
        turnsTo(responsible, PROBLEMS);
        givesToTheSecondDrafter(responsible);
        var address = responsible.url();
        turnsTo(responsible, PROBLEMS);
        var second = browsers.signIn("drafter2");
        second.navigate(address);
        writes(second, PROBLEMS, "起草人写的：更新不及时。");
        second.navigate(address.replaceAll("\\?.*", "?section=0"));
        assertThat(second.locator(".a4")).isVisible();
        Browsers.settled(second);

        text(responsible, PROBLEMS).fill("责任人在旧稿上写的：人手不足。");
        assertThat(responsible.getByText("起草人写的：更新不及时。")).isVisible();
        assertThat(text(responsible, PROBLEMS)).hasText("责任人在旧稿上写的：人手不足。");
        browsers.screenshot(responsible, "conflict");
        Browsers.button(responsible, "两份都留（对方的接在后面）").click();
        assertThat(text(responsible, PROBLEMS)).hasText("责任人在旧稿上写的：人手不足。起草人写的：更新不及时。");
        assertThat(second.getByText("责任人在旧稿上写的：人手不足。")).isVisible();
        assertThat(second.getByText("起草人写的：更新不及时。")).isVisible();
    }

    @Test
    void whenTheServerIsKilledUnderTwoWhoTypeNothingOlderThanTwoSecondsIsLostAndTheySaySo() {
        var responsible = drafterOpensANewReport();
        turnsTo(responsible, PROBLEMS);
        givesToTheSecondDrafter(responsible);
        turnsTo(responsible, PROSE);
        var address = responsible.url().replaceAll("\\?.*", "");
        var second = browsers.signIn("drafter2");
        second.navigate(address + "?section=5");
        types(responsible, PROSE, "停电以前写的第一部分。");
        types(second, PROBLEMS, "停电以前写的第五部分。");
        second.waitForTimeout(2_000);
        server.kill();
        types(responsible, PROSE, "停电以后的𬭚。");
        types(second, PROBLEMS, "停电以后的𠮷。");
        for (var page : new Page[] {responsible, second})
            assertThat(page.getByText(Pattern.compile("服务器没有应答"))).isVisible();
        browsers.screenshot(second, "server-gone");
        server.restart();

        var member = browsers.signIn("member1");
        member.navigate(address);
        assertThat(member.getByText("停电以前写的第一部分。")).isVisible();
        assertThat(member.getByText("停电以前写的第五部分。")).isVisible();
        comesBack(responsible, "drafter", address + "?section=1", PROSE, "停电以前写的第一部分。停电以后的𬭚。");
        comesBack(second, "drafter2", address + "?section=5", PROBLEMS, "停电以前写的第五部分。停电以后的𠮷。");
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

    /** Key by key, at the end of the text, and stays there. */
    private static void types(Page page, String section, String words) {
        text(page, section).press("Control+End");
        text(page, section).pressSequentially(words, new Locator.PressSequentiallyOptions().setDelay(20));
    }
}
