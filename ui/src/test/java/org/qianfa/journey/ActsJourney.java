package org.qianfa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people do beside deciding: take back, hand on a draft and a seat, ask, send a copy, read it, end and begin again. */
class ActsJourney extends Journey {
    private String report = "";

    @Test
    void aReportIsTakenBackHandedOnAskedAboutCopiedEndedAndBegunAgain() {
        var drafter = drafterSubmitsANewReport();
        report = reportOf(drafter);
        var admin = browsers.signIn("admin");
        var system = browsers.signIn("sysadmin");
        var link = systemAdds(system, "吴晓峰", "wuxiaofeng", "撰稿人", "领导小组成员");
        var code = confirms("吴晓峰");
        drafterTakesItBackAndHandsItOn(drafter);
        var responsible = browsers.tab("wuxiaofeng");
        choosesAPassword(responsible, "wuxiaofeng", link, code);
        submits(responsible, report);

        deputyAsksTheWaterBureau();
        responsibleSendsTheBureauACopy(responsible);
        theBureauReadsAndAnswers();
        responsibleSeesThatItWasRead(responsible);
        deputyReadsTheAnswerSpeaksAndTakesItBack();

        link = systemAdds(system, "何雨桐", "heyutong", "领导小组成员");
        code = confirms("何雨桐");
        var member = browsers.signIn("member1");
        memberHandsTheirSeatOn(member);
        theNewMemberApprovesOnAPhone(link, code);
        whoeverHadTheSeatDecidesNoMore(member);

        adminEndsItAndLetsItBeginAgain(admin, responsible);
        assertThat(browsers.consoleErrors()).isEmpty();
        assertThat(browsers.foreignRequests()).isEmpty();
    }

    private String systemAdds(Page system, String name, String account, String... duties) {
        system.navigate(server.address() + "organs");
        choosesTheTownship(system);
        return enrols(system, namesAPerson(system, name, account), duties);
    }

    private void drafterTakesItBackAndHandsItOn(Page drafter) {
        Browsers.button(drafter, "撤回").click();
        assertThat(drafter.getByText("已撤回，可以继续修改。")).isVisible();
        more(drafter, "转办全稿");
        var dialog = drafter.getByRole(AriaRole.DIALOG);
        assertThat(within(dialog, "转给谁 吴晓峰")).isVisible();
        within(dialog, "转办").click();
        assertThat(dialog.getByRole(AriaRole.ALERT)).isVisible();
        dialog.getByLabel("理由（会留在记录里）").fill("外出培训一周");
        within(dialog, "转办").click();
        assertThat(drafter.getByText("已转给吴晓峰。")).isVisible();
        assertThat(Browsers.button(drafter, "粘贴或上传全文")).hasCount(0);
    }

    private void deputyAsksTheWaterBureau() {
        var deputy = browsers.signIn("deputy");
        opens(deputy, "review", report);
        more(deputy, "征求意见");
        var dialog = deputy.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("征求谁的意见").fill("孙丽华");
        option(deputy, "孙丽华（临泽县水务局）").click();
        dialog.getByLabel("想征求什么意见").fill("第五部分说到的水价是否准确？");
        browsers.screenshot(deputy, "question");
        within(dialog, "发出").click();
        assertThat(deputy.getByText("已向孙丽华征求意见。")).isVisible();
    }

    private void responsibleSendsTheBureauACopy(Page responsible) {
        opens(responsible, "reports", report);
        more(responsible, "抄送");
        var dialog = responsible.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("抄送给").fill("孙丽华");
        option(responsible, "孙丽华（临泽县水务局）").click();
        dialog.getByLabel("附言（可不填）").fill("请阅。");
        within(dialog, "抄送").click();
        assertThat(responsible.getByText("已抄送 1 人。")).isVisible();
    }

    private void theBureauReadsAndAnswers() {
        var bureau = browsers.signIn("shuiwu-member");
        assertThat(bureau.getByText("抄送给您的 1 份")).isVisible();
        assertThat(bureau.getByText("第五部分说到的水价是否准确？")).isVisible();
        browsers.screenshot(bureau, "copies-and-questions");
        bureau.setViewportSize(360, 740);
        browsers.screenshot(bureau, "copies-and-questions-360");
        Browsers.button(bureau, "阅知").click();
        assertThat(bureau.getByText("已阅知 1 份。")).isVisible();
        Browsers.button(bureau, "答复").click();
        var dialog = bureau.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("您的意见").fill("水价准确，无需改动。");
        within(dialog, "送出意见").click();
        assertThat(bureau.getByText("意见已送出。")).isVisible();
        opens(bureau, "review", report);
        assertThat(bureau.getByText("这一环节没有您的席位，您只能查看。")).isVisible();
        assertThat(Browsers.button(bureau, "同意")).hasCount(0);
    }

    private void responsibleSeesThatItWasRead(Page responsible) {
        opens(responsible, "reports", report);
        more(responsible, "抄送");
        var dialog = responsible.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByText(Pattern.compile("^已阅 "))).isVisible();
        within(dialog, "取消").click();
    }

    private void deputyReadsTheAnswerSpeaksAndTakesItBack() {
        var deputy = browsers.signIn("deputy");
        opens(deputy, "review", report);
        assertThat(deputy.getByText("征求的意见")).isVisible();
        assertThat(deputy.getByText(Pattern.compile("水价准确，无需改动。"))).isVisible();
        browsers.screenshot(deputy, "answered-question");
        deputy.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("常用意见"))
                .click();
        deputy.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName("同意。").setExact(true))
                .click();
        assertThat(opinion(deputy)).hasValue("同意。");
        Browsers.button(deputy, "同意").click();
        assertThat(deputy.getByText("已同意。")).isVisible();
        opens(deputy, "review", report);
        more(deputy, "撤回我的意见");
        assertThat(deputy.getByText("意见已撤回，可以重新表态。")).isVisible();
        assertThat(Browsers.button(deputy, "同意")).isEnabled();
        deputy.setViewportSize(360, 740);
        browsers.screenshot(deputy, "review-360");
        approves(deputy);
    }

    /** To the only one who has the duty, has no seat and has not drafted. */
    private void memberHandsTheirSeatOn(Page member) {
        opens(member, "review", report);
        more(member, "转办我的席位");
        var dialog = member.getByRole(AriaRole.DIALOG);
        within(dialog, "转给谁 何雨桐").click();
        assertThat(member.getByRole(AriaRole.OPTION)).hasText(new String[] {"何雨桐"});
        option(member, "何雨桐").click();
        within(dialog, "转办").click();
        assertThat(dialog.getByText("请写明理由。")).isVisible();
        dialog.getByLabel("理由（会留在记录里）").fill("下乡防汛，来不及审");
        fitsNarrowAndWide(member, "handing-a-seat-on");
        within(dialog, "转办").click();
        assertThat(member.getByText("已转给何雨桐。")).isVisible();
    }

    private void theNewMemberApprovesOnAPhone(String link, String code) {
        var phone = browsers.phone("heyutong");
        choosesAPassword(phone, "heyutong", link, code);
        goesTo(phone, "去审核", "review", report);
        opinion(phone).fill("数据已核对。");
        Browsers.button(phone, "同意").tap();
        assertThat(phone.getByText("已同意。")).isVisible();
        fits(phone, "phone-approved");
    }

    private void whoeverHadTheSeatDecidesNoMore(Page member) {
        member.navigate(server.address());
        assertThat(member.getByText("今天没有要您办的事")).isVisible();
        opens(member, "review", report);
        assertThat(member.getByText("这一环节没有您的席位，您只能查看。")).isVisible();
        assertThat(Browsers.button(member, "同意")).hasCount(0);
        more(member, "办理全过程");
        assertThat(member.getByRole(AriaRole.DIALOG))
                .containsText(Pattern.compile("赵玉兰.*转办席位.*赵玉兰 → 何雨桐.*“下乡防汛，来不及审”", Pattern.DOTALL));
        browsers.screenshot(member, "seat-on-record");
    }

    private void adminEndsItAndLetsItBeginAgain(Page admin, Page responsible) {
        opens(admin, "reports", report);
        more(admin, "终止办理");
        var dialog = admin.getByRole(AriaRole.DIALOG);
        within(dialog, "终止").click();
        assertThat(dialog.getByRole(AriaRole.ALERT)).isVisible();
        dialog.getByLabel("理由（会留在记录里）").fill("该镇已撤并");
        within(dialog, "终止").click();
        assertThat(admin.getByText("已终止办理。")).isVisible();
        opens(responsible, "reports", report);
        assertThat(responsible.getByText("已终止").first()).isVisible();
        assertThat(Browsers.button(responsible, "送审")).hasCount(0);
        assertThat(responsible.getByText(Pattern.compile("韩晓燕于 .* 终止办理：“该镇已撤并”")))
                .isVisible();
        browsers.screenshot(responsible, "ended");

        opens(admin, "reports", report);
        more(admin, "重新启用");
        dialog.getByLabel("理由（会留在记录里）").fill("撤并推迟到明年");
        within(dialog, "重新启用").click();
        assertThat(admin.getByText("已重新启用，从起草开始。")).isVisible();
        opens(responsible, "reports", report);
        assertThat(Browsers.button(responsible, "送审")).isVisible();
        more(responsible, "办理全过程");
        assertThat(responsible.getByRole(AriaRole.DIALOG)).containsText("撤并推迟到明年");
        browsers.screenshot(responsible, "whole-course");
    }
}
