package org.qianfa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** An administrator adds an organ and a person to it; the person chooses a password by the link and signs in. */
class NewPersonJourney extends Journey {
    @Test
    void aNewPersonChoosesAPasswordByTheLinkAndSignsIn() {
        var admin = browsers.signIn("admin");
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

        var person = browsers.tab("wuxiaofeng");
        choosesAPassword(person, "wuxiaofeng", link);
        assertThat(person.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("今天没有要您办的事");
        browsers.screenshot(admin, "organs");
    }
}
