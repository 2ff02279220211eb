package org.qianfa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens beside the straight way: a model that is refused, a reviewer who comes too late, a secretary who is away. */
class CourseJourney {
    private RunningServer server;
    private Browsers browsers;
    private String report = "";

    @BeforeEach
    void theServerStarts() {
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
    void aRefusedModelAPassedOverReviewerAndAnAbsentSecretary() throws IOException {
        aModelWithoutASignOffIsRefusedInWords();
        theSecretaryIsAway();
        var drafter = submitted();
        theReviewerWhoComesTooLateLearnsWhoReturnedIt();
        answersAndSubmitsAgain(drafter);
        for (var reviewer : new String[] {"member1", "member2"}) approves(reviewer);
        theDeputySignsInTheSecretarysPlace();
    }

    private void aModelWithoutASignOffIsRefusedInWords() throws IOException {
        var admin = browsers.signIn("admin");
        admin.navigate(server.address() + "chains");
        Browsers.button(admin, "换流程").click();
        var dialog = admin.getByRole(AriaRole.DIALOG);
        dialog.locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "不签发.bpmn",
                        "application/xml",
                        model().replace(
                                        "qianfa:kind=\"signOff\" qianfa:seats=\"head\"",
                                        "qianfa:kind=\"review\" qianfa:seats=\"member\"")
                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(dialog.getByText(Pattern.compile("这份流程不能启用，原因有 \\d+ 处"))).isVisible();
        assertThat(dialog.getByText(Pattern.compile("有一条路不经签发就能发布"))).isVisible();
        assertThat(dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("启用").setExact(true)))
                .isDisabled();
        browsers.screenshot(admin, "refused-model");
        browsers.forget("admin");
    }

    private static String model() throws IOException {
        try (var model = CourseJourney.class.getResourceAsStream("/processes/annual-report.bpmn20.xml")) {
            return new String(Objects.requireNonNull(model).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void theSecretaryIsAway() {
        var secretary = browsers.signIn("secretary");
        secretary.navigate(server.address() + "absence");
        Browsers.button(secretary, "新的委托").click();
        var dialog = secretary.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("委托给谁 王海涛")))
                .isVisible();
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("委托").setExact(true))
                .click();
        assertThat(secretary.getByText("委托已登记。")).isVisible();
        browsers.screenshot(secretary, "absence");
        browsers.forget("secretary");
    }

    private Page submitted() throws IOException {
        ApprovalChainJourney.adminCallsTheTownshipFor2021(browsers, server);
        browsers.forget("admin");
        var drafter = browsers.signIn("drafter");
        drafter.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("柳河镇人民政府 2021 年度报告")))
                .first()
                .click();
        drafter.waitForURL(Pattern.compile(".*/reports/.*"));
        report = drafter.url().replaceAll(".*/reports/([^/?#]+).*", "$1");
        pastes(drafter);
        turnsTo(drafter, "三、收到和处理政府信息公开申请情况");
        Browsers.button(drafter, "其余填 0").click();
        assertThat(drafter.getByText("没有发现问题")).isVisible();
        turnsTo(drafter, "一、总体情况");
        var text = drafter.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("一、总体情况"));
        text.press("Control+End");
        text.pressSequentially("\n（六）工作考核、社会评议和责任追究\n列入年度考核，未发生责任追究。");
        assertThat(drafter.getByText(Pattern.compile("已自动保存"))).isVisible();
        submits(drafter);
        return drafter;
    }

    private static void pastes(Page drafter) throws IOException {
        Browsers.button(drafter, "粘贴或上传全文").click();
        Browsers.field(drafter, "报告全文").fill(ApprovalChainJourney.sample());
        Browsers.button(drafter, "读取").click();
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

    /** What she has typed by then is not sent, and her screen says who was first. */
    private void theReviewerWhoComesTooLateLearnsWhoReturnedIt() {
        var late = browsers.signIn("member2");
        opens(late, "review/");
        opinion(late).fill("数据已核对。");
        var first = browsers.signIn("member1");
        opens(first, "review/");
        Browsers.button(first, "退回修改").click();
        var dialog = first.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("一、总体情况：要改什么").fill("请写明社会评议结果");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("退回修改"))
                .click();
        assertThat(first.getByText("已退回修改。")).isVisible();
        Browsers.button(late, "同意").click();
        assertThat(late.getByText(Pattern.compile("已由赵玉兰于.*处理，您不用再处理"))).isVisible();
        browsers.screenshot(late, "passed-over");
        browsers.forget("member1");
        browsers.forget("member2");
    }

    private void answersAndSubmitsAgain(Page drafter) {
        opens(drafter, "reports/");
        drafter.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^意见")))
                .click();
        Browsers.button(drafter, "答复：一、总体情况").click();
        var dialog = drafter.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("改了什么").fill("已写明社会评议结果。");
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("答复").setExact(true))
                .click();
        assertThat(drafter.getByText("已答复；送审时随稿送出。")).isVisible();
        submits(drafter);
    }

    private void approves(String account) {
        var reviewer = browsers.signIn(account);
        opens(reviewer, "review/");
        opinion(reviewer).fill("数据已核对。");
        Browsers.button(reviewer, "同意").click();
        assertThat(reviewer.getByText("已同意。")).isVisible();
        browsers.forget(account);
    }

    private void theDeputySignsInTheSecretarysPlace() {
        var deputy = browsers.signIn("deputy");
        opens(deputy, "sign-off/");
        Browsers.button(deputy, "签发").click();
        var dialog = deputy.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("登录密码").fill(RunningServer.PASSWORD);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("签发"))
                .click();
        assertThat(deputy.getByText(Pattern.compile("已签发"))).not().hasCount(0);
        var reader = browsers.tab("everybody");
        reader.navigate(server.address() + "public/");
        var link =
                reader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("柳河镇人民政府.*2021")));
        reader.waitForCondition(() -> {
            reader.reload();
            return link.count() > 0;
        });
        link.first().click();
        assertThat(reader.locator("body")).containsText("王海涛 代 刘国强");
        browsers.screenshot(reader, "signed-by-the-deputy");
    }

    private static Locator opinion(Page reviewer) {
        return reviewer.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("意见").setExact(true));
    }

    private void opens(Page person, String page) {
        person.navigate(server.address() + page + report);
    }
}
