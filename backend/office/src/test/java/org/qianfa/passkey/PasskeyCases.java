package org.qianfa.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.OnDatabase;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.audit.AuditFilter;
import org.qianfa.audit.AuditLog;
import org.qianfa.organ.DemoPeople;
import org.qianfa.organ.account.PasswordWrong;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest(classes = TestApplication.class)
abstract class PasskeyCases {
    private static final RelyingParty HERE = RelyingParty.of("https://qianfa.example/worklist");
    private static final RelyingParty ELSEWHERE = RelyingParty.of("https://qianfa.example.evil");
    private static final String ABOUT = "签发\nreport 1\nsm3 abc";

    @Autowired
    ApplicationContext spring;

    @Autowired
    Passkeys passkeys;

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
    void aKeyThatWasAddedProvesWhatItsOwnerActsUpon() {
        var key = added();
        var question = asked();
        var proof = proved(question, key.signs(question));
        assertThat(passkeys.holds(proof, ABOUT)).isTrue();
        assertThat(passkeys.holds(proof, ABOUT + "d")).isFalse();
        assertThat(passkeys.holds(proof, "签发\nreport 2")).isFalse();
        assertThat(mine()).singleElement().satisfies(passkey -> {
            assertThat(passkey.name()).isEqualTo("我的手机");
            assertThat(passkey.usedAt()).isPresent();
        });
    }

    @Test
    void aProofHoldsAlsoWhenTheKeyHasBeenRemoved() {
        var key = added();
        var question = asked();
        var proof = proved(question, key.signs(question));
        demo.secretary.does(me -> passkeys.remove(mine().getFirst().id(), me));
        assertThat(mine()).isEmpty();
        assertThat(passkeys.holds(proof, ABOUT)).isTrue();
        refused("passkey.unknown", () -> proved(question, key.signs(question)));
    }

    @Test
    void addingAsksForThePassword() {
        assertThatExceptionOfType(PasswordWrong.class)
                .isThrownBy(() -> demo.secretary.does(me -> passkeys.addition("我的手机", "Bu-Shi-Zhege-1", HERE, me)));
    }

    @Test
    void whatIsAddedAndRemovedStandsInTheLog() {
        added();
        demo.secretary.does(me -> passkeys.remove(mine().getFirst().id(), me));
        assertThat(demo.auditor.sees((StaffId me) -> log.page(AuditFilter.ALL, Optional.empty(), 2, me)))
                .extracting(entry -> entry.action())
                .containsExactly("PasskeyRemoved", "PasskeyAdded");
    }

    @Test
    void anAnswerToAnotherQuestionProvesNothing() {
        var key = added();
        var first = asked();
        var second = asked();
        refused("passkey.refused", () -> proved(second, key.signs(first)));
    }

    @Test
    void aQuestionAboutSomethingElseProvesNothing() {
        var key = added();
        var other = demo.secretary.sees(me -> passkeys.question("签发\nreport 2", HERE, me));
        refused("passkey.refused", () -> proved(other, key.signs(other)));
    }

    @Test
    void aKeyThatDoesNotAskWhoHoldsItProvesNothing() {
        var key = added().withoutAskingWhoHoldsIt();
        var question = asked();
        refused("passkey.refused", () -> proved(question, key.signs(question)));
    }

    @Test
    void anAnswerGivenAtAnotherAddressProvesNothing() {
        var key = added();
        var question = asked();
        refused("passkey.refused", () -> proved(question, key.signs(question, ELSEWHERE)));
        var addition = addition();
        refused("passkey.notAdded", () -> add(addition, new SoftPasskey().creates(addition, ELSEWHERE)));
    }

    @Test
    void anAnswerAfterFiveMinutesIsTooLate() {
        var key = added();
        var question = asked();
        clock.advance(Duration.ofMinutes(5).plusSeconds(1));
        refused("passkey.tooLate", () -> proved(question, key.signs(question)));
    }

    @Test
    void somebodyElsesKeyProvesNothing() {
        added();
        var others = SoftPasskey.of(demo.deputy, DemoPeople.PASSWORD, HERE, passkeys);
        var question = asked();
        refused("passkey.unknown", () -> proved(question, others.signs(question)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> demo.deputy.does(
                        me -> passkeys.prove(question, ABOUT, others.signs(question), demo.secretary.id())));
        refused(
                "passkey.refused",
                () -> demo.deputy.does(me -> passkeys.prove(question, ABOUT, others.signs(question), me)));
    }

    @Test
    void anAnswerThatWasGivenBeforeIsThatOfACopiedKey() {
        var key = added();
        var question = asked();
        var answer = key.signs(question);
        proved(question, answer);
        refused("passkey.refused", () -> proved(question, answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "{}", "[]", "{\"response\": {}}", "不是 JSON", "{\"id\": \"AA\", \"rawId\": \"AA\"}"})
    void whatNoBrowserAnswersIsRefusedInASentence(String answer) {
        added();
        var question = asked();
        refusedSomehow(() -> proved(question, answer));
        var addition = addition();
        refusedSomehow(() -> add(addition, answer));
    }

    @Test
    void oneKeyIsAddedOnce() {
        var key = added();
        var again = addition();
        refused("passkey.known", () -> add(again, key.creates(again)));
    }

    @Test
    void aKeyNeedsAName() {
        for (var name : List.of("", "  ", "很".repeat(41)))
            refused(
                    "passkey.name",
                    () -> demo.secretary.does(me -> passkeys.addition(name, DemoPeople.PASSWORD, HERE, me)));
    }

    @Test
    void anotherPersonsKeyIsNotThereToRemove() {
        added();
        var id = mine().getFirst().id();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> demo.deputy.does(me -> passkeys.remove(id, me)));
        assertThat(mine()).hasSize(1);
    }

    @Test
    void whereNoBrowserOffersThemItSaysWhy() {
        assertThat(RelyingParty.of("http://qianfa.example:8080/")
                        .obstacle()
                        .orElseThrow()
                        .in(Locale.CHINA))
                .contains("http://qianfa.example:8080")
                .contains("https");
        assertThat(RelyingParty.of("https://10.1.2.3/").obstacle().orElseThrow().in(Locale.CHINA))
                .contains("IP");
        assertThat(RelyingParty.of("https://[::1]:8443/").obstacle()).isPresent();
        assertThat(RelyingParty.of("http://localhost:8080/").obstacle()).isEmpty();
        assertThat(RelyingParty.of("https://xx_gk.example:8443/x").origin()).isEqualTo("https://xx_gk.example:8443");
        for (var none : List.of("", "null", "http://", "http://a b/", "ftp://qianfa.example", "https://a@b/"))
            assertThat(RelyingParty.of(none).obstacle()).isPresent();
        assertThat(RelyingParty.of("https://qianfa.example:443/x").origin()).isEqualTo("https://qianfa.example");
    }

    @Test
    void aKeyOfAnotherAddressIsNotAskedForHere() {
        added();
        var there = RelyingParty.of("https://qianfa.example:8443");
        assertThat(demo.secretary.sees((StaffId me) -> passkeys.any(HERE, me))).isTrue();
        assertThat(demo.secretary.sees((StaffId me) -> passkeys.any(there, me))).isFalse();
        refused("passkey.none", () -> demo.secretary.does(me -> passkeys.question(ABOUT, there, me)));
    }

    private SoftPasskey added() {
        return SoftPasskey.of(demo.secretary, DemoPeople.PASSWORD, HERE, passkeys);
    }

    private PasskeyQuestion addition() {
        return demo.secretary.sees(me -> passkeys.addition("我的手机", DemoPeople.PASSWORD, HERE, me));
    }

    private void add(PasskeyQuestion question, String answer) {
        demo.secretary.does(me -> passkeys.add(question, answer, me));
    }

    private PasskeyQuestion asked() {
        return demo.secretary.sees(me -> passkeys.question(ABOUT, HERE, me));
    }

    private PasskeyProof proved(PasskeyQuestion question, String answer) {
        return demo.secretary.sees(me -> passkeys.prove(question, ABOUT, answer, me));
    }

    private List<Passkey> mine() {
        return demo.secretary.sees(passkeys::passkeysOf);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(PasskeyRefused.class).isThrownBy(act).satisfies(refused -> assertThat(
                        refused.obstacles())
                .extracting(sentence -> sentence.key())
                .containsExactly(key));
    }

    private static void refusedSomehow(ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act);
    }
}

@OnDatabase(H2)
class PasskeysOnH2Tests extends PasskeyCases {}

@OnDatabase(MYSQL)
class PasskeysOnMySqlTests extends PasskeyCases {}
