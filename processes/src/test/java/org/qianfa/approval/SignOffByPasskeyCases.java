package org.qianfa.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.organ.DemoPeople;
import org.qianfa.passkey.PasskeyQuestion;
import org.qianfa.passkey.PasskeyRefused;
import org.qianfa.passkey.Passkeys;
import org.qianfa.passkey.RelyingParty;
import org.qianfa.passkey.SoftPasskey;
import org.qianfa.process.EngineStory;
import org.qianfa.report.ReportStatus;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 签发: with a passkey, whose signature names what was read. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class SignOffByPasskeyCases {
    private static final RelyingParty HERE = RelyingParty.of("https://qianfa.example");

    @Autowired
    ApplicationContext spring;

    @Autowired
    EngineStory engine;

    @Autowired
    SignOffs signOffs;

    @Autowired
    SignatureProofs proofs;

    @Autowired
    PasskeyVerification keys;

    @Autowired
    Passkeys passkeys;

    @Autowired
    JdbcClient jdbc;

    Office office;

    @BeforeEach
    void aCountyAtWork() {
        office = new Office(spring);
    }

    @Test
    void theHeadSignsWithTheirOwnKeyAndTheProofHoldsAfterwards() {
        var report = office.reviewedTownshipReport();
        var head = office.people.secretary;
        var key = SoftPasskey.of(head, DemoPeople.PASSWORD, HERE, passkeys);
        var question = asked(report, head);
        head.does(me -> signOffs.signOff(report, "同意", question, key.signs(question), head.seen(report), me));
        assertThat(office.status(report)).isEqualTo(ReportStatus.SIGNED_OFF);
        assertThat(head.confirmed(report)).hasValueSatisfying(confirmed -> {
            assertThat(confirmed.passkeyName()).isEqualTo("我的手机");
            assertThat(confirmed.holds()).isTrue();
        });
        assertThat(proofs.examine().broken()).doesNotContain(report);
        jdbc.sql("update signature set sm3 = 'another content' where report_id = ?")
                .param(report.toString())
                .update();
        assertThat(proofs.examine().broken()).contains(report);
        assertThat(head.confirmed(report).orElseThrow().holds()).isFalse();
    }

    /** Whoever owns the database gives a key of theirs to somebody else. */
    @Test
    void aKeyIsItsOwnersOnlyWhereTheLogSaysThatTheyAddedIt() {
        var head = office.people.secretary;
        SoftPasskey.of(head, DemoPeople.PASSWORD, HERE, passkeys);
        var before = keys.examine().differences().size();
        jdbc.sql("update passkey set staff_id = ? where staff_id = ?")
                .params(office.people.member1.id().value(), head.id().value())
                .update();
        assertThat(keys.examine().differences()).hasSize(before + 1).anyMatch(sentence -> sentence.toString()
                .contains("审计日志里没有本人添加它的记录"));
    }

    @Test
    void aProofByAKeyThatTheSignerNeverAddedIsNamed() {
        var report = office.reviewedTownshipReport();
        var head = office.people.secretary;
        var key = SoftPasskey.of(head, DemoPeople.PASSWORD, HERE, passkeys);
        var question = asked(report, head);
        head.does(me -> signOffs.signOff(report, "同意", question, key.signs(question), head.seen(report), me));
        var before = keys.examine().differences().size();
        jdbc.sql("update signature_proof set credential = concat(credential, 'A') where signature_id in"
                        + " (select id from signature where report_id = ?)")
                .param(report.toString())
                .update();
        assertThat(keys.examine().differences()).hasSize(before + 1);
    }

    @Test
    void aKeysSignatureUnderWhatWasReadBeforeSignsNothingNow() {
        var report = office.reviewedTownshipReport();
        var head = office.people.secretary;
        var key = SoftPasskey.of(head, DemoPeople.PASSWORD, HERE, passkeys);
        var before = head.seen(report);
        var question = asked(report, head);
        var answer = key.signs(question);
        head.returnsFromSignOff(report, "请补充考核情况");
        office.people.drafter.writes(report, 1, "\n开展了年度考核。");
        office.people.drafter.answersAndSubmits(report);
        for (var reviewer : List.of(office.people.deputy, office.people.member1, office.people.member2))
            reviewer.approves(report);
        assertThatThrownBy(
                        () -> head.does(me -> signOffs.signOff(report, "同意", question, answer, head.seen(report), me)))
                .isInstanceOf(PasskeyRefused.class);
        assertThatThrownBy(() -> head.does(me -> signOffs.signOff(report, "同意", question, answer, before, me)))
                .isInstanceOf(Refused.class);
        assertThat(engine.waitingAt(report)).isEqualTo("signOffReport");
        head.signs(report);
        assertThat(head.confirmed(report)).isEmpty();
    }

    @Test
    void aKeyOpensNothingThatItsOwnerMayNotDo() {
        var report = office.reviewedTownshipReport();
        var member = office.people.member1;
        var key = SoftPasskey.of(member, DemoPeople.PASSWORD, HERE, passkeys);
        var question = asked(report, member);
        assertThatThrownBy(() -> member.does(
                        me -> signOffs.signOff(report, "同意", question, key.signs(question), member.seen(report), me)))
                .isInstanceOf(Refused.class);
        var stranger = new Office(spring).people.secretary;
        SoftPasskey.of(stranger, DemoPeople.PASSWORD, HERE, passkeys);
        var seen = member.seen(report);
        assertThatThrownBy(() -> stranger.does(me -> signOffs.question(report, seen, HERE, me)))
                .isInstanceOf(NotFound.class);
        assertThat(engine.waitingAt(report)).isEqualTo("signOffReport");
    }

    private PasskeyQuestion asked(ReportId report, Person by) {
        return by.sees(me -> signOffs.question(report, by.seen(report), HERE, me));
    }
}

@OnDatabase(H2)
class SignOffByPasskeyOnH2Tests extends SignOffByPasskeyCases {}

@OnDatabase(MYSQL)
class SignOffByPasskeyOnMySqlTests extends SignOffByPasskeyCases {}
