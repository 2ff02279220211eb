package org.qianfa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What happens is told: live to open screens, in the inbox, in the calendar; dates are moved with a reason that stays. */
class MessagesJourney extends Journey {
    /** Open screens ask every ten seconds. */
    private static final LocatorAssertions.HasTextOptions SOON =
            new LocatorAssertions.HasTextOptions().setTimeout(30_000);

    @Test
    void aMovedDateReachesTheOpenScreenAndTheReasonStays() {
        Page drafter = browsers.signIn("drafter");
        assertThat(messages(drafter)).hasText("消息1");
        messages(drafter).click();
        assertThat(drafter.getByText("1 条未读")).isVisible();
        browsers.screenshot(drafter, "inbox");

        Page admin = browsers.signIn("admin");
        assertThat(admin.getByText(Pattern.compile("\\d+ 年的放假安排还没有公布"))).isVisible();
        browsers.screenshot(admin, "deadlines");
        Browsers.button(admin, "改期限：柳河镇人民政府").click();
        Browsers.field(admin, "为什么改").fill("县里要求春节前全部公布");
        var day = Browsers.field(admin, "改到哪天");
        day.fill(day.inputValue().replaceFirst("-01-31$", "-01-25"));
        day.press("Enter");
        browsers.screenshot(admin, "move-dialog");
        Browsers.button(admin, "改期限").last().click();
        assertThat(admin.getByText("县里要求春节前全部公布（韩晓燕）")).isVisible();
        browsers.screenshot(admin, "deadlines-moved");

        assertThat(messages(drafter)).hasText("消息2", SOON);
        assertThat(drafter.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("改期：柳河镇人民政府")))
                .isVisible();
        Browsers.button(drafter, "全部标为已读").click();
        assertThat(drafter.getByText("都看过了")).isVisible();
        assertThat(messages(drafter)).hasText("消息");

        drafter.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("我的通知设置"))
                .click();
        Browsers.button(drafter, "生成地址").click();
        var address = Browsers.field(drafter, "日历地址");
        assertThat(address).hasValue(Pattern.compile("http://localhost:\\d+/calendar/.{43}\\.ics"));
        var calendar = drafter.request().get(address.inputValue());
        assertThat(calendar.status()).isEqualTo(200);
        assertThat(calendar.text()).contains("起草：柳河镇人民政府");
        browsers.screenshot(drafter, "settings");
        drafter.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("工作台"))
                .click();
        drafter.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("继续写"))
                .first()
                .click();
        assertThat(drafter.getByText("县里要求春节前全部公布（韩晓燕）")).isVisible();
        browsers.screenshot(drafter, "workspace-moved");

        admin.navigate(server.address() + "inbox/delivery");
        assertThat(admin.getByText("都送达了")).isVisible();
        browsers.screenshot(admin, "delivery");
        Browsers.button(admin, "添加接收地址").click();
        Browsers.field(admin, "名称").fill("县公开办群");
        Browsers.field(admin, "地址").fill("https://127.0.0.1/hook");
        Browsers.button(admin, "添加接收地址").last().click();
        assertThat(admin.getByText("在内部网络里")).isVisible();
        browsers.screenshot(admin, "webhook-dialog");

        onEveryScreen(admin, drafter);
        assertThat(browsers.foreignRequests()).isEmpty();
        assertThat(browsers.consoleErrors()).isEmpty();
    }

    private void onEveryScreen(Page admin, Page drafter) {
        for (var width : List.of(360, 1920)) {
            for (var page : List.of(admin, drafter)) page.setViewportSize(width, 800);
            for (var screen : List.of("deadlines", "inbox", "inbox/delivery")) fits(admin, screen, width);
            for (var screen : List.of("inbox", "inbox/settings")) fits(drafter, screen, width);
        }
    }

    private void fits(Page page, String screen, int width) {
        page.navigate(server.address() + screen);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasCount(1);
        Browsers.settled(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("nothing is wider than %d pixels at %s", width, screen)
                .isEqualTo(true);
        browsers.screenshot(page, width + "-" + screen.replace('/', '-'));
    }

    private static Locator messages(Page page) {
        return page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^消息")));
    }
}
