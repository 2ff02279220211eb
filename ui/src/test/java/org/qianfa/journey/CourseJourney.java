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
import org.junit.jupiter.api.Test;

/** What happens beside the straight way: a model that is refused, a reviewer who comes too late, a secretary who is away. */
class CourseJourney extends Journey {
    private String report = "";

    @Test
    void aRefusedModelAPassedOverReviewerAndAnAbsentSecretary() throws IOException {
        aModelWithoutASignOffIsRefusedInWords();
        theSecretaryIsAway();
        var drafter = drafterSubmitsANewReport();
        report = reportOf(drafter);
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
        assertThat(within(dialog, "启用")).isDisabled();
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
        within(dialog, "委托").click();
        assertThat(secretary.getByText("委托已登记。")).isVisible();
        browsers.screenshot(secretary, "absence");
        browsers.forget("secretary");
    }

    /** What she has typed by then is not sent, and her screen says who was first. */
    private void theReviewerWhoComesTooLateLearnsWhoReturnedIt() {
        var late = browsers.signIn("member2");
        opens(late, "review", report);
        opinion(late).fill("数据已核对。");
        var first = browsers.signIn("member1");
        opens(first, "review", report);
        returns(first, "一、总体情况：要改什么", "请写明社会评议结果");
        Browsers.button(late, "同意").click();
        assertThat(late.getByText(Pattern.compile("已由赵玉兰于.*处理，您不用再处理"))).isVisible();
        browsers.screenshot(late, "passed-over");
        browsers.forget("member1");
        browsers.forget("member2");
    }

    private void answersAndSubmitsAgain(Page drafter) {
        answers(drafter, report, PROSE, "已写明社会评议结果。");
        submits(drafter, report);
    }

    private void approves(String account) {
        var reviewer = browsers.signIn(account);
        opens(reviewer, "review", report);
        approves(reviewer);
        browsers.forget(account);
    }

    private void theDeputySignsInTheSecretarysPlace() {
        var deputy = browsers.signIn("deputy");
        opens(deputy, "sign-off", report);
        signs(deputy, asksToSign(deputy));
        var reader = everybodyOpensTheReportOf(FIRST_YEAR);
        assertThat(reader.locator("body")).containsText("王海涛 代 刘国强");
        browsers.screenshot(reader, "signed-by-the-deputy");
    }
}
