package org.qianfa.organ.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.organ.DemoPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = TestApplication.class)
class PasswordsTests {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Passwords passwords;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    DemoPeople demo;

    @BeforeEach
    void aCounty() {
        demo = DemoPeople.in(spring);
    }

    @Test
    void theOwnPasswordConfirms() {
        assertThatCode(() -> confirm(DemoPeople.PASSWORD)).doesNotThrowAnyException();
    }

    @Test
    void nobodyConfirmsInAnothersName() {
        assertThatThrownBy(() -> demo.drafter.does(me -> passwords.confirm(demo.secretary.id(), DemoPeople.PASSWORD)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void afterFiveWrongPasswordsEvenTheRightOneWaitsAMinute() {
        for (var attempt = 0; attempt < 5; attempt++)
            assertThatThrownBy(() -> confirm("wrong")).isInstanceOf(PasswordWrong.class);
        assertThatThrownBy(() -> confirm(DemoPeople.PASSWORD))
                .isInstanceOf(TooManyAttempts.class)
                .hasMessageContaining("09:01");
        clock.advance(Duration.ofMinutes(1));
        assertThatCode(() -> confirm(DemoPeople.PASSWORD)).doesNotThrowAnyException();
    }

    @Test
    void whoeverTypesNothingIsAskedForItAndUsesUpNoAttempt() {
        for (var press = 0; press < 6; press++)
            assertThatThrownBy(() -> confirm(""))
                    .isInstanceOf(PasswordWrong.class)
                    .hasMessageContaining("请输入登录密码");
        assertThatCode(() -> confirm(DemoPeople.PASSWORD)).doesNotThrowAnyException();
    }

    @Test
    void aWrongPasswordCountsEvenWhenTheCallerRollsBack() {
        for (var attempt = 0; attempt < 5; attempt++)
            assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> confirm("wrong")))
                    .isInstanceOf(PasswordWrong.class);
        assertThatThrownBy(() -> confirm(DemoPeople.PASSWORD)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void theRightPasswordForgetsTheWrongOnesBeforeIt() {
        for (var round = 0; round < 3; round++) {
            for (var attempt = 0; attempt < 4; attempt++)
                assertThatThrownBy(() -> confirm("wrong")).isInstanceOf(PasswordWrong.class);
            confirm(DemoPeople.PASSWORD);
        }
    }

    private void confirm(String password) {
        demo.secretary.does(me -> passwords.confirm(me, password));
    }
}
