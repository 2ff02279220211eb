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
 * A township gets a chain of its own, and the report under way is moved to it: its office, its secrecy and privacy reviewer before the leadership group; what the
 * administrator does meanwhile; and the secretary who sends it back one stage.
 */
class OwnChainJourney extends Journey {
    private static final String CHAIN = "含核稿、保密审查和隐私审查的流程";
    private String report = "";

    @Test
    void aReportGoesThroughTheChainOfItsOwnOffice() throws IOException {
        var drafter = drafterSubmitsANewReport();
        report = reportOf(drafter);
        adminPutsTheChainInForce();
        theReportStaysOnTheChainItBeganIn(drafter);
        adminMovesTheReport(drafter);
        memberReturnsItToAStageOfTheNewChain();
        adminCannotMoveItBack();
        adminUrgesWhoIsLateAndTakesTheFiguresAway();
        officeApproves();
        secrecyReviewerGoesThroughTheLists();
        groupApproves();
        secretarySendsItBackToTheGroup();
        groupApproves();
        everybodySeesWhereItStands(drafter);
        secretarySignsOnAPhone();
        assertThat(everybodyOpensTheReportOf(FIRST_YEAR).locator("body")).containsText("刘国强");
        assertThat(browsers.consoleErrors()).isEmpty();
    }

    private void adminPutsTheChainInForce() {
        var admin = browsers.signIn("admin");
        admin.navigate(server.address() + "chains");
        choosesTheTownship(admin);
        assertThat(admin.getByText("现在的流程：标准流程")).isVisible();
        browsers.screenshot(admin, "standard-chain");
        Browsers.button(admin, "换流程").click();
        var dialog = admin.getByRole(AriaRole.DIALOG);
        dialog.getByText(CHAIN).first().click();
        browsers.screenshot(admin, "own-chain");
        within(dialog, "启用").click();
        assertThat(admin.getByText("第 1 版流程已启用，新部署的报告按它办理。")).isVisible();
        assertThat(admin.getByText("现在的流程：" + CHAIN)).isVisible();
    }

    private void theReportStaysOnTheChainItBeganIn(Page drafter) {
        drafter.reload();
        assertThat(stages(drafter)).containsText("领导小组审核");
        assertThat(stages(drafter)).not().containsText("核稿");
    }

    private void adminMovesTheReport(Page drafter) {
        var admin = browsers.tab("admin");
        asksToMove(admin, "第 1 版 · " + CHAIN);
        var dialog = admin.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByText("现在走的是：标准流程。")).isVisible();
        within(dialog, "换流程").click();
        assertThat(dialog.getByText("请写明理由。")).isVisible();
        dialog.getByLabel("理由（会留在记录里）").fill("县里要求先核稿再审核");
        fitsNarrowAndWide(admin, "moving-to-another-chain");
        within(dialog, "换流程").click();
        assertThat(admin.getByText("已换流程。")).isVisible();

        drafter.reload();
        assertThat(stages(drafter)).containsText("核稿没有经过");
        more(drafter, "办理全过程");
        assertThat(drafter.getByRole(AriaRole.DIALOG))
                .containsText(Pattern.compile("换流程.*由标准流程换到第 1 版.*“县里要求先核稿再审核”", Pattern.DOTALL));
        browsers.screenshot(drafter, "move-on-record");
    }

    /** Which the one that it began in had not. */
    private void memberReturnsItToAStageOfTheNewChain() {
        var member = browsers.signIn("member1");
        opens(member, "review", report);
        returnsTo(member, "核稿", "请办公室先核稿");
        browsers.forget("member1");
    }

    private void adminCannotMoveItBack() {
        var admin = browsers.tab("admin");
        asksToMove(admin, "标准流程");
        var dialog = admin.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("理由（会留在记录里）").fill("不用核稿");
        within(dialog, "换流程").click();
        assertThat(dialog.getByText("那一版流程没有报告现在所在的环节“核稿”，不能换过去；可以等报告走到别的环节再换。"))
                .isVisible();
        assertThat(dialog.getByLabel("理由（会留在记录里）")).hasValue("不用核稿");
        fitsNarrowAndWide(admin, "move-refused");
        browsers.forget("admin");
    }

    private void asksToMove(Page admin, String chain) {
        opens(admin, "reports", report);
        more(admin, "换到另一版流程");
        assertThat(within(admin.getByRole(AriaRole.DIALOG), "换到 " + chain)).isVisible();
    }

    private static Locator stages(Page person) {
        return person.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("办理进度"));
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
        returnsTo(secretary, "领导小组审核", "请领导小组再议一次数据");
        browsers.forget("secretary");
    }

    private static void returnsTo(Page person, String stage, String reason) {
        Browsers.button(person, "退回修改").click();
        var dialog = person.getByRole(AriaRole.DIALOG);
        dialog.getByText(stage, new Locator.GetByTextOptions().setExact(true)).click();
        dialog.getByLabel("总的理由").fill(reason);
        within(dialog, "退回修改").click();
        assertThat(person.getByText("已退回修改。")).isVisible();
    }

    private void everybodySeesWhereItStands(Page drafter) {
        opens(drafter, "reports", report);
        more(drafter, "流程图");
        assertThat(drafter.getByRole(AriaRole.DIALOG).locator("svg")).containsText("核稿");
        browsers.screenshot(drafter, "process-picture");
    }

    private void secretarySignsOnAPhone() {
        var phone = browsers.phone("secretary");
        browsers.signIn(phone, "secretary");
        var finger = browsers.finger(phone);
        addsAPasskey(phone, "书记的手机");
        fits(phone, "phone-passkeys");
        phone.navigate(server.address());
        goesTo(phone, "去签发", "sign-off", report);
        Browsers.button(phone, "签发").tap();
        var dialog = phone.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("意见").fill("同意公布。");
        finger.isShown(false);
        within(dialog, "用通行密钥签发").tap();
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("没有完成：已取消");
        assertThat(dialog.getByLabel("意见")).hasValue("同意公布。");
        fits(phone, "phone-signing");
        finger.isShown(true);
        within(dialog, "用通行密钥签发").tap();
        assertThat(phone.getByText(Pattern.compile("已签发"))).not().hasCount(0);
        assertThat(phone.getByText(Pattern.compile("^您已于 .* 处理。$"))).isVisible();
        assertThat(phone.getByText("通行密钥“书记的手机”对这一摘要的签名，核验无误")).isVisible();
        fits(phone, "phone-signed");
    }
}
