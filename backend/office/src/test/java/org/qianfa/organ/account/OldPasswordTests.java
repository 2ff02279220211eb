package org.qianfa.organ.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.DatabaseUnderTest.H2;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.OnDatabase;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.organ.DemoPeople;
import org.qianfa.organ.EntryRefused;
import org.qianfa.organ.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Under the national standard passwords grow old, and the last five are not taken again. */
@SpringBootTest(
        classes = TestApplication.class,
        properties = {"qianfa.passwords.policy=gb", "qianfa.passwords.oldest=60d"})
@OnDatabase(H2)
class OldPasswordTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    SignIn signIn;

    @Autowired
    Passwords passwords;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    DemoPeople demo;

    @BeforeEach
    void aCounty() {
        demo = DemoPeople.in(spring);
    }

    @Test
    void anOldOneLetsNobodyInBeforeThereIsANewOne() {
        var asked = asked();
        assertThatThrownBy(() -> passwords.renew(asked, "short")).isInstanceOf(EntryRefused.class);
        assertThat(passwords.isTooOld(demo.drafter.id())).isTrue();
        passwords.renew(asked, "Shitou-Heliu-1");
        assertThat(signIn.complete(asked).isAuthenticated()).isTrue();
        assertThat(signIn("Shitou-Heliu-1").isAuthenticated()).isTrue();
        clock.advance(Duration.ofDays(59));
        assertThatCode(() -> signIn("Shitou-Heliu-1")).doesNotThrowAnyException();
        clock.advance(Duration.ofDays(1));
        assertThatThrownBy(() -> signIn("Shitou-Heliu-1")).isInstanceOf(SecondStepNeeded.class);
    }

    @Test
    void theLastFiveAreNotTakenAgain() {
        passwords.renew(asked(), "Shitou-Heliu-1");
        for (var next = 2; next <= 6; next++) {
            clock.advance(Duration.ofMinutes(1));
            change("Shitou-Heliu-" + (next - 1), "Shitou-Heliu-" + next);
        }
        assertThatThrownBy(() -> change("Shitou-Heliu-6", "Shitou-Heliu-2")).hasMessageContaining("最近用过");
        clock.advance(Duration.ofMinutes(1));
        change("Shitou-Heliu-6", "Shitou-Heliu-1");
    }

    @Test
    void whoseIsNotTooOldRenewsNothingThere() {
        var asked = asked();
        passwords.renew(asked, "Shitou-Heliu-1");
        passwords.renew(asked, "Shitou-Heliu-2");
        assertThat(signIn("Shitou-Heliu-1").isAuthenticated())
                .as("a step that was taken is not taken twice")
                .isTrue();
    }

    private void change(String before, String wanted) {
        demo.drafter.does(me -> passwords.change(before, wanted, me));
    }

    private Authentication signIn(String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(
                people.get(demo.drafter.id()).account(), password));
    }

    private SecondStepNeeded asked() {
        try {
            signIn(DemoPeople.PASSWORD);
        } catch (SecondStepNeeded asked) {
            return asked;
        }
        throw new AssertionError("let in by an old password");
    }
}
