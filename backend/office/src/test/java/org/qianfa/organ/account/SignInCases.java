package org.qianfa.organ.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.OnDatabase;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.audit.AuditEntry;
import org.qianfa.audit.AuditFilter;
import org.qianfa.audit.AuditLog;
import org.qianfa.organ.DemoPeople;
import org.qianfa.organ.EntryRefused;
import org.qianfa.organ.People;
import org.qianfa.shared.StaffId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

@SpringBootTest(classes = TestApplication.class)
abstract class SignInCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    SignIn signIn;

    @Autowired
    People people;

    @Autowired
    Passwords passwords;

    @Autowired
    AuditLog log;

    @Autowired
    TestClock clock;

    DemoPeople demo;

    @BeforeEach
    void aCounty() {
        demo = DemoPeople.in(spring);
    }

    @Test
    void theAccountOpensAndTheStaffIdIsWhoYouAre() {
        var signedIn = signIn(account(demo.secretary.id()), DemoPeople.PASSWORD);
        assertThat(signedIn.getName()).isEqualTo(demo.secretary.id().value());
        assertThat(signedIn.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .contains("ROLE_HEAD");
    }

    @Test
    void capitalsAndBlanksAroundTheAccountDoNotMatter() {
        var typed = " " + account(demo.secretary.id()).toUpperCase(Locale.ROOT) + " ";
        assertThat(signIn(typed, DemoPeople.PASSWORD).getName())
                .isEqualTo(demo.secretary.id().value());
    }

    @Test
    void aStrangerAndAWrongPasswordAreRefusedAlike() {
        var stranger = "nobody-" + account(demo.secretary.id());
        for (var typed : List.of(stranger, account(demo.secretary.id()))) {
            for (var attempt = 0; attempt < 5; attempt++)
                assertThatThrownBy(() -> signIn(typed, "wrong")).isExactlyInstanceOf(BadCredentialsException.class);
            assertThatThrownBy(() -> signIn(typed, "wrong"))
                    .isInstanceOf(SignInRefused.class)
                    .hasMessage("密码输错次数太多，请在 09:01 以后再试。");
        }
        assertThatThrownBy(() -> signIn(account(demo.secretary.id()), DemoPeople.PASSWORD))
                .isInstanceOf(SignInRefused.class);
        clock.advance(Duration.ofMinutes(1));
        assertThat(signIn(account(demo.secretary.id()), DemoPeople.PASSWORD).isAuthenticated())
                .isTrue();
    }

    @Test
    void aStrangerClosesAnAccountToThemselvesAlone() {
        var typed = account(demo.secretary.id());
        for (var attempt = 0; attempt < 6; attempt++)
            assertThatThrownBy(() -> signIn(typed, "wrong", "203.0.113.7")).isInstanceOf(AuthenticationException.class);
        assertThatThrownBy(() -> signIn(typed, DemoPeople.PASSWORD, "203.0.113.7"))
                .isInstanceOf(SignInRefused.class);
        assertThat(signIn(typed, DemoPeople.PASSWORD, "198.51.100.4").isAuthenticated())
                .isTrue();
        assertThatCode(() -> demo.secretary.does(me -> passwords.confirm(me, DemoPeople.PASSWORD)))
                .as("who is signed in goes on signing")
                .doesNotThrowAnyException();
    }

    @Test
    void theLogSaysWhereSomebodyCameFrom() {
        assertThatThrownBy(() -> signIn(account(demo.deputy.id()), "wrong", "203.0.113.7"))
                .isInstanceOf(AuthenticationException.class);
        signIn(account(demo.deputy.id()), DemoPeople.PASSWORD, "198.51.100.4");
        var filter =
                new AuditFilter(Optional.empty(), Optional.of(demo.deputy.id()), Optional.empty(), Optional.empty());
        assertThat(demo.auditor.sees((StaffId me) -> log.page(filter, Optional.empty(), 100, me)))
                .extracting(entry -> entry.action() + " " + entry.facts().get("place"))
                .containsExactly("SignedIn 198.51.100.4", "PasswordRefused 203.0.113.7");
    }

    @Test
    void otherAddressesOfTheSameNetworkAreTheSamePlace() {
        var typed = account(demo.secretary.id());
        for (var attempt = 0; attempt < 5; attempt++) {
            var address = "2001:db8:1:2::" + (attempt + 1);
            assertThatThrownBy(() -> signIn(typed, "wrong", address)).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> signIn(typed, "wrong", "2001:db8:1:2:ffff::1")).isInstanceOf(SignInRefused.class);
        assertThat(signIn(typed, DemoPeople.PASSWORD, "2001:db8:1:3::1").isAuthenticated())
                .isTrue();
    }

    @Test
    void eachFailureMoreClosesForLonger() {
        var typed = account(demo.secretary.id());
        for (var attempt = 0; attempt < 4; attempt++)
            assertThatThrownBy(() -> signIn(typed, "wrong")).isInstanceOf(BadCredentialsException.class);
        for (var minutes : List.of(1, 2, 4, 8, 15, 15)) {
            assertThatThrownBy(() -> signIn(typed, "wrong")).isInstanceOf(BadCredentialsException.class);
            clock.advance(Duration.ofMinutes(minutes).minusSeconds(1));
            assertThatThrownBy(() -> signIn(typed, DemoPeople.PASSWORD)).isInstanceOf(SignInRefused.class);
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(signIn(typed, DemoPeople.PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void aClockThatWasFortyDaysAheadClosesNothing() {
        var typed = account(demo.secretary.id());
        clock.advance(Duration.ofDays(40));
        for (var attempt = 0; attempt < 6; attempt++)
            assertThatThrownBy(() -> signIn(typed, "wrong")).isInstanceOf(AuthenticationException.class);
        clock.advance(Duration.ofDays(-40));
        assertThat(signIn(typed, DemoPeople.PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    void signingInAndBeingRefusedStandInTheAuditLog() {
        var typed = account(demo.secretary.id());
        signIn(typed, DemoPeople.PASSWORD);
        for (var attempt = 0; attempt < 5; attempt++) assertThatThrownBy(() -> signIn(typed, "wrong"));
        assertThat(auditOf(demo.secretary.id()))
                .containsExactly(
                        "AccountClosed",
                        "PasswordRefused",
                        "PasswordRefused",
                        "PasswordRefused",
                        "PasswordRefused",
                        "SignedIn");
    }

    @Test
    void anOlderPasswordIsKeptAnewAsArgon2() {
        passwords.keep(demo.drafter.id(), "{bcrypt}" + new BCryptPasswordEncoder(4).encode(DemoPeople.PASSWORD));
        signIn(account(demo.drafter.id()), DemoPeople.PASSWORD);
        assertThat(passwords.kept(demo.drafter.id())).startsWith("{argon2}");
        assertThat(signIn(account(demo.drafter.id()), DemoPeople.PASSWORD).isAuthenticated())
                .isTrue();
    }

    @Test
    void afterAChangeOnlyTheNewPasswordOpens() {
        demo.drafter.does(me -> passwords.change(DemoPeople.PASSWORD, "新的密码一共十个字以上", me));
        assertThatThrownBy(() -> signIn(account(demo.drafter.id()), DemoPeople.PASSWORD))
                .isInstanceOf(BadCredentialsException.class);
        assertThat(signIn(account(demo.drafter.id()), "新的密码一共十个字以上").isAuthenticated())
                .isTrue();
        assertThat(auditOf(demo.drafter.id())).contains("PasswordChanged");
    }

    @Test
    void aShortPasswordIsRefused() {
        assertThatThrownBy(() -> demo.drafter.does(me -> passwords.change(DemoPeople.PASSWORD, "short", me)))
                .isInstanceOf(EntryRefused.class)
                .hasMessageContaining("10 个字符");
    }

    private Authentication signIn(String typed, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(typed, password));
    }

    private Authentication signIn(String typed, String password, String address) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(typed, password);
        attempt.setDetails(SignInPlace.of(address));
        return signIn.authenticate(attempt);
    }

    private String account(StaffId person) {
        return people.get(person).account();
    }

    private List<String> auditOf(StaffId person) {
        var filter = new AuditFilter(Optional.empty(), Optional.of(person), Optional.empty(), Optional.empty());
        return demo.auditor.sees(me -> log.page(filter, Optional.empty(), 100, me)).stream()
                .map(AuditEntry::action)
                .toList();
    }
}

@OnDatabase(H2)
class SignInOnH2Tests extends SignInCases {}

@OnDatabase(MYSQL)
class SignInOnMySqlTests extends SignInCases {}
