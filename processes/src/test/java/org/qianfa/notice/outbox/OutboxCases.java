package org.qianfa.notice.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.notice.NoticesAtWork;
import org.qianfa.operation.restored.Restores;
import org.qianfa.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

/** 发件: what goes out is sent once, or it is said that it could not be. */
abstract class OutboxCases extends NoticesAtWork {
    @Autowired
    DeadLetters deadLetters;

    @Autowired
    Restores restores;

    @Test
    void aDecisionSendsNoMailItselfAndTheOutboxSendsItOnce() throws Exception {
        mails(office.people.deputy, "deputy@gov.example");
        submitted();
        assertThat(MAIL.getReceivedMessages()).isEmpty();
        assertThat(outbox.run()).isEqualTo(1);
        assertThat(outbox.run()).isZero();
        var mail = onlyMail();
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("deputy@gov.example");
        assertThat(mail.getSubject()).isEqualTo("请审核：柳河镇人民政府 2021 年度报告");
        assertThat(mail.getHeader("Message-ID")).singleElement().asString().endsWith("@qianfa>");
        assertThat(text(mail)).contains("已经送审，请您审核").contains("https://qianfa.example/review/");
    }

    @Test
    void manyNodesSendEachMailOnce() throws Exception {
        for (var person : List.of(office.people.deputy, office.people.member1, office.people.member2))
            mails(person, person.id().value().substring(0, 8) + "@gov.example");
        submitted();
        try (var threads = Executors.newFixedThreadPool(6)) {
            var runs = IntStream.range(0, 6)
                    .mapToObj(_ -> (Callable<Integer>) outbox::run)
                    .toList();
            var sent = 0;
            for (var run : threads.invokeAll(runs)) sent += run.get();
            assertThat(sent).isEqualTo(3);
        }
        assertThat(MAIL.getReceivedMessages()).hasSize(3);
        var ids = new HashSet<String>();
        for (var mail : MAIL.getReceivedMessages()) ids.addAll(Arrays.asList(mail.getHeader("Message-ID")));
        assertThat(ids).hasSize(3);
    }

    @Test
    void aNodeThatDiedWithAMailInItsHandsDoesNotLoseIt() {
        mails(office.people.deputy, "deputy@gov.example");
        submitted();
        jdbc.sql("update delivery set state = 'SENDING', attempts = 1, due_at = ? where due_at is not null")
                .param(org.qianfa.shared.Utc.column(clock.instant().plus(Duration.ofMinutes(10))))
                .update();
        assertThat(outbox.run()).as("still in the other's hands").isZero();
        clock.advance(Duration.ofMinutes(11));
        assertThat(outbox.run()).isEqualTo(1);
    }

    @Test
    void whatCannotBeSentIsTriedAgainAndThenShownAndSentByHand() throws Exception {
        mails(office.people.deputy, "deputy@gov.example");
        submitted();
        MAIL.stop();
        try {
            for (var attempt = 0; attempt < 8; attempt++) {
                assertThat(outbox.run()).isZero();
                clock.advance(Duration.ofHours(13));
            }
        } finally {
            MAIL.start();
        }
        var letters = office.people.admin.sees(deadLetters::all);
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.target()).isEqualTo("王海涛");
            assertThat(letter.complaint().in(Locale.CHINA)).contains("邮件服务器");
            assertThat(letter.attempts()).isEqualTo(8);
        });
        assertThat(outbox.run()).as("given up").isZero();
        var id = letters.getFirst().id();
        for (var stranger : List.of(office.people.drafter, new Office(spring).people.admin))
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stranger.does(me -> deadLetters.again(id, me)));
        office.people.admin.does(me -> deadLetters.again(id, me));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> office.people.admin.does(me -> deadLetters.again(id, me)));
        MAIL.getSmtp();
        assertThat(office.people.admin.sees(deadLetters::all)).isEmpty();
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'DeliveryRevived' and chain = ?")
                        .param(office.people.township.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** It accepts and says nothing: whoever comes first waits for it, the others do not, and none of them has lost a try. */
    @Test
    void aSilentMailServerIsWaitedForOnceARun() throws Exception {
        for (var person : List.of(office.people.deputy, office.people.member1, office.people.member2))
            mails(person, person.id().value().substring(0, 8) + "@gov.example");
        submitted();
        var port = MAIL.getSmtp().getPort();
        MAIL.stop();
        try (var silent = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
            assertThat(silent.isBound()).isTrue();
            assertThat(outbox.run()).isZero();
        } finally {
            MAIL.start();
        }
        assertThat(jdbc.sql("select attempts from delivery where due_at is not null order by attempts")
                        .query(Integer.class)
                        .list())
                .containsExactly(0, 0, 1);
        clock.advance(Duration.ofMinutes(2));
        assertThat(outbox.run()).isEqualTo(3);
    }

    /** What waited when a backup was made may have been sent since, by the installation that is gone. */
    @Test
    void afterARestoreNothingLeavesUntilASystemAdministratorSaysSo() throws Exception {
        mails(office.people.deputy, "deputy@gov.example");
        submitted();
        var system = office.people.system;
        restored();
        try {
            assertThat(outbox.run()).isZero();
            assertThat(office.people.admin.sees(restores::heldFor)).isEmpty();
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> office.people.security.does(me -> restores.release(false, me)));
            assertThat(system.sees(restores::heldFor)).get().satisfies(held -> assertThat(held.backupMadeAt())
                    .isEqualTo(held.restoredAt().minus(Duration.ofDays(1))));
            assertThat(outbox.run()).isZero();
        } finally {
            system.does(me -> restores.release(false, me));
        }
        assertThat(system.sees(restores::heldFor)).isEmpty();
        assertThat(outbox.run()).isEqualTo(1);
    }

    @Test
    void orTheAdministratorDropsThemAndEachCanBeSentByHand() {
        mails(office.people.deputy, "deputy@gov.example");
        submitted();
        restored();
        office.people.system.does(me -> restores.release(true, me));
        assertThat(outbox.run()).isZero();
        var letter = office.people.admin.sees(deadLetters::all).getFirst();
        assertThat(letter.complaint().in(Locale.CHINA)).contains("由备份恢复以前");
        office.people.admin.does(me -> deadLetters.again(letter.id(), me));
        assertThat(outbox.run()).isEqualTo(1);
    }

    private void restored() {
        restores.restored(clock.instant().minus(Duration.ofDays(1)), "0".repeat(64));
    }

    @Test
    void deadLettersAreForTheAdministratorAbove() {
        var people = office.people;
        for (var other : List.of(people.drafter, people.countyOffice, people.auditor))
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> other.does(deadLetters::all));
        assertThat(people.admin.sees(deadLetters::all))
                .extracting(DeadLetter::id)
                .isEmpty();
    }
}

@OnDatabase(H2)
class OutboxOnH2Tests extends OutboxCases {}

@OnDatabase(MYSQL)
class OutboxOnMySqlTests extends OutboxCases {}
