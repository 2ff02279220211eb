package org.qianfa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A drafter keeps a revision, goes on writing, and sees what became of it: the number that changed, the cell, the paragraph that moved. */
class ComparisonJourney extends Journey {
    private static final String MOVED = "对新到岗人员开展一次集中培训，讲解公开目录和答复文书。";
    private static final String BEFORE = MOVED + "\n更新不够及时。下一步将组织34次业务检查，改进答复质量。\n每季度通报一次。";
    private static final String AFTER = "更新不够及时。下一步将组织35次业务检查，改进答复质量。\n每季度通报一次。\n" + MOVED;

    @Test
    void aKeptRevisionIsComparedWithWhatStandsThereNow() {
        var drafter = drafterOpensANewReport();
        var report = reportOf(drafter);
        historyIsEmptyAtFirst(drafter, report);
        opens(drafter, "reports", report);
        turnsTo(drafter, PROBLEMS);
        writes(drafter, PROBLEMS, BEFORE);
        keepsARevision(drafter, "给组长看");
        writes(drafter, PROBLEMS, AFTER);
        turnsTo(drafter, TABLE);
        fills(drafter, "自然人.*本年新收", "5");

        more(drafter, "修改历史");
        assertThat(drafter.locator("table.revisions").getByText("给组长看")).isVisible();
        looksGood(drafter, "history");
        drafter.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("第 1 稿与现在比较"))
                .click();
        assertThat(drafter.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("第 1 稿 与 现在的文稿 的比较");
        assertThat(drafter.locator(".changes del").filter(exactly("34"))).hasCount(1);
        assertThat(drafter.locator(".changes ins").filter(exactly("35"))).hasCount(1);
        assertThat(drafter.getByText("移动 1：从别处移到这里")).isVisible();
        assertThat(drafter.locator(".changes tr")
                        .filter(new Locator.FilterOptions().setHasText("自然人"))
                        .first())
                .containsText("5");
        goesAlongTheChanges(drafter);
        looksGood(drafter, "compare");
        assertThat(browsers.consoleErrors()).isEmpty();
        assertThat(browsers.foreignRequests()).isEmpty();
    }

    @Test
    void aStrangerWithTheAddressFindsNothing() {
        var drafter = drafterOpensANewReport();
        var report = reportOf(drafter);
        keepsARevision(drafter, "初稿");
        var stranger = browsers.signIn("shuiwu-drafter");
        for (var address : new String[] {"/history", "/compare?from=1&to=now"}) {
            stranger.navigate(server.address() + "reports/" + report + address);
            assertThat(stranger.getByText(Pattern.compile("没有找到"))).not().hasCount(0);
        }
    }

    private void historyIsEmptyAtFirst(Page drafter, String report) {
        drafter.navigate(server.address() + "reports/" + report + "/history");
        assertThat(drafter.getByText("还没有留下过一稿")).isVisible();
        browsers.screenshot(drafter, "history-empty");
    }

    private static void keepsARevision(Page drafter, String note) {
        more(drafter, "另存一稿");
        var dialog = drafter.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("说明").fill(note);
        within(dialog, "存为一稿").click();
        assertThat(drafter.getByText(Pattern.compile("已存为第 \\d+ 稿"))).isVisible();
        assertThat(dialog).hasCount(0);
    }

    /** F8 leads from one place to the next, and says the how manyth of how many it is. */
    private static void goesAlongTheChanges(Page drafter) {
        drafter.keyboard().press("F8");
        assertThat(drafter.locator(".changes .here")).isFocused();
        assertThat(drafter.locator(".changes-bar .at")).hasText(Pattern.compile("第 1 处，共 \\d+ 处"));
        drafter.keyboard().press("F8");
        assertThat(drafter.locator(".changes-bar .at")).hasText(Pattern.compile("第 2 处，共 \\d+ 处"));
        drafter.keyboard().press("Shift+F8");
        assertThat(drafter.locator(".changes-bar .at")).hasText(Pattern.compile("第 1 处，共 \\d+ 处"));
    }

    private static Locator.FilterOptions exactly(String words) {
        return new Locator.FilterOptions().setHasText(Pattern.compile("(^|：)" + words + "(。标记完。)?$"));
    }
}
