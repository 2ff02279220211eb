package org.qianfa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * A township with a chain of its own: its office, its secrecy and privacy reviewer before the leadership group; what the administrator does meanwhile; and the
 * secretary who sends it back one stage.
 */
class OwnChainJourney extends Journey {
    private static final String CHAIN = "含核稿、保密审查和隐私审查的流程";
    private String report = "";

    @Test
    void aReportGoesThroughTheChainOfItsOwnOffice() throws IOException {
        adminPutsTheChainInForce();
        var drafter = drafterSubmitsANewReport();
        report = reportOf(drafter);
        adminUrgesWhoIsLateAndTakesTheFiguresAway();
        officeApproves();
        secrecyReviewerGoesThroughTheLists();
        groupApproves();
        secretarySendsItBackToTheGroup();
        groupApproves();
        everybodySeesWhereItStands(drafter);
        secretarySigns();
        assertThat(everybodyOpensTheReportOf(FIRST_YEAR).locator("body")).containsText("刘国强");
        assertThat(browsers.consoleErrors()).isEmpty();
    }

    private void adminPutsTheChainInForce() {
        var admin = browsers.signIn("admin");
        admin.navigate(server.address() + "chains");
        admin.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("单位"))
                .fill("柳河镇");
        option(admin, "柳河镇人民政府").click();
        assertThat(admin.getByText("现在的流程：标准流程")).isVisible();
        browsers.screenshot(admin, "standard-chain");
        Browsers.button(admin, "换流程").click();
        var dialog = admin.getByRole(AriaRole.DIALOG);
        dialog.getByText(CHAIN).first().click();
        browsers.screenshot(admin, "own-chain");
        within(dialog, "启用").click();
        assertThat(admin.getByText("第 1 版流程已启用，新部署的报告按它办理。")).isVisible();
        assertThat(admin.getByText("现在的流程：" + CHAIN)).isVisible();
        browsers.forget("admin");
    }

    /** Everything of that year is late by now. */
    private void adminUrgesWhoIsLateAndTakesTheFiguresAway() throws IOException {
        var admin = browsers.signIn("admin");
        admin.navigate(server.address() + "deadlines");
        admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^年度 ")))
                .click();
        option(admin, FIRST_YEAR + " 年度 · 临泽县人民政府").click();
        Browsers.settled(admin);
        Browsers.button(admin, "催办全部逾期").click();
        var dialog = admin.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^催办 \\d+ 人$")))
                .click();
        assertThat(admin.getByText(Pattern.compile("已催办 \\d+ 人，涉及 1 份报告"))).isVisible();
        var file = admin.waitForDownload(() -> admin.getByText("导出 XLSX").click());
        assertThat(file.suggestedFilename()).endsWith(".xlsx");
        assertThat(Files.readAllBytes(file.path())).startsWith((byte) 'P', (byte) 'K');
        browsers.forget("admin");
    }

    private void officeApproves() {
        var office = browsers.signIn("office");
        office.navigate(server.address() + "inbox");
        assertThat(office.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^催办："))))
                .isVisible();
        opens(office, "review", report);
        approves(office);
        browsers.forget("office");
    }

    /** Approving is refused until every item is ticked or remarked on; nothing that was typed is lost by that. */
    private void secrecyReviewerGoesThroughTheLists() {
        var secrecy = browsers.signIn("secrecy");
        opens(secrecy, "review", report);
        assertThat(secrecy.getByText("保密审查清单")).isVisible();
        assertThat(secrecy.getByText("隐私审查清单")).isVisible();
        opinion(secrecy).fill("数据已核对。");
        Browsers.button(secrecy, "同意").click();
        Browsers.settled(secrecy);
        assertThat(secrecy.getByText("已同意。")).hasCount(0);
        assertThat(opinion(secrecy)).hasValue("数据已核对。");
        for (var box : secrecy.getByRole(AriaRole.CHECKBOX).all()) box.check();
        looksGood(secrecy, "secrecy-review");
        Browsers.button(secrecy, "同意").click();
        assertThat(secrecy.getByText("已同意。")).isVisible();
        browsers.forget("secrecy");
    }

    private void groupApproves() {
        for (var account : List.of("deputy", "member1", "member2")) {
            var reviewer = browsers.signIn(account);
            opens(reviewer, "review", report);
            assertThat(reviewer.getByText("清单 11 / 11").first()).isVisible();
            approves(reviewer);
            browsers.forget(account);
        }
    }

    private void secretarySendsItBackToTheGroup() {
        var secretary = browsers.signIn("secretary");
        opens(secretary, "sign-off", report);
        Browsers.button(secretary, "退回修改").click();
        var dialog = secretary.getByRole(AriaRole.DIALOG);
        dialog.getByText("领导小组审核", new Locator.GetByTextOptions().setExact(true))
                .click();
        dialog.getByLabel("总的理由").fill("请领导小组再议一次数据");
        within(dialog, "退回修改").click();
        assertThat(secretary.getByText("已退回修改。")).isVisible();
        browsers.forget("secretary");
    }

    private void everybodySeesWhereItStands(Page drafter) {
        opens(drafter, "reports", report);
        more(drafter, "流程图");
        assertThat(drafter.getByRole(AriaRole.DIALOG).locator("svg")).isVisible();
        browsers.screenshot(drafter, "process-picture");
    }

    private void secretarySigns() {
        var secretary = browsers.signIn("secretary");
        opens(secretary, "sign-off", report);
        signs(secretary, asksToSign(secretary));
    }
}
