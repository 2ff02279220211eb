package org.qianfa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole story with every account: from a text pasted with its faults to a page that everybody reads. */
class ApprovalChainJourney {
    private RunningServer server;
    private Browsers browsers;
    private String report = "";

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
    void aReportGoesFromPastedTextToAPublishedPage() throws IOException {
        adminCallsTheTownshipFor2021(browsers, server);
        var drafter = browsers.signIn("drafter");
        drafterFindsItAndPastesTheText(drafter);
        submissionStaysClosedWithAllItsReasons(drafter);
        drafterMendsIt(drafter);
        drafterGivesASectionAway(drafter);
        submits(drafter);
        drafterUrges(drafter);

        approves("deputy");
        approves("member1");
        memberReturnsIt("member2", "一、总体情况", "请写明社会评议结果");
        drafterAnswersTheReturn(drafter);
        submits(drafter);
        for (var reviewer : List.of("deputy", "member1", "member2")) approves(reviewer);

        secretaryReturnsIt();
        submits(drafter);
        nobodyApprovesTheirOwnWork(drafter);
        for (var reviewer : List.of("deputy", "member1", "member2")) approves(reviewer);
        secretaryWantsItStraightBack();
        answers(drafter, "六、其他需要报告的事项", "已写明收费标准。");
        submits(drafter);
        secretarySignsIt();
        everybodyReadsIt();

        strangersFindNothing();
        auditorReadsTheLogAndNothingElse();
        countySeesItsOrgans();
        drafterReadsEnglish(drafter);
        assertThat(browsers.foreignRequests()).isEmpty();
    }

    static void adminCallsTheTownshipFor2021(Browsers browsers, RunningServer server) {
        var admin = browsers.signIn("admin");
        admin.navigate(server.address() + "deadlines");
        Browsers.button(admin, "部署年报").click();
        var dialog = admin.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("报告年度").fill("2021");
        dialog.getByLabel("报告年度").press("Tab");
        dialog.getByRole(
                        AriaRole.COMBOBOX,
                        new Locator.GetByRoleOptions().setName("单位").setExact(true))
                .fill("柳河镇");
        admin.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("柳河镇人民政府"))
                .click();
        admin.keyboard().press("Escape");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("部署").setExact(true))
                .click();
        assertThat(admin.getByText(Pattern.compile("已部署 2021 年度报告"))).isVisible();
        assertThat(admin.getByRole(AriaRole.MAIN)).containsText("柳河镇人民政府");
        browsers.screenshot(admin, "deadlines");
    }

    private void drafterFindsItAndPastesTheText(Page drafter) throws IOException {
        drafter.navigate(server.address());
        assertThat(drafter.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("件事等您办");
        browsers.screenshot(drafter, "worklist");
        drafter.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("柳河镇人民政府 2021 年度报告")))
                .first()
                .click();
        drafter.waitForURL(Pattern.compile(".*/reports/.*"));
        report = drafter.url().replaceAll(".*/reports/([^/?#]+).*", "$1");
        Browsers.button(drafter, "粘贴或上传全文").click();
        Browsers.field(drafter, "报告全文").fill(sample());
        Browsers.button(drafter, "读取").click();
        assertThat(drafter.getByText(Pattern.compile("表3有 21 行各只有 6 个数，应有 7 个")))
                .isVisible();
        browsers.screenshot(drafter, "import");
        answersWhichColumnIsMissing(drafter);
    }

    private void answersWhichColumnIsMissing(Page drafter) {
        var dialog = drafter.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("缺的是哪一列").first().click();
        drafter.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("法人或其他组织的其他").setExact(true))
                .click();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("用于全部 21 行"))
                .click();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("采用"))
                .click();
        assertThat(drafter.getByText(Pattern.compile("已采用"))).isVisible();
    }

    private void submissionStaysClosedWithAllItsReasons(Page drafter) {
        assertThat(Browsers.button(drafter, "送审")).isDisabled();
        assertThat(drafter.getByText(Pattern.compile("有 21 格没有填写"))).not().hasCount(0);
        browsers.screenshot(drafter, "closed");
    }

    /** A number that does not add up is shown at its cell; then the blanks are filled and the number is mended. */
    private void drafterMendsIt(Page drafter) {
        turnsTo(drafter, "三、收到和处理政府信息公开申请情况");
        Browsers.button(drafter, "其余填 0").click();
        assertThat(drafter.getByText("没有发现问题")).isVisible();
        var received =
                drafter.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile("自然人.*本年新收")));
        received.fill("3");
        received.press("Enter");
        assertThat(drafter.getByText(Pattern.compile("第一项加第二项为 3，第三项加第四项为 0，相差 3")))
                .not()
                .hasCount(0);
        assertThat(Browsers.button(drafter, "送审")).isDisabled();
        browsers.screenshot(drafter, "does-not-add-up");
        received.fill("0");
        received.press("Enter");
        assertThat(drafter.getByText("没有发现问题")).isVisible();
        turnsTo(drafter, "一、总体情况");
        var text = drafter.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("一、总体情况"));
        text.press("Control+End");
        text.pressSequentially("\n（六）工作考核、社会评议和责任追究\n列入年度考核，未发生责任追究。");
        assertThat(drafter.getByText(Pattern.compile("已自动保存"))).isVisible();
        browsers.screenshot(drafter, "workspace");
        drafter.reload();
        assertThat(drafter.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("一、总体情况")))
                .hasText(Pattern.compile("未发生责任追究。$"));
    }

    private void drafterGivesASectionAway(Page drafter) {
        turnsTo(drafter, "五、存在的主要问题及改进情况");
        Browsers.button(drafter, "交给……").click();
        drafter.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("张建国")))
                .click();
        assertThat(drafter.getByText("已交给新的起草人。")).isVisible();
        assertThat(Browsers.button(drafter, "送审")).isDisabled();
        var second = browsers.signIn("drafter2");
        second.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("五、存在的主要问题及改进情况")))
                .first()
                .click();
        second.waitForURL("**/reports/" + report + "**");
        Browsers.settled(second);
        Browsers.button(second, "完成本部分").click();
        assertThat(second.getByText(Pattern.compile("本部分已完成"))).isVisible();
        browsers.forget("drafter2");
    }

    private static void turnsTo(Page person, String section) {
        person.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + section)))
                .first()
                .click();
        assertThat(person.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(section))
                        .first())
                .isVisible();
        Browsers.settled(person);
    }

    private void submits(Page drafter) {
        opens(drafter, "reports/");
        Browsers.button(drafter, "送审").click();
        assertThat(drafter.getByText("已送审。")).isVisible();
    }

    private void approves(String account) {
        var reviewer = browsers.signIn(account);
        reviewer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("去审核.*2021")))
                .click();
        reviewer.waitForURL("**/review/" + report);
        assertThat(reviewer.getByRole(AriaRole.TABLE).first()).isVisible();
        reviewer.getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("意见").setExact(true))
                .fill("数据已核对。");
        Browsers.button(reviewer, "同意").click();
        assertThat(reviewer.getByText("已同意。")).isVisible();
        browsers.forget(account);
    }

    private void memberReturnsIt(String account, String section, String reason) {
        var member = browsers.signIn(account);
        opens(member, "review/");
        assertThat(member.getByRole(AriaRole.TABLE).first()).isVisible();
        browsers.screenshot(member, "review");
        Browsers.button(member, "退回修改").click();
        var dialog = member.getByRole(AriaRole.DIALOG);
        dialog.getByLabel(section + "：要改什么").fill(reason);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("退回修改"))
                .click();
        assertThat(member.getByText("已退回修改。")).isVisible();
        browsers.forget(account);
    }

    private void drafterAnswersTheReturn(Page drafter) {
        drafter.navigate(server.address());
        assertThat(drafter.getByText(Pattern.compile("请写明社会评议结果"))).isVisible();
        answers(drafter, "一、总体情况", "已写明社会评议结果。");
        browsers.screenshot(drafter, "answers");
    }

    private void answers(Page drafter, String section, String words) {
        opens(drafter, "reports/");
        drafter.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^意见")))
                .click();
        Browsers.button(drafter, "答复：" + section).click();
        var dialog = drafter.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("改了什么").fill(words);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("答复").setExact(true))
                .click();
        assertThat(drafter.getByText("已答复；送审时随稿送出。")).isVisible();
    }

    /** Two stages back to drafting, and straight back when it is mended: the group does not see it again. */
    private void secretaryWantsItStraightBack() {
        var secretary = browsers.signIn("secretary");
        opens(secretary, "sign-off/");
        Browsers.button(secretary, "退回修改").click();
        var dialog = secretary.getByRole(AriaRole.DIALOG);
        dialog.getByText("直接送回我这里").click();
        dialog.getByLabel("六、其他需要报告的事项：要改什么").fill("请写明收费标准");
        browsers.screenshot(secretary, "return");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("退回修改"))
                .click();
        assertThat(secretary.getByText("已退回修改。")).isVisible();
        browsers.forget("secretary");
    }

    /** The menu beside the title: whoever handed the report on urges, once a day. */
    private void drafterUrges(Page drafter) {
        opens(drafter, "reports/");
        more(drafter, "催办");
        drafter.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("催办"))
                .click();
        assertThat(drafter.getByText(Pattern.compile("已催办"))).isVisible();
        drafter.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("更多操作"))
                .click();
        assertThat(drafter.getByText(Pattern.compile("今天已经催办过"))).isVisible();
        drafter.keyboard().press("Escape");
    }

    private static void more(Page person, String act) {
        person.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("更多操作"))
                .click();
        person.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(Pattern.compile("^" + act)))
                .click();
    }

    private void secretaryReturnsIt() {
        var secretary = browsers.signIn("secretary");
        opens(secretary, "sign-off/");
        assertThat(secretary.getByText("数据已核对。").first()).isVisible();
        Browsers.button(secretary, "退回修改").click();
        var dialog = secretary.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("总的理由").fill("请再核对一遍数据");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("退回修改"))
                .click();
        assertThat(secretary.getByText("已退回修改。")).isVisible();
        browsers.forget("secretary");
    }

    private void nobodyApprovesTheirOwnWork(Page drafter) {
        opens(drafter, "review/");
        assertThat(drafter.getByText(Pattern.compile("您参与了本报告的起草"))).isVisible();
    }

    private void secretarySignsIt() {
        var secretary = browsers.signIn("secretary");
        opens(secretary, "sign-off/");
        assertThat(secretary.getByRole(AriaRole.TABLE).first()).isVisible();
        browsers.screenshot(secretary, "sign-off");
        Browsers.button(secretary, "签发").click();
        var dialog = secretary.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("登录密码").fill("不是这个密码");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("签发"))
                .click();
        assertThat(dialog.getByText(Pattern.compile("密码不对"))).isVisible();
        dialog.getByLabel("登录密码").fill(RunningServer.PASSWORD);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("签发"))
                .click();
        assertThat(secretary.getByText(Pattern.compile("已签发"))).not().hasCount(0);
    }

    private void everybodyReadsIt() {
        var reader = browsers.tab("everybody");
        reader.navigate(server.address() + "public/");
        var link =
                reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("柳河镇人民政府.*2021")));
        reader.waitForCondition(() -> {
            reader.reload();
            return link.count() > 0;
        });
        link.first().click();
        reader.waitForLoadState(LoadState.LOAD);
        assertThat(reader.url()).endsWith("/2021/");
        assertThat(reader.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("2021年政府信息公开工作年度报告");
        assertThat(reader.getByRole(AriaRole.TABLE).nth(1)).containsText("本年新收政府信息公开申请数量");
        assertThat(reader.locator("body")).containsText(Pattern.compile("[0-9a-f]{64}"));
        browsers.screenshot(reader, "public");
    }

    private void strangersFindNothing() {
        var stranger = browsers.signIn("shuiwu-drafter");
        for (var page : List.of("reports/", "review/", "sign-off/")) {
            opens(stranger, page);
            assertThat(stranger.getByText(Pattern.compile("没有找到"))).not().hasCount(0);
        }
    }

    private void auditorReadsTheLogAndNothingElse() {
        var auditor = browsers.signIn("auditor");
        auditor.navigate(server.address() + "audit");
        assertThat(auditor.getByText(Pattern.compile("签发第 \\d+ 稿"))).not().hasCount(0);
        Browsers.button(auditor, "核验").click();
        assertThat(auditor.getByText(Pattern.compile("核验通过"))).isVisible();
        browsers.screenshot(auditor, "audit");
        opens(auditor, "reports/");
        assertThat(auditor.getByText(Pattern.compile("没有找到"))).not().hasCount(0);
    }

    private void countySeesItsOrgans() {
        var county = browsers.signIn("county");
        county.navigate(server.address() + "deadlines");
        assertThat(county.getByRole(AriaRole.MAIN)).containsText("柳河镇人民政府");
        assertThat(Browsers.button(county, "部署年报")).hasCount(0);
    }

    private void drafterReadsEnglish(Page drafter) {
        drafter.navigate(server.address());
        drafter.getByText("English", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(drafter.locator("html")).hasAttribute("lang", Pattern.compile("en.*"));
    }

    private void opens(Page person, String page) {
        person.navigate(server.address() + page + report);
    }

    static String sample() throws IOException {
        try (var text = ApprovalChainJourney.class.getResourceAsStream("/samples/liuhe-2021.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
