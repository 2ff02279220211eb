package org.qianfa.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.audit.AuditEntry;
import org.qianfa.audit.AuditFilter;
import org.qianfa.audit.AuditLog;
import org.qianfa.notice.NoticeKind;
import org.qianfa.notice.inbox.Inbox;
import org.qianfa.notice.inbox.InboxEntry;
import org.qianfa.notice.inbox.InboxFilter;
import org.qianfa.organ.DemoPeople;
import org.qianfa.organ.People;
import org.qianfa.organ.account.AccountEvent;
import org.qianfa.organ.account.PasswordWrong;
import org.qianfa.organ.account.SecondStepNeeded;
import org.qianfa.organ.account.SignIn;
import org.qianfa.organ.account.SignInPlace;
import org.qianfa.passkey.PasskeyRefused;
import org.qianfa.passkey.Passkeys;
import org.qianfa.passkey.RelyingParty;
import org.qianfa.passkey.SoftPasskey;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = TestApplication.class, properties = "qianfa.sign-in.second-factor=administrators-and-heads")
abstract class SecondFactorCases {
    private static final RelyingParty HERE = RelyingParty.of("https://qianfa.example/second-factor");
    private static final RelyingParty ELSEWHERE = RelyingParty.of("https://10.0.0.7/second-factor");
    private static final SignInPlace OFFICE = SignInPlace.of("198.51.100.4");
    private static final SignInPlace STRANGER = SignInPlace.of("203.0.113.7");

    @Autowired
    ApplicationContext spring;

    @Autowired
    SignIn signIn;

    @Autowired
    SecondFactors factors;

    @Autowired
    OwnTotp own;

    @Autowired
    Passkeys passkeys;

    @Autowired
    People people;

    @Autowired
    Inbox inbox;

    @Autowired
    AuditLog log;

    @Autowired
    JdbcClient jdbc;

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
    void administratorsAndHeadsDoNotComeInByThePasswordAlone() {
        for (var person : List.of(demo.system, demo.security, demo.auditor, demo.secretary)) {
            assertThatThrownBy(() -> signIn(person)).isInstanceOf(SecondStepNeeded.class);
            assertThat(actions(person)).doesNotContain("SignedIn");
        }
        for (var person : List.of(demo.drafter, demo.deputy, demo.member1, demo.admin))
            assertThat(signIn(person).isAuthenticated()).isTrue();
    }

    @Test
    void theFirstTimeTheySetUpAOneTimePasswordAndAreInOnRecordAndTold() {
        var asked = asked(demo.secretary);
        assertThat(factors.means(asked.staff(), HERE)).isEqualTo(new Means(false, false, true));
        var key = factors.newKey();
        refused("动态口令不对", () -> factors.begin(asked.staff(), key, "000000", OFFICE));
        factors.begin(asked.staff(), key, shown(key), OFFICE);
        assertThat(signIn.complete(asked).getName())
                .isEqualTo(demo.secretary.id().value());
        assertThat(actions(demo.secretary)).contains("SignedIn", "TotpAdded");
        assertThat(told(demo.secretary)).contains(NoticeKind.ACCOUNT_FACTOR);
    }

    @Test
    void whoKnowsThePasswordOfSomebodyWithASecondFactorSetsUpNone() {
        setUp(demo.secretary);
        refused("已经有了第二步", () -> {
            var key = factors.newKey();
            factors.begin(demo.secretary.id(), key, shown(key), STRANGER);
        });
        passkey(demo.security);
        assertThat(factors.means(demo.security.id(), HERE)).isEqualTo(new Means(false, true, false));
        assertThat(factors.means(demo.security.id(), ELSEWHERE).isNone())
                .as("at an address where the passkey does not work")
                .isTrue();
        refused("已经有了第二步", () -> {
            var key = factors.newKey();
            factors.begin(demo.security.id(), key, shown(key), STRANGER);
        });
    }

    @Test
    void aOneTimePasswordCountsOnceAndAtItsTime() {
        var key = setUp(demo.secretary);
        clock.advance(Duration.ofSeconds(60));
        var shown = shown(key);
        prove(demo.secretary, " " + shown.substring(0, 3) + " " + shown.substring(3));
        refused("已经用过", () -> prove(demo.secretary, shown));
        clock.advance(Duration.ofSeconds(90));
        refused("动态口令不对", () -> prove(demo.secretary, shown));
        prove(demo.secretary, fullWidth(shown(key)));
    }

    @Test
    void aPhoneThatIsHalfAMinuteLateStillCounts() {
        var key = setUp(demo.secretary);
        clock.advance(Duration.ofSeconds(60));
        var late = shown(key);
        clock.advance(Duration.ofSeconds(30));
        assertThatCode(() -> prove(demo.secretary, late)).doesNotThrowAnyException();
    }

    @Test
    void aPasskeyCountsInItsPlaceAndOnlyAsAnAnswer() {
        var key = passkey(demo.secretary);
        var person = demo.secretary.id();
        var question = factors.question(person, HERE);
        factors.prove(person, question, key.signs(question), OFFICE);
        assertThatExceptionOfType(PasskeyRefused.class).isThrownBy(() -> factors.prove(person, question, "{}", OFFICE));
        var others = passkey(demo.security);
        assertThatExceptionOfType(PasskeyRefused.class)
                .isThrownBy(() -> factors.prove(person, question, others.signs(question), OFFICE));
        var signing = demo.secretary.sees((StaffId me) -> passkeys.question("签发\nreport 1", HERE, me));
        assertThatExceptionOfType(PasskeyRefused.class)
                .as("a signature under a report signs nobody in")
                .isThrownBy(() -> factors.prove(person, signing, key.signs(signing), OFFICE));
    }

    @Test
    void whoeverGuessesClosesTheStepToThemselvesAndItsOwnerIsTold() {
        var key = setUp(demo.secretary);
        for (var attempt = 0; attempt < 5; attempt++)
            assertThatThrownBy(() -> factors.prove(demo.secretary.id(), "000000", STRANGER))
                    .isInstanceOf(SecondFactorWrong.class);
        clock.advance(Duration.ofSeconds(30));
        var shown = shown(key);
        refused("输错次数太多，请在", () -> factors.prove(demo.secretary.id(), shown, STRANGER));
        assertThat(actions(demo.secretary)).contains("SecondFactorRefused", "SecondFactorClosed");
        assertThat(told(demo.secretary)).contains(NoticeKind.ACCOUNT_GUESSED);
        factors.prove(demo.secretary.id(), shown, OFFICE);
    }

    @Test
    void whoeverHasNoneOfTheseDutiesChoosesForThemselves() {
        var key = factors.newKey();
        assertThatThrownBy(() -> demo.drafter.does(me -> own.add(key, shown(key), "wrong", me)))
                .isInstanceOf(PasswordWrong.class);
        demo.drafter.does(me -> own.add(key, shown(key), DemoPeople.PASSWORD, me));
        assertThatThrownBy(() -> signIn(demo.drafter)).isInstanceOf(SecondStepNeeded.class);
        demo.drafter.does(me -> own.remove(DemoPeople.PASSWORD, me));
        assertThat(signIn(demo.drafter).isAuthenticated()).isTrue();
    }

    @Test
    void aHeadTakesAnotherPhoneButDoesNotGoWithout() {
        var old = setUp(demo.secretary);
        refused("不能去掉动态口令", () -> demo.secretary.does(me -> own.remove(DemoPeople.PASSWORD, me)));
        var key = factors.newKey();
        demo.secretary.does(me -> own.add(key, shown(key), DemoPeople.PASSWORD, me));
        clock.advance(Duration.ofSeconds(30));
        refused("动态口令不对", () -> prove(demo.secretary, shown(old)));
        prove(demo.secretary, shown(key));
    }

    @Test
    void nobodyChangesTheSecondFactorOfSomebodyElse() {
        var key = factors.newKey();
        assertThatThrownBy(() ->
                        demo.system.does(me -> own.add(key, shown(key), DemoPeople.PASSWORD, demo.secretary.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aLinkOfTwoAdministratorsBeginsAnew() {
        setUp(demo.secretary);
        passkey(demo.secretary);
        var organ = people.get(demo.secretary.id()).organ();
        transaction.executeWithoutResult(done -> spring.publishEvent(new AccountEvent.PasswordChosen(
                demo.secretary.id(), organ, "link", demo.system.id(), demo.security.id())));
        assertThat(factors.means(demo.secretary.id(), HERE)).isEqualTo(new Means(false, false, true));
        assertThat(actions(demo.secretary)).contains("TotpRemoved", "PasskeyRemoved");
    }

    @Test
    void whoReadsTheDatabaseReadsNoKeyAndMovesNoneToSomebodyElse() {
        var key = setUp(demo.secretary);
        setUp(demo.security);
        var kept = jdbc.sql("select sealed_key from totp where staff_id = ?")
                .param(demo.secretary.id().value())
                .query(String.class)
                .single();
        assertThat(kept).doesNotContain(key.letters());
        jdbc.sql("update totp set sealed_key = ? where staff_id = ?")
                .params(kept, demo.security.id().value())
                .update();
        clock.advance(Duration.ofSeconds(60));
        refused("不是本系统的", () -> factors.prove(demo.security.id(), shown(key), OFFICE));
    }

    private Authentication signIn(Person person) {
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(
                people.get(person.id()).account(), DemoPeople.PASSWORD);
        attempt.setDetails(OFFICE);
        return signIn.authenticate(attempt);
    }

    private SecondStepNeeded asked(Person person) {
        try {
            signIn(person);
        } catch (SecondStepNeeded asked) {
            return asked;
        }
        throw new AssertionError("let in by the password alone");
    }

    private TotpKey setUp(Person person) {
        var key = factors.newKey();
        factors.begin(person.id(), key, shown(key), OFFICE);
        return key;
    }

    private SoftPasskey passkey(Person person) {
        return SoftPasskey.of(person, DemoPeople.PASSWORD, HERE, passkeys);
    }

    private void prove(Person person, String typed) {
        factors.prove(person.id(), typed, OFFICE);
    }

    /** What the phone shows at this moment. */
    private String shown(TotpKey key) {
        try {
            return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(key.key(), clock.instant());
        } catch (InvalidKeyException broken) {
            throw new AssertionError(broken);
        }
    }

    private static String fullWidth(String digits) {
        return digits.chars()
                .map(digit -> digit - '0' + '０')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void refused(String sentence, ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .satisfies(refused -> assertThat(refused.in(Locale.CHINA)).contains(sentence));
    }

    private List<NoticeKind> told(Person person) {
        return person.sees((StaffId me) -> inbox.page(InboxFilter.ALL, Optional.empty(), 20, me)).stream()
                .map(InboxEntry::kind)
                .toList();
    }

    private List<String> actions(Person person) {
        var filter = new AuditFilter(Optional.empty(), Optional.of(person.id()), Optional.empty(), Optional.empty());
        return demo.auditor.sees(me -> log.page(filter, Optional.empty(), 100, me)).stream()
                .map(AuditEntry::action)
                .toList();
    }
}

@OnDatabase(H2)
class SecondFactorOnH2Tests extends SecondFactorCases {}

@OnDatabase(MYSQL)
class SecondFactorOnMySqlTests extends SecondFactorCases {}
