package org.qianfa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The application as a process of its own, started once for all stories of a class, and a browser for each of them; with the steps that many
 * stories share. A story that needs a report which nobody has touched has one more year called.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {
    static final String PROSE = "一、总体情况";
    static final String TABLE = "三、收到和处理政府信息公开申请情况";
    static final String PROBLEMS = "五、存在的主要问题及改进情况";

    /** Which {@link #adminCallsTheTownship} calls first, and after it the next. */
    static final int FIRST_YEAR = 2021;

    RunningServer server;
    Browsers browsers;
    private int called = FIRST_YEAR;

    @RegisterExtension
    final AfterTestExecutionCallback lastPictures =
            story -> story.getExecutionException().ifPresent(_ -> browsers.everybody());

    @BeforeAll
    void theServerRuns() {
        server = RunningServer.start();
    }

    @BeforeEach
    void aBrowserIsThere() {
        browsers = new Browsers(server);
    }

    @AfterEach
    void everybodyGoesHome() {
        browsers.close();
    }

    @AfterAll
    void theServerStops() {
        server.close();
    }

    /** The administrator calls the township for a year for which nobody has called it yet. */
    int adminCallsTheTownship() {
        var year = called++;
        var admin = browsers.signIn("admin");
        admin.navigate(server.address() + "deadlines");
        Browsers.button(admin, "部署年报").click();
        var dialog = admin.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("报告年度").fill("" + year);
        dialog.getByLabel("报告年度").press("Tab");
        dialog.getByRole(
                        AriaRole.COMBOBOX,
                        new Locator.GetByRoleOptions().setName("单位").setExact(true))
                .fill("柳河镇");
        option(admin, "柳河镇人民政府").click();
        admin.keyboard().press("Escape");
        within(dialog, "部署").click();
        assertThat(admin.getByText(Pattern.compile("已部署 " + year + " 年度报告"))).isVisible();
        assertThat(admin.getByRole(AriaRole.MAIN)).containsText("柳河镇人民政府");
        browsers.screenshot(admin, "deadlines");
        browsers.forget("admin");
        return year;
    }

    /** From the worklist of whoever drafts it: the demo's own report, of which nothing is written at first. */
    Page opensTheReport(String account) {
        var page = browsers.signIn(account);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("打开报告"))
                .first()
                .click();
        assertThat(text(page, PROSE)).isVisible();
        Browsers.settled(page);
        return page;
    }

    /** The responsible drafter opens a report that nobody has touched. */
    Page drafterOpensANewReport() {
        var year = adminCallsTheTownship();
        var drafter = browsers.signIn("drafter");
        opensTheYear(drafter, year);
        return drafter;
    }

    /** From the sample, mended until nothing is wrong with it. */
    Page drafterSubmitsANewReport() {
        var drafter = drafterOpensANewReport();
        pastesTheSample(drafter);
        answersWhichColumnIsMissing(drafter);
        fillsBlanksWithZero(drafter);
        assertThat(drafter.getByText("没有发现问题")).isVisible();
        addsWhatIsMissingOfTheProse(drafter);
        submits(drafter, reportOf(drafter));
        return drafter;
    }

    /** 添加人员, filled in but for the duties. */
    static Locator namesAPerson(Page admin, String name, String account) {
        Browsers.button(admin, "添加人员").click();
        var dialog = admin.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("姓名").fill(name);
        dialog.getByLabel("账号").fill(account);
        return dialog;
    }

    /** With these duties; gives the link by which the person chooses a password. */
    static String enrols(Page admin, Locator dialog, String... duties) {
        for (var duty : duties) dialog.getByLabel(duty).check();
        within(dialog, "添加人员").click();
        return admin.getByLabel("一次性链接").inputValue();
    }

    /** Under 我的账号, with the password of everybody. */
    void addsAPasskey(Page person, String name) {
        person.navigate(server.address() + "account");
        Browsers.button(person, "添加通行密钥").click();
        var dialog = person.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("名称").fill(name);
        dialog.getByLabel("登录密码").fill(RunningServer.PASSWORD);
        within(dialog, "下一步").click();
        assertThat(person.getByText("已添加通行密钥“" + name + "”")).isVisible();
        Browsers.settled(person);
    }

    /** A security administrator confirms what was proposed for this person, and gives the code of their link. */
    String confirms(String name) {
        var security = browsers.signIn("secadmin");
        security.navigate(server.address() + "organs");
        looksGood(security, "proposals");
        security.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(Pattern.compile("确认.*" + name + "|" + name + ".*确认")))
                .click();
        within(security.getByRole(AriaRole.DIALOG), "确认").click();
        var code = security.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("确认码"))
                .inputValue();
        browsers.screenshot(security, "code");
        Browsers.button(security, "我已记下").click();
        return code;
    }

    void choosesAPassword(Page person, String account, String link, String code) {
        person.navigate(link);
        person.locator("input[name=code]").fill(code);
        person.locator("input[name=password]").fill(RunningServer.PASSWORD);
        person.getByRole(AriaRole.BUTTON).first().click();
        browsers.signIn(person, account);
    }

    static void choosesTheTownship(Page admin) {
        admin.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("单位"))
                .fill("柳河镇");
        option(admin, "柳河镇人民政府").click();
    }

    void opensTheYear(Page drafter, int year) {
        drafter.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("柳河镇人民政府 " + year + " 年度报告")))
                .first()
                .click();
        drafter.waitForURL(Pattern.compile(".*/reports/.*"));
        assertThat(text(drafter, PROSE)).isVisible();
        Browsers.settled(drafter);
    }

    /** Which report this person has open. */
    static String reportOf(Page page) {
        return page.url().replaceAll(".*/reports/([^/?#]+).*", "$1");
    }

    /** A text as people have it, whose third table lacks a column. */
    static String sample() {
        try (var text = Journey.class.getResourceAsStream("/samples/liuhe-2021.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void pastesTheSample(Page drafter) {
        Browsers.button(drafter, "粘贴或上传全文").click();
        Browsers.field(drafter, "报告全文").fill(sample());
        Browsers.button(drafter, "读取").click();
        assertThat(drafter.getByText(Pattern.compile("表3有 21 行各只有 6 个数，应有 7 个")))
                .isVisible();
    }

    static void answersWhichColumnIsMissing(Page drafter) {
        var dialog = drafter.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("缺的是哪一列").first().click();
        option(drafter, "法人或其他组织的其他").click();
        within(dialog, "用于全部 21 行").click();
        within(dialog, "采用").click();
        assertThat(drafter.getByText(Pattern.compile("已采用"))).isVisible();
    }

    static void turnsTo(Page person, String section) {
        person.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + section)))
                .first()
                .click();
        assertThat(person.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(section))
                        .first())
                .isVisible();
        Browsers.settled(person);
    }

    static void fillsBlanksWithZero(Page drafter) {
        turnsTo(drafter, TABLE);
        Browsers.button(drafter, "其余填 0").click();
        Browsers.settled(drafter);
    }

    static void fills(Page drafter, String cell, String value) {
        var field = drafter.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(Pattern.compile(cell)));
        field.fill(value);
        field.press("Enter");
        Browsers.settled(drafter);
    }

    /** What the sample leaves out, added at the end. */
    static void addsWhatIsMissingOfTheProse(Page drafter) {
        turnsTo(drafter, PROSE);
        text(drafter, PROSE).press("Control+End");
        text(drafter, PROSE).pressSequentially("\n（六）工作考核、社会评议和责任追究\n列入年度考核，未发生责任追究。");
        isSaved(drafter);
    }

    /** Writes this in place of what stands there, and leaves the section. */
    static void writes(Page page, String section, String words) {
        text(page, section).fill(words);
        text(page, section).blur();
        isSaved(page);
    }

    static void isSaved(Page page) {
        assertThat(page.getByText(Pattern.compile("已自动保存"))).isVisible();
        Browsers.settled(page);
    }

    static Locator text(Page page, String section) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(section));
    }

    static void givesToTheSecondDrafter(Page responsible) {
        Browsers.button(responsible, "交给……").click();
        responsible
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("张建国")))
                .click();
        assertThat(responsible.getByText("已交给新的起草人。")).isVisible();
        Browsers.settled(responsible);
    }

    void opens(Page person, String screen, String report) {
        person.navigate(server.address() + screen + "/" + report);
    }

    void submits(Page drafter, String report) {
        opens(drafter, "reports", report);
        Browsers.button(drafter, "送审").click();
        assertThat(drafter.getByText("已送审。")).isVisible();
    }

    /** With reasons by the field they are written in. */
    static void returns(Page person, String field, String reason) {
        Browsers.button(person, "退回修改").click();
        var dialog = person.getByRole(AriaRole.DIALOG);
        dialog.getByLabel(field).fill(reason);
        within(dialog, "退回修改").click();
        assertThat(person.getByText("已退回修改。")).isVisible();
    }

    void answers(Page drafter, String report, String section, String words) {
        opens(drafter, "reports", report);
        drafter.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^意见")))
                .click();
        Browsers.button(drafter, "答复：" + section).click();
        var dialog = drafter.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("改了什么").fill(words);
        within(dialog, "答复").click();
        assertThat(drafter.getByText("已答复；送审时随稿送出。")).isVisible();
    }

    static Locator opinion(Page reviewer) {
        return reviewer.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("意见").setExact(true));
    }

    static void approves(Page reviewer) {
        opinion(reviewer).fill("数据已核对。");
        Browsers.button(reviewer, "同意").click();
        assertThat(reviewer.getByText("已同意。")).isVisible();
    }

    static Locator asksToSign(Page head) {
        Browsers.button(head, "签发").click();
        return head.getByRole(AriaRole.DIALOG);
    }

    static void signs(Page head, Locator dialog) {
        dialog.getByLabel("登录密码").fill(RunningServer.PASSWORD);
        within(dialog, "签发").click();
        assertThat(head.getByText(Pattern.compile("已签发"))).not().hasCount(0);
    }

    /** Looks at the list of what is public until the township's report stands there, and opens it. */
    Page everybodyOpensTheReportOf(int year) {
        var reader = browsers.tab("everybody");
        reader.navigate(server.address() + "public/");
        var link = reader.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("柳河镇人民政府.*" + year)));
        reader.waitForCondition(() -> {
            reader.reload();
            return link.count() > 0;
        });
        link.first().click();
        reader.waitForURL(Pattern.compile(".*/" + year + "/"));
        return reader;
    }

    /** On a phone, from the worklist. */
    void goesTo(Page phone, String act, String screen, String report) {
        fits(phone, "phone-worklist");
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^" + act)))
                .tap();
        phone.waitForURL("**/" + screen + "/" + report);
        fits(phone, "phone-" + screen);
    }

    /** From the menu beside the title. */
    static void more(Page person, String act) {
        person.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("更多操作"))
                .click();
        person.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(Pattern.compile("^" + act)))
                .click();
    }

    /** Nothing is cut off narrow or wide; with pictures, of the night and of paper too. */
    void looksGood(Page page, String name) {
        fitsNarrowAndWide(page, name);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        browsers.screenshot(page, name + "-dark");
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setMedia(Media.PRINT));
        browsers.screenshot(page, name + "-print");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    void fitsNarrowAndWide(Page page, String name) {
        for (var width : new int[] {360, 1920, 1440}) {
            page.setViewportSize(width, 900);
            fits(page, name + "-" + width);
        }
    }

    /** Nothing is wider than the screen that the page is on. */
    void fits(Page page, String name) {
        Browsers.settled(page);
        var width = page.viewportSize().width;
        Assertions.assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", name)
                .isLessThanOrEqualTo(width);
        browsers.screenshot(page, name);
    }

    /** The button of this name in a dialog. */
    static Locator within(Locator dialog, String name) {
        return dialog.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator option(Page page, String name) {
        return page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator tab(Page page, String name) {
        return page.getByRole(
                AriaRole.TAB, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
