package org.qianfa.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A party secretary sets up a phone at the first sign-in, comes in by it and by a passkey, sees where they are signed in and ends it there. */
class SecondFactorJourney extends Journey {
    private String key = "";

    @Override
    @BeforeAll
    void theServerRuns() {
        server = RunningServer.start(Map.of("QIANFA_SIGNIN_SECONDFACTOR", "administrators-and-heads"));
    }

    @Test
    void aHeadComesInByPasswordAndPhoneAndSeesWhereTheyAreSignedIn() {
        var page = browsers.tab("secretary");
        givesThePassword(page);
        setsUpAPhone(page);
        var office = page;
        var elsewhere = browsers.tab("secretary elsewhere");
        givesThePassword(elsewhere);
        comesInByThePhone(elsewhere);
        office.navigate(server.address() + "account");
        addsAPasskeyAndEndsTheOtherSession(office, elsewhere);
        signsOutAndComesInByThePasskey(office);
    }

    private void givesThePassword(Page page) {
        page.navigate(server.address() + "login");
        Browsers.field(page, "账号").fill("secretary");
        Browsers.field(page, "密码").fill(RunningServer.PASSWORD);
        Browsers.button(page, "登录").click();
        page.waitForURL(Pattern.compile("second-factor"));
    }

    private void setsUpAPhone(Page page) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("设置动态口令");
        assertThat(page.getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName(Pattern.compile("二维码"))))
                .isVisible();
        key = page.locator("code").textContent().replace(" ", "");
        looksGood(page, "second-factor-set-up");
        code(page).fill("000000");
        Browsers.button(page, "设好并登录").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("动态口令不对");
        Assertions.assertThat(page.locator("code").textContent().replace(" ", ""))
                .as("the key that was scanned stays")
                .isEqualTo(key);
        page.navigate(server.address() + "reports");
        assertThat(Browsers.button(page, "登录")).isVisible();
        givesThePassword(page);
        key = page.locator("code").textContent().replace(" ", "");
        var before = number(page);
        code(page).fill(shown(Duration.ZERO));
        Browsers.button(page, "设好并登录").click();
        page.waitForURL(url -> !url.contains("second-factor"));
        Assertions.assertThat(number(page)).as("a new number of the session").isNotEqualTo(before);
        assertThat(page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("工作台").setExact(true)))
                .isVisible();
    }

    private void comesInByThePhone(Page page) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("再证明一次是您本人");
        looksGood(page, "second-factor");
        code(page).fill(shown(Duration.ofSeconds(30)));
        Browsers.button(page, "登录").click();
        page.waitForURL(url -> !url.contains("second-factor"));
    }

    private void addsAPasskeyAndEndsTheOtherSession(Page office, Page elsewhere) {
        browsers.finger(office);
        addsAPasskey(office, "我的手机");
        assertThat(office.getByText("就是这里")).isVisible();
        assertThat(office.getByText("Chrome · Linux")).hasCount(2);
        looksGood(office, "account-of-a-head");
        office.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("结束.*Chrome|Chrome.*结束")))
                .click();
        assertThat(office.getByText("已结束在 Chrome · Linux 的登录")).isVisible();
        elsewhere.navigate(server.address() + "account");
        assertThat(Browsers.button(elsewhere, "登录")).isVisible();
        assertThat(Browsers.button(office, "去掉动态口令")).isDisabled();
    }

    private void signsOutAndComesInByThePasskey(Page office) {
        Browsers.settled(office);
        Browsers.button(office, "退出").click();
        assertThat(Browsers.button(office, "登录")).isVisible();
        givesThePassword(office);
        looksGood(office, "second-factor-or-passkey");
        Browsers.button(office, "用通行密钥").click();
        office.waitForURL(url -> !url.contains("second-factor"));
        assertThat(office.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("工作台").setExact(true)))
                .isVisible();
    }

    private static Locator code(Page page) {
        return Browsers.field(page, "动态口令（6 位数字）");
    }

    private static String number(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .value;
    }

    /** What the phone shows so long from now. */
    private String shown(Duration later) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(
                            new SecretKeySpec(new Base32().decode(key), "HmacSHA1"),
                            Instant.now().plus(later));
        } catch (InvalidKeyException broken) {
            throw new AssertionError(broken);
        }
    }
}
