package org.qianfa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clerk fills table 3 in like a spreadsheet, is told at the cell what does not add up, and takes a paste back. */
class NumbersJourney extends Journey {
    private Page drafter;

    @BeforeEach
    void aDrafterHasOpenedTableThreeInWhichNothingStands() {
        drafter = opensTheReport("drafter");
        drafter.navigate(drafter.url().replaceFirst("\\?.*", "") + "?section=3");
        assertThat(cell("received/naturalPerson")).isVisible();
        Browsers.settled(drafter);
        cell("received/naturalPerson").click();
        for (var key : List.of("Control+a", "Delete")) drafter.keyboard().press(key);
        assertThat(cell("received/total")).hasValue("");
        Browsers.settled(drafter);
    }

    @Test
    void aWrongNumberIsToldAtItsCellAndGoneWhenMended() {
        cell("received/naturalPerson").click();
        drafter.keyboard().type("5");
        drafter.keyboard().press("Enter");
        Browsers.button(drafter, "其余填 0").click();
        assertThat(cell("received/total")).hasValue("5");
        var granted = cell("granted/naturalPerson");
        granted.click();
        drafter.keyboard().type("4");
        assertThat(tip()).containsText("5");
        assertThat(tip()).containsText("相差 1");
        assertThat(cell("received/naturalPerson")).hasAttribute("aria-invalid", "true");
        browsers.screenshot(drafter, "wrong-number");
        drafter.keyboard().press("F2");
        drafter.keyboard().press("Backspace");
        drafter.keyboard().type("5");
        assertThat(tip()).isHidden();
        assertThat(drafter.locator("td.bad")).hasCount(0);
        assertThat(cell("outcomesTotal/total")).hasValue("5");
    }

    @Test
    void aFindingInThePanelLeadsToItsCell() {
        cell("received/naturalPerson").click();
        drafter.keyboard().type("一件");
        assertThat(drafter.locator("td.bad")).hasCount(1);
        cell("carriedForward/business").click();
        drafter.locator(".find")
                .filter(new Locator.FilterOptions().setHasText("一件"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("到这一格"))
                .click();
        assertThat(cell("received/naturalPerson")).isFocused();
        assertThat(tip()).containsText("一件");
    }

    @Test
    void aBlockFromASpreadsheetIsTakenInAndTakenBackAsOneStep() {
        cell("received/business").click();
        drafter.keyboard().type("9");
        cell("received/naturalPerson").click();
        pastes("５\t1,234\t0\t0\t0\t0\t6\r\n1\t/\t0\t0\t0\t0\t1\t8\r\n");
        assertThat(cell("received/naturalPerson")).hasValue("5");
        assertThat(cell("received/business")).hasValue("1234");
        assertThat(cell("carriedOver/business")).hasValue("/");
        assertThat(cell("received/total")).hasValue("1239");
        assertThat(drafter.locator("[data-part=notice]"))
                .hasText(Pattern.compile("已粘贴 12 格。总计由系统计算，未采用粘贴的值。.*多出的 1 列.*粘贴的是 6，计算为 1239.*"));
        assertThat(cell("carriedOver/business")).hasAttribute("aria-invalid", "true");
        browsers.screenshot(drafter, "pasted-block");
        drafter.keyboard().press("Control+z");
        assertThat(cell("received/business")).hasValue("9");
        assertThat(cell("received/naturalPerson")).hasValue("");
        assertThat(cell("carriedOver/business")).hasValue("");
        drafter.keyboard().press("Control+y");
        assertThat(cell("received/business")).hasValue("1234");
        Browsers.settled(drafter);
        drafter.reload();
        assertThat(cell("received/business")).hasValue("1234");
    }

    @Test
    void blanksAreFilledWithZeroByOneActAndByOneActBlankAgain() {
        Browsers.button(drafter, "其余填 0").click();
        assertThat(cell("carriedForward/total")).hasValue("0");
        Browsers.button(drafter, "撤销").click();
        assertThat(cell("carriedForward/total")).hasValue("");
        assertThat(cell("received/naturalPerson")).hasValue("");
    }

    @Test
    void theKeyboardAloneLeadsThroughTheTable() {
        cell("received/naturalPerson").click();
        List.of(
                        Map.entry("ArrowRight", "received/business"),
                        Map.entry("ArrowDown", "carriedOver/business"),
                        Map.entry("Home", "carriedOver/naturalPerson"),
                        Map.entry("End", "carriedOver/total"),
                        Map.entry("Control+End", "carriedForward/total"),
                        Map.entry("Control+Home", "received/naturalPerson"),
                        Map.entry("Tab", "received/business"),
                        Map.entry("Shift+Tab", "received/naturalPerson"),
                        Map.entry("Enter", "carriedOver/naturalPerson"),
                        Map.entry("Shift+Enter", "received/naturalPerson"))
                .forEach(step -> {
                    drafter.keyboard().press(step.getKey());
                    assertThat(cell(step.getValue())).isFocused();
                });
        drafter.keyboard().type("12");
        drafter.keyboard().press("ArrowLeft");
        assertThat(cell("received/naturalPerson")).isFocused();
        drafter.keyboard().press("Escape");
        assertThat(cell("received/naturalPerson")).hasValue("");
        drafter.keyboard().type("3");
        drafter.keyboard().press("ArrowDown");
        drafter.keyboard().type("4");
        drafter.keyboard().press("ArrowUp");
        drafter.keyboard().press("Shift+ArrowDown");
        assertThat(drafter.getByText("已选 2 格，合计 7")).isVisible();
        drafter.keyboard().press("Delete");
        assertThat(cell("carriedOver/naturalPerson")).hasValue("");
        assertThat(browsers.consoleErrors()).isEmpty();
    }

    @Test
    void aFindingInProseIsUnderlinedWhereItStands() {
        drafter.navigate(drafter.url().replace("section=3", "section=1"));
        var text = text(drafter, PROSE);
        assertThat(text).isVisible();
        text.fill("全年主动公开政府信息XX条。");
        assertThat(drafter.locator(".qf-finding")).hasText("XX");
        drafter.locator(".find")
                .filter(new Locator.FilterOptions().setHasText("XX"))
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("到这一处"))
                .first()
                .click();
        assertThat(drafter.locator(".qf-hint")).containsText("XX");
        drafter.keyboard().type("34");
        assertThat(text).hasText("全年主动公开政府信息34条。");
        assertThat(drafter.locator(".qf-finding")).hasCount(0);
    }

    @Test
    void aSentenceThatIsOpenInAnotherTabFollowsItsNumberWhileSomebodyTypes() {
        var other = drafter.context().newPage();
        other.navigate(drafter.url().replace("section=3", "section=1"));
        var text = text(other, PROSE);
        text.fill("");
        other.keyboard().type("全年收到申请#新收自然人");
        other.keyboard().press("Enter");
        other.keyboard().type("件，");
        var number = text.locator(".fact");
        assertThat(number).hasAttribute("aria-label", Pattern.compile("自然人.*新收"));
        assertThat(number).hasText("空");
        cell("received/naturalPerson").click();
        drafter.keyboard().type("5");
        drafter.keyboard().press("Enter");
        other.keyboard().type("比上年");
        assertThat(number).hasText("5", new LocatorAssertions.HasTextOptions().setTimeout(15_000));
        other.keyboard().type("增加。");
        assertThat(text).hasText("全年收到申请5件，比上年增加。");
        assertThat(browsers.consoleErrors()).isEmpty();
    }

    private Locator cell(String key) {
        return drafter.locator("input[data-key='3/" + key + "']");
    }

    private Locator tip() {
        return drafter.locator("[data-part=tip]");
    }

    private void pastes(String text) {
        drafter.evaluate("""
                text => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData("text/plain", text);
                  document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
                }
                """, text);
    }
}
