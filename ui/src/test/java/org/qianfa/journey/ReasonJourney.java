package org.qianfa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clerk lets a finding stand with a written reason, changes a cell that it is about, and sees the reason fall. */
class ReasonJourney {
    private static final String PROSE = "一、总体情况";
    private static final String TABLE = "三、收到和处理政府信息公开申请情况";
    private static final String REASON = "另有一件在年末撤回，登记簿未计入。";
    private RunningServer server;
    private Browsers browsers;
    private Page drafter;

    @BeforeEach
    void aReportWithNothingWrongLiesOpen() throws IOException {
        server = RunningServer.start();
        browsers = new Browsers(server);
        ApprovalChainJourney.adminCallsTheTownshipFor2021(browsers, server);
        drafter = browsers.signIn("drafter");
        drafter.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("柳河镇人民政府 2021 年度报告")))
                .first()
                .click();
        drafter.waitForURL(Pattern.compile(".*/reports/.*"));
        pastes(ApprovalChainJourney.sample());
        turnsTo(TABLE);
        Browsers.button(drafter, "其余填 0").click();
        Browsers.settled(drafter);
        fills("自然人.*本年新收", "2");
        fills("自然人.*予以公开", "2");
    }

    @AfterEach
    void theServerStops() {
        browsers.everybody();
        browsers.close();
        server.close();
    }

    @Test
    void aReasonOpensSubmissionFallsWithTheCellAndIsOfferedAgain() {
        turnsTo(PROSE);
        text().fill("""
                （一）主动公开
                主动公开政府信息的条数较上年有所增加。
                （二）依申请公开
                2021年，全年收到政府信息公开申请3件。
                （三）政府信息管理
                信息发布前由专人审核。
                （四）政府信息公开平台建设
                维护好政府网站的公开平台建设。
                （五）监督保障
                开展工作考核和社会评议，未发生责任追究情况。
                """);
        assertThat(drafter.getByText(Pattern.compile("已自动保存"))).isVisible();
        assertThat(finding()).isVisible();
        assertThat(Browsers.button(drafter, "送审")).isDisabled();
        Browsers.button(drafter, "送审").hover();
        assertThat(drafter.getByText(Pattern.compile("请改正，或者写明说明"))).isVisible();
        browsers.screenshot(drafter, "reason-wanted");

        finding().getByText("写明说明").click();
        var dialog = drafter.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("为什么可以保持不变").fill("无");
        keeps(dialog);
        assertThat(dialog.getByText(Pattern.compile("说明至少写"))).isVisible();
        dialog.getByLabel("为什么可以保持不变").fill(REASON);
        keeps(dialog);
        assertThat(finding().getByText(REASON)).isVisible();
        assertThat(finding().getByText(Pattern.compile("李春梅"))).isVisible();
        assertThat(Browsers.button(drafter, "送审")).isEnabled();
        browsers.screenshot(drafter, "reason-given");

        turnsTo(TABLE);
        fills("自然人.*本年新收", "4");
        fills("自然人.*予以公开", "4");
        assertThat(finding().getByText(Pattern.compile("原说明已失效.*" + REASON))).isVisible();
        assertThat(Browsers.button(drafter, "送审")).isDisabled();
        browsers.screenshot(drafter, "reason-fallen");
        finding().getByText("重新说明").click();
        assertThat(drafter.getByRole(AriaRole.DIALOG).getByLabel("为什么可以保持不变")).hasValue(REASON);
        drafter.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("取消"))
                .click();

        fills("自然人.*本年新收", "3");
        fills("自然人.*予以公开", "3");
        assertThat(finding()).hasCount(0);
        assertThat(Browsers.button(drafter, "送审")).isEnabled();
    }

    /** The one that says that the text counts three applications. */
    private Locator finding() {
        return drafter.locator(".panel .find")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("申请.*3|3.*申请")));
    }

    private static void keeps(Locator dialog) {
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("保存说明"))
                .click();
    }

    private void pastes(String report) {
        Browsers.button(drafter, "粘贴或上传全文").click();
        Browsers.field(drafter, "报告全文").fill(report);
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

    private void fills(String cell, String value) {
        var field = drafter.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile(cell)));
        field.fill(value);
        field.press("Enter");
        Browsers.settled(drafter);
    }

    private Locator text() {
        return drafter.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(PROSE));
    }

    private void turnsTo(String section) {
        drafter.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + section)))
                .first()
                .click();
        assertThat(drafter.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(section))
                        .first())
                .isVisible();
        Browsers.settled(drafter);
    }
}
