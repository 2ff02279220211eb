package org.qianfa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A system administrator adds an organ and a person to it, a security administrator confirms it; the person chooses a password by link and code, and signs in. */
class NewPersonJourney extends Journey {
    @Test
    void aNewPersonChoosesAPasswordByTheLinkAndSignsIn() {
        var admin = browsers.signIn("sysadmin");
        admin.navigate(server.address() + "organs");
        Browsers.button(admin, "添加单位").click();
        var adding = admin.getByRole(AriaRole.DIALOG);
        adding.getByLabel("单位名称").fill("临泽县𬭚𠮷乡人民政府");
        within(adding, "添加单位").click();
        assertThat(adding.getByRole(AriaRole.ALERT)).isVisible();
        adding.getByLabel("单位代码").fill("620723109");
        within(adding, "添加单位").click();
        assertThat(admin.getByText("已添加临泽县𬭚𠮷乡人民政府。")).isVisible();
        Browsers.settled(admin);

        var enrolling = namesAPerson(admin, "吴晓峰", "wuxiaofeng");
        within(enrolling, "添加人员").click();
        assertThat(enrolling.getByRole(AriaRole.ALERT)).isVisible();
        var link = enrols(admin, enrolling, "撰稿人");
        browsers.screenshot(admin, "one-time-link");
        admin.keyboard().press("Escape");
        assertThat(admin.getByText("wuxiaofeng · 等安全管理员确认：撰稿人")).isVisible();
        var code = confirms("吴晓峰");

        var person = browsers.tab("wuxiaofeng");
        theLinkAloneOpensNothing(person, link);
        choosesAPassword(person, "wuxiaofeng", link, code);
        assertThat(person.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("今天没有要您办的事");
        browsers.screenshot(admin, "organs");
        theyChangeTheirPassword(person);
        theyAddAPasskeyAndRemoveIt(person);
        theyLeaveAndDoNotComeInAnyMore(browsers.signIn("secadmin"), person);
    }

    private void theLinkAloneOpensNothing(Page person, String link) {
        person.navigate(link);
        person.locator("input[name=password]").fill(RunningServer.PASSWORD);
        person.getByRole(AriaRole.BUTTON).first().click();
        assertThat(person.getByRole(AriaRole.ALERT)).containsText("确认码不对");
        looksGood(person, "choose-password");
    }

    private void theyLeaveAndDoNotComeInAnyMore(Page admin, Page person) {
        admin.navigate(server.address() + "organs");
        admin.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("单位"))
                .fill("𬭚𠮷乡");
        option(admin, "临泽县𬭚𠮷乡人民政府").click();
        looksGood(admin, "organs-of-security");
        admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("更改职责.*吴晓峰|吴晓峰.*更改职责")))
                .click();
        var dialog = admin.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByLabel("撰稿人")).isChecked();
        dialog.getByLabel("撰稿人").uncheck();
        fitsNarrowAndWide(admin, "duties");
        within(dialog, "更改职责").click();
        assertThat(admin.getByText("吴晓峰已没有职责，账号已停用。")).isVisible();
        assertThat(admin.getByText("wuxiaofeng · 没有职责，账号已停用")).isVisible();
        looksGood(admin, "organs-somebody-has-left");

        person.navigate(server.address());
        Browsers.field(person, "账号").fill("wuxiaofeng");
        Browsers.field(person, "密码").fill("Xin-De-Mima-8");
        Browsers.button(person, "登录").click();
        assertThat(person.getByRole(AriaRole.ALERT)).hasText("您的账号已没有职责，不能登录。如果不对，请找本单位管理员。");
    }

    /** What is wrong is said at its field, and nothing has changed. */
    private void theyChangeTheirPassword(Page person) {
        Browsers.settled(person);
        person.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("吴晓峰"))
                .click();
        assertThat(person.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("我的账号");
        looksGood(person, "account");
        Browsers.field(person, "现在的密码").fill(RunningServer.PASSWORD);
        Browsers.field(person, "新密码").fill("Xin-De-Mima-8");
        Browsers.field(person, "再输一次新密码").fill("Xin-De-Mima-9");
        Browsers.button(person, "更改密码").click();
        assertThat(person.getByText("两次输入的新密码不一样，请重新输入。")).isVisible();
        Browsers.field(person, "再输一次新密码").fill("Xin-De-Mima-8");
        Browsers.field(person, "现在的密码").fill("Bu-Shi-Zhege-1");
        Browsers.button(person, "更改密码").click();
        assertThat(person.getByText(Pattern.compile("^密码不对"))).isVisible();
        Browsers.field(person, "现在的密码").fill(RunningServer.PASSWORD);
        Browsers.button(person, "更改密码").click();
        assertThat(person.getByText("密码已更改，别处的登录已退出")).isVisible();
        assertThat(Browsers.field(person, "新密码")).hasValue("");
    }

    private void theyAddAPasskeyAndRemoveIt(Page person) {
        var finger = browsers.finger(person);
        assertThat(person.getByText("还没有通行密钥")).isVisible();
        Browsers.button(person, "添加通行密钥").click();
        var dialog = person.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("登录密码").fill("Xin-De-Mima-8");
        within(dialog, "下一步").click();
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("请给通行密钥起个名字");
        dialog.getByLabel("名称").fill("办公室的电脑");
        browsers.screenshot(person, "adding-a-passkey");
        finger.isShown(false);
        within(dialog, "下一步").click();
        assertThat(person.getByText(Pattern.compile("^没有完成：已取消"))).isVisible();
        finger.isShown(true);
        Browsers.button(person, "添加通行密钥").click();
        dialog.getByLabel("名称").fill("办公室的电脑");
        dialog.getByLabel("登录密码").fill("Xin-De-Mima-8");
        within(dialog, "下一步").click();
        assertThat(person.getByText("已添加通行密钥“办公室的电脑”")).isVisible();
        assertThat(person.getByText(Pattern.compile("添加，还没有用过$"))).isVisible();
        looksGood(person, "account-with-a-passkey");
        person.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("删除.*办公室的电脑|办公室的电脑.*删除")))
                .click();
        assertThat(person.getByText("还没有通行密钥")).isVisible();
    }
}
