package org.qianfa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clerk lets a finding stand with a written reason, changes a cell that it is about, and sees the reason fall. */
class ReasonJourney extends Journey {
    private static final String REASON = "另有一件在年末撤回，登记簿未计入。";
    private Page drafter;

    @BeforeEach
    void aReportWithNothingWrongLiesOpen() {
        drafter = drafterOpensANewReport();
        pastesTheSample(drafter);
        answersWhichColumnIsMissing(drafter);
        fillsBlanksWithZero(drafter);
        fills("自然人.*本年新收", "2");
        fills("自然人.*予以公开", "2");
    }

    @Test
    void aReasonOpensSubmissionFallsWithTheCellAndIsOfferedAgain() {
        turnsTo(drafter, PROSE);
        text(drafter, PROSE).fill("""
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

        turnsTo(drafter, TABLE);
        fills("自然人.*本年新收", "4");
        fills("自然人.*予以公开", "4");
        assertThat(finding().getByText(Pattern.compile("原说明已失效.*" + REASON))).isVisible();
        assertThat(Browsers.button(drafter, "送审")).isDisabled();
        browsers.screenshot(drafter, "reason-fallen");
        finding().getByText("重新说明").click();
        assertThat(drafter.getByRole(AriaRole.DIALOG).getByLabel("为什么可以保持不变")).hasValue(REASON);
        within(drafter.getByRole(AriaRole.DIALOG), "取消").click();

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
        within(dialog, "保存说明").click();
    }

    private void fills(String cell, String value) {
        fills(drafter, cell, value);
    }
}
