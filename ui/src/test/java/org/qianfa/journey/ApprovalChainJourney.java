package org.qianfa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The whole story with every account: from a text pasted with its faults to a page that everybody reads. */
class ApprovalChainJourney extends Journey {
    private String report = "";
    private int year;

    @Test
    void aReportGoesFromPastedTextToAPublishedPage() {
        year = adminCallsTheTownship();
        var drafter = browsers.signIn("drafter");
        drafterFindsItAndPastesTheText(drafter);
        submissionStaysClosedWithAllItsReasons(drafter);
        drafterMendsIt(drafter);
        drafterGivesASectionAway(drafter);
        submits(drafter, report);
        drafterUrges(drafter);

        approves("deputy");
        approves("member1");
        memberReturnsIt("member2", "一、总体情况", "请写明社会评议结果");
        drafterAnswersTheReturn(drafter);
        submits(drafter, report);
        for (var reviewer : List.of("deputy", "member1")) approves(reviewer);
        memberSeesFirstWhatHasChangedSinceTheReturn();

        secretaryReturnsIt();
        submits(drafter, report);
        nobodyApprovesTheirOwnWork(drafter);
        for (var reviewer : List.of("deputy", "member1", "member2")) approves(reviewer);
        secretaryWantsItStraightBack();
        answers(drafter, report, "六、其他需要报告的事项", "已写明收费标准。");
        submits(drafter, report);
        secretarySignsIt();
        everybodyReadsIt();

        strangersFindNothing();
        auditorReadsTheLogAndNothingElse();
        countySeesItsOrgans();
        drafterReadsEnglish(drafter);
        assertThat(browsers.foreignRequests()).isEmpty();
    }

    private void drafterFindsItAndPastesTheText(Page drafter) {
        drafter.navigate(server.address());
        assertThat(drafter.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("件事等您办");
        looksGood(drafter, "worklist");
        opensTheYear(drafter, year);
        report = reportOf(drafter);
        pastesTheSample(drafter);
        browsers.screenshot(drafter, "import");
        answersWhichColumnIsMissing(drafter);
    }

    private void submissionStaysClosedWithAllItsReasons(Page drafter) {
        assertThat(Browsers.button(drafter, "送审")).isDisabled();
        assertThat(drafter.getByText(Pattern.compile("有 21 格没有填写"))).not().hasCount(0);
        browsers.screenshot(drafter, "closed");
    }

    /** A number that does not add up is shown at its cell; then the blanks are filled and the number is mended. */
    private void drafterMendsIt(Page drafter) {
        fillsBlanksWithZero(drafter);
        assertThat(drafter.getByText("没有发现问题")).isVisible();
        fills(drafter, "自然人.*本年新收", "3");
        assertThat(drafter.getByText(Pattern.compile("第一项加第二项为 3，第三项加第四项为 0，相差 3")))
                .not()
                .hasCount(0);
        assertThat(Browsers.button(drafter, "送审")).isDisabled();
        browsers.screenshot(drafter, "does-not-add-up");
        fills(drafter, "自然人.*本年新收", "0");
        assertThat(drafter.getByText("没有发现问题")).isVisible();
        addsWhatIsMissingOfTheProse(drafter);
        browsers.screenshot(drafter, "workspace");
        drafter.reload();
        assertThat(text(drafter, PROSE)).hasText(Pattern.compile("未发生责任追究。$"));
    }

    private void drafterGivesASectionAway(Page drafter) {
        turnsTo(drafter, PROBLEMS);
        givesToTheSecondDrafter(drafter);
        assertThat(Browsers.button(drafter, "送审")).isDisabled();
        var second = browsers.signIn("drafter2");
        second.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(PROBLEMS)))
                .first()
                .click();
        second.waitForURL("**/reports/" + report + "**");
        Browsers.settled(second);
        Browsers.button(second, "完成本部分").click();
        assertThat(second.getByText(Pattern.compile("本部分已完成"))).isVisible();
        browsers.forget("drafter2");
    }

    private void approves(String account) {
        var reviewer = browsers.signIn(account);
        reviewer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("去审核.*" + year)))
                .click();
        reviewer.waitForURL("**/review/" + report);
        assertThat(reviewer.getByRole(AriaRole.TABLE).first()).isVisible();
        approves(reviewer);
        browsers.forget(account);
    }

    private void memberReturnsIt(String account, String section, String reason) {
        var member = browsers.signIn(account);
        opens(member, "review", report);
        assertThat(member.getByRole(AriaRole.TABLE).first()).isVisible();
        browsers.screenshot(member, "review");
        returns(member, section + "：要改什么", reason);
        browsers.forget(account);
    }

    private void memberSeesFirstWhatHasChangedSinceTheReturn() {
        var member = browsers.signIn("member2");
        opens(member, "review", report);
        assertThat(member.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("自我上次审核以来的修改")))
                .isVisible();
        assertThat(member.locator("ins")).containsText("社会评议结果为满意。");
        looksGood(member, "since-my-return");
        approves(member);
        browsers.forget("member2");
    }

    private void drafterAnswersTheReturn(Page drafter) {
        drafter.navigate(server.address());
        assertThat(drafter.getByText(Pattern.compile("请写明社会评议结果"))).isVisible();
        opens(drafter, "reports", report);
        turnsTo(drafter, PROSE);
        text(drafter, PROSE).press("Control+End");
        text(drafter, PROSE).pressSequentially("社会评议结果为满意。");
        isSaved(drafter);
        answers(drafter, report, "一、总体情况", "已写明社会评议结果。");
        browsers.screenshot(drafter, "answers");
    }

    /** Two stages back to drafting, and straight back when it is mended: the group does not see it again. */
    private void secretaryWantsItStraightBack() {
        var secretary = browsers.signIn("secretary");
        opens(secretary, "sign-off", report);
        Browsers.button(secretary, "退回修改").click();
        var dialog = secretary.getByRole(AriaRole.DIALOG);
        dialog.getByText("直接送回我这里").click();
        dialog.getByLabel("六、其他需要报告的事项：要改什么").fill("请写明收费标准");
        browsers.screenshot(secretary, "return");
        within(dialog, "退回修改").click();
        assertThat(secretary.getByText("已退回修改。")).isVisible();
        browsers.forget("secretary");
    }

    /** The menu beside the title: whoever handed the report on urges, once a day. */
    private void drafterUrges(Page drafter) {
        opens(drafter, "reports", report);
        more(drafter, "催办");
        within(drafter.getByRole(AriaRole.DIALOG), "催办").click();
        assertThat(drafter.getByText(Pattern.compile("已催办"))).isVisible();
        drafter.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("更多操作"))
                .click();
        assertThat(drafter.getByText(Pattern.compile("今天已经催办过"))).isVisible();
        drafter.keyboard().press("Escape");
    }

    private void secretaryReturnsIt() {
        var secretary = browsers.signIn("secretary");
        opens(secretary, "sign-off", report);
        assertThat(secretary.getByText("数据已核对。").first()).isVisible();
        returns(secretary, "总的理由", "请再核对一遍数据");
        browsers.forget("secretary");
    }

    private void nobodyApprovesTheirOwnWork(Page drafter) {
        opens(drafter, "review", report);
        assertThat(drafter.getByText(Pattern.compile("您参与了本报告的起草"))).isVisible();
    }

    private void secretarySignsIt() {
        var secretary = browsers.signIn("secretary");
        opens(secretary, "sign-off", report);
        assertThat(secretary.getByRole(AriaRole.TABLE).first()).isVisible();
        looksGood(secretary, "sign-off");
        var dialog = asksToSign(secretary);
        dialog.getByLabel("登录密码").fill("不是这个密码");
        within(dialog, "签发").click();
        assertThat(dialog.getByText(Pattern.compile("密码不对"))).isVisible();
        signs(secretary, dialog);
    }

    private void everybodyReadsIt() {
        var reader = everybodyOpensTheReportOf(year);
        assertThat(reader.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(year + "年政府信息公开工作年度报告");
        assertThat(reader.getByRole(AriaRole.TABLE).nth(1)).containsText("本年新收政府信息公开申请数量");
        assertThat(reader.locator("body")).containsText(Pattern.compile("[0-9a-f]{64}"));
        browsers.screenshot(reader, "public");
    }

    private void strangersFindNothing() {
        var stranger = browsers.signIn("shuiwu-drafter");
        for (var screen : List.of("reports", "review", "sign-off")) {
            opens(stranger, screen, report);
            assertThat(stranger.getByText(Pattern.compile("没有找到"))).not().hasCount(0);
        }
    }

    private void auditorReadsTheLogAndNothingElse() {
        var auditor = browsers.signIn("auditor");
        auditor.navigate(server.address() + "audit");
        assertThat(auditor.getByText(Pattern.compile("签发第 \\d+ 稿"))).not().hasCount(0);
        Browsers.button(auditor, "核验").click();
        assertThat(auditor.getByText(Pattern.compile("核验通过"))).isVisible();
        looksGood(auditor, "audit");
        opens(auditor, "reports", report);
        assertThat(auditor.getByText(Pattern.compile("没有找到"))).not().hasCount(0);
    }

    private void countySeesItsOrgans() {
        var county = browsers.signIn("county");
        county.navigate(server.address() + "deadlines");
        assertThat(county.getByRole(AriaRole.MAIN)).containsText("柳河镇人民政府");
        assertThat(Browsers.button(county, "部署年报")).hasCount(0);
        looksGood(county, "cockpit");
    }

    private void drafterReadsEnglish(Page drafter) {
        drafter.navigate(server.address());
        drafter.getByText("English", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(drafter.locator("html")).hasAttribute("lang", Pattern.compile("en.*"));
    }
}
