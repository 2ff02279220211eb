package org.qianfa.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.approval.GateUnderTest;
import org.qianfa.deadline.Deadlines;
import org.qianfa.deadline.reminder.ReminderSweep;
import org.qianfa.notice.inbox.Inbox;
import org.qianfa.notice.inbox.InboxEntry;
import org.qianfa.notice.inbox.InboxFilter;
import org.qianfa.notice.inbox.InboxPosition;
import org.qianfa.notice.outbox.DeadLetter;
import org.qianfa.notice.outbox.DeadLetters;
import org.qianfa.notice.outbox.Outbox;
import org.qianfa.notice.preference.NoticeChoices;
import org.qianfa.notice.preference.NoticeSettings;
import org.qianfa.process.EngineStory;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told what on the real chain, in the inbox and by e-mail to a real mail server. */
@SpringBootTest(
        classes = TestApplication.class,
        properties = {"flowable.async-executor-activate=false", "qianfa.notices.address=https://qianfa.example/"})
abstract class NoticeCases {
    static final GreenMail MAIL = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    ApplicationContext spring;

    @Autowired
    Inbox inbox;

    @Autowired
    NoticeSettings settings;

    @Autowired
    Outbox outbox;

    @Autowired
    DeadLetters deadLetters;

    @Autowired
    Deadlines deadlines;

    @Autowired
    ReminderSweep sweep;

    @Autowired
    EngineStory engine;

    @Autowired
    GateUnderTest gate;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    Office office;

    @DynamicPropertySource
    static void aMailServer(DynamicPropertyRegistry properties) {
        if (!MAIL.isRunning()) MAIL.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", MAIL.getSmtp()::getPort);
        properties.add("spring.mail.properties.mail.smtp.connectiontimeout", () -> 2000);
        properties.add("spring.mail.properties.mail.smtp.timeout", () -> 5000);
    }

    @BeforeAll
    static void theServerRuns() {
        if (!MAIL.isRunning()) MAIL.start();
    }

    @AfterAll
    static void theServerStops() {
        MAIL.stop();
    }

    @BeforeEach
    void aCountyAtWork() throws Exception {
        MAIL.purgeEmailFromAllMailboxes();
        jdbc.sql("update work_item set state = 'CANCELLED', open_key = null").update();
        jdbc.sql("update delivery set state = 'SENT', due_at = null").update();
        office = new Office(spring);
    }

    @AfterEach
    void theClockGoesBack() {
        clock.reset();
    }

    @Test
    void theWholeChainIsToldToThoseWhomItConcerns() {
        var people = office.people;
        var report = office.townshipReport();
        assertThat(kinds(people.drafter)).containsExactly(NoticeKind.CALL_OPENED);
        people.drafter.fills(report);
        people.drafter.assigns(report, 5, people.drafter2);
        assertThat(kinds(people.drafter2)).containsExactly(NoticeKind.SECTION_ASSIGNED);
        people.drafter2.finishes(report, 5);
        people.drafter.submits(report);
        for (var reviewer : List.of(people.deputy, people.member1, people.member2))
            assertThat(kinds(reviewer)).containsExactly(NoticeKind.SENT_FOR_REVIEW);
        people.member1.returns(report, "请补充", 1);
        assertThat(kinds(people.drafter)).contains(NoticeKind.RETURNED);
        assertThat(first(people.drafter, NoticeKind.RETURNED).text(Locale.CHINA))
                .contains("赵玉兰退回了 柳河镇人民政府 2021 年度报告");
        assertThat(kinds(people.member1))
                .as("nobody is told of their own act")
                .containsExactly(NoticeKind.SENT_FOR_REVIEW);
        people.drafter.answersAndSubmits(report);
        for (var reviewer : List.of(people.deputy, people.member1, people.member2)) reviewer.approves(report);
        assertThat(kinds(people.secretary)).containsExactly(NoticeKind.SENT_FOR_SIGN_OFF);
        people.secretary.signs(report);
        assertThat(kinds(people.drafter)).contains(NoticeKind.SIGNED_OFF);
        engine.runsJobs(report);
        for (var person : List.of(people.drafter, people.deputy, people.secretary))
            assertThat(kinds(person)).contains(NoticeKind.PUBLISHED);
        assertThat(kinds(people.auditor)).isEmpty();
        assertThat(kinds(people.person("shuiwu-drafter"))).isEmpty();
    }

    @Test
    void aWithdrawalIsToldToTheReviewers() {
        var report = submitted();
        office.people.drafter.withdraws(report);
        for (var reviewer : List.of(office.people.deputy, office.people.member1))
            assertThat(kinds(reviewer)).contains(NoticeKind.WITHDRAWN);
    }

    @Test
    void urgingHandingOverEndingAndReopeningAreTold() {
        var people = office.people;
        var report = submitted();
        people.drafter.urges(report, "还有两天");
        assertThat(first(people.deputy, NoticeKind.URGED).text(Locale.CHINA))
                .contains("李春梅催您办理 柳河镇人民政府 2021 年度报告")
                .contains("还有两天");
        people.admin.makesResponsible(report, people.drafter2, "李春梅调离");
        for (var person : List.of(people.drafter, people.drafter2))
            assertThat(first(person, NoticeKind.REASSIGNED).text(Locale.CHINA)).contains("由李春梅转给张建国");
        people.admin.ends(report, "机构撤并");
        assertThat(kinds(people.deputy)).contains(NoticeKind.CASE_ENDED);
        people.admin.reopens(report, "撤并推迟");
        assertThat(first(people.drafter2, NoticeKind.CASE_REOPENED).text(Locale.ENGLISH))
                .contains("begins again at drafting");
    }

    @Test
    void aStoppedPublicationIsToldToTheAdministratorToo() {
        var report = office.reviewedTownshipReport();
        office.people.secretary.signs(report);
        jdbc.sql("update report_section set body = '改动', manuscript = '' where report_id = ? and section_number = 1")
                .param(report.toString())
                .update();
        engine.runsJobs(report);
        for (var person : List.of(office.people.admin, office.people.drafter, office.people.secretary))
            assertThat(kinds(person)).contains(NoticeKind.PUBLICATION_STOPPED);
    }

    @Test
    void aPdfThatDidNotPassIsToldWithWhatWasWrong() {
        var report = office.reviewedTownshipReport();
        office.people.secretary.signs(report);
        gate.finds("2a 6.2.11: 缺少字形");
        try {
            engine.runsJobs(report);
        } finally {
            gate.finds();
        }
        for (var person : List.of(office.people.admin, office.people.drafter))
            assertThat(first(person, NoticeKind.PUBLICATION_STOPPED).text(Locale.CHINA))
                    .contains("PDF 没有通过公布前的检查")
                    .contains("2a 6.2.11: 缺少字形");
    }

    @Test
    void aReminderAndAMovedDateComeIntoTheInbox() {
        var report = office.townshipReport();
        office.people.admin.does(
                me -> deadlines.move(report, StageKind.DRAFT, LocalDate.of(2022, 1, 20), "节前先完成初稿", me));
        assertThat(first(office.people.drafter, NoticeKind.DEADLINE_MOVED).text(Locale.CHINA))
                .contains("韩晓燕把 柳河镇人民政府 2021 年度报告的起草期限由 2022 年 1 月 24 日 改为 2022 年 1 月 20 日，理由：节前先完成初稿");
        clock.set(LocalDateTime.of(2022, 1, 23, 9, 0));
        sweep.run();
        assertThat(first(office.people.drafter).title(Locale.CHINA)).contains("已逾期 3 天");
        assertThat(first(office.people.deputy).kind()).isEqualTo(NoticeKind.ESCALATED);
        assertThat(first(office.people.admin).kind()).isEqualTo(NoticeKind.ESCALATED);
    }

    @Test
    void whatIsRolledBackIsToldToNobody() {
        mails(office.people.deputy, "deputy@gov.example");
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    office.people.drafter.submits(report);
                    throw new IllegalStateException("late failure");
                }));
        outbox.run();
        assertThat(kinds(office.people.deputy)).isEmpty();
        assertThat(MAIL.getReceivedMessages()).isEmpty();
    }

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

    @Test
    void inQuietHoursNoMailGoesOutAndInTheMorningItDoes() {
        keeps(
                office.people.deputy,
                choices("deputy@gov.example")
                        .quiet(LocalTime.of(20, 0), LocalTime.of(8, 0))
                        .made());
        clock.set(LocalDateTime.of(2022, 1, 10, 21, 0));
        submitted();
        assertThat(kinds(office.people.deputy)).as("the inbox wakes nobody").hasSize(1);
        assertThat(outbox.run()).isZero();
        clock.set(LocalDateTime.of(2022, 1, 11, 7, 59));
        assertThat(outbox.run()).isZero();
        clock.set(LocalDateTime.of(2022, 1, 11, 8, 0));
        assertThat(outbox.run()).isEqualTo(1);
    }

    @Test
    void whatWasPutOffWhileTheClockWasAYearAheadIsNotLost() {
        keeps(
                office.people.deputy,
                choices("deputy@gov.example")
                        .quiet(LocalTime.of(20, 0), LocalTime.of(8, 0))
                        .made());
        clock.set(LocalDateTime.of(2023, 1, 10, 21, 0));
        submitted();
        clock.set(LocalDateTime.of(2022, 1, 10, 12, 0));
        assertThat(outbox.run()).isEqualTo(1);
        clock.set(LocalDateTime.of(2023, 1, 11, 8, 0));
        assertThat(outbox.run()).isZero();
    }

    @Test
    void aDigestIsOneMailADayWithEverything() throws Exception {
        keeps(
                office.people.deputy,
                choices("deputy@gov.example").digest(LocalTime.of(17, 30)).made());
        var report = submitted();
        office.people.member1.returns(report, "请补充", 1);
        office.people.drafter.answersAndSubmits(report);
        assertThat(outbox.run()).isZero();
        clock.set(LocalDateTime.of(2022, 1, 10, 17, 30));
        assertThat(outbox.run()).isEqualTo(1);
        var mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("今天有 2 条消息");
        assertThat(text(mail).split("■", -1)).hasSize(3);
        clock.set(LocalDateTime.of(2022, 1, 11, 17, 30));
        assertThat(outbox.run()).isZero();
    }

    @Test
    void peopleChooseWhichKindsComeByWhichWayAndInWhichLanguage() throws Exception {
        keeps(
                office.people.deputy,
                new NoticeChoices(
                        "deputy@gov.example",
                        Locale.ENGLISH,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(NoticeKind.PUBLISHED),
                        Set.of(NoticeKind.SENT_FOR_REVIEW)));
        keeps(
                office.people.member1,
                new NoticeChoices(
                        "member1@gov.example",
                        Locale.CHINA,
                        Optional.empty(),
                        Optional.empty(),
                        Set.of(NoticeKind.SENT_FOR_REVIEW),
                        Set.of()));
        submitted();
        assertThat(kinds(office.people.deputy)).isEmpty();
        assertThat(kinds(office.people.member1)).containsExactly(NoticeKind.SENT_FOR_REVIEW);
        assertThat(outbox.run()).isEqualTo(1);
        assertThat(onlyMail().getSubject()).startsWith("Please review: 柳河镇人民政府");
        var kept = office.people.deputy.sees(settings::choicesOf);
        assertThat(kept.inbox()).containsExactly(NoticeKind.PUBLISHED);
        assertThat(kept.mail()).containsExactly(NoticeKind.SENT_FOR_REVIEW);
        assertThat(kept.language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void settingsThatCannotBeAreRefused() {
        for (var wrong : List.of("not an address", "a@b@c", "a@b\r\nBcc: c@d.example", "@gov.example", "名字@单位"))
            assertThatExceptionOfType(Refused.class)
                    .as(wrong)
                    .isThrownBy(() -> keeps(office.people.deputy, choices(wrong).made()))
                    .withMessageContaining("邮箱地址不对");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> keeps(
                        office.people.deputy,
                        choices("")
                                .quiet(LocalTime.of(8, 0), LocalTime.of(8, 0))
                                .made()))
                .withMessageContaining("免打扰");
    }

    @Test
    void anInboxIsReadByItsOwnerAlone() {
        submitted();
        var deputy = office.people.deputy;
        var member = office.people.member1;
        var untold = office.people.drafter2;
        var entry = first(deputy);
        assertThat(deputy.sees(inbox::unread)).isEqualTo(1);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> untold.marksRead(entry.notice()));
        deputy.marksRead(entry.notice());
        deputy.marksRead(entry.notice());
        assertThat(deputy.sees(inbox::unread)).isZero();
        assertThat(deputy.sees(
                        (StaffId me) -> inbox.page(new InboxFilter(true, Optional.empty()), Optional.empty(), 10, me)))
                .isEmpty();
        assertThat(first(deputy).read()).isTrue();
        assertThat(member.sees(inbox::unread)).isEqualTo(1);
        member.does(inbox::markAllRead);
        assertThat(member.sees(inbox::unread)).isZero();
    }

    @Test
    void pagesOfAnInboxFollowEachOther() {
        var people = office.people;
        var report = submitted();
        for (var round = 0; round < 3; round++) {
            if (round > 0) clock.advance(Duration.ofMinutes(1));
            people.member1.returns(report, "请补充", 1);
            people.drafter.answersAndSubmits(report);
        }
        var all = kinds(people.deputy);
        var seen = new HashSet<String>();
        var before = Optional.<InboxPosition>empty();
        for (var page = page(before); !page.isEmpty(); page = page(before)) {
            page.forEach(entry -> assertThat(seen.add(entry.notice())).isTrue());
            before = Optional.of(page.getLast().position());
        }
        assertThat(seen).hasSameSizeAs(all).hasSize(4);
        assertThat(people.deputy.sees((StaffId me) -> inbox.page(
                        new InboxFilter(false, Optional.of(NoticeKind.PUBLISHED)), Optional.empty(), 10, me)))
                .isEmpty();
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

    private List<InboxEntry> page(Optional<InboxPosition> before) {
        var deputy = office.people.deputy;
        return deputy.sees(me -> inbox.page(InboxFilter.ALL, before, 3, me));
    }

    private ReportId submitted() {
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        return report;
    }

    private List<NoticeKind> kinds(Person person) {
        return person.sees(me -> inbox.page(InboxFilter.ALL, Optional.empty(), 50, me)).stream()
                .map(InboxEntry::kind)
                .toList();
    }

    private InboxEntry first(Person person) {
        return person.sees(me -> inbox.page(InboxFilter.ALL, Optional.empty(), 1, me))
                .getFirst();
    }

    private InboxEntry first(Person person, NoticeKind kind) {
        var filter = new InboxFilter(false, Optional.of(kind));
        return person.sees(me -> inbox.page(filter, Optional.empty(), 1, me)).getFirst();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private void mails(Person person, String address) {
        keeps(person, choices(address).made());
    }

    private void keeps(Person person, NoticeChoices choices) {
        person.does(me -> settings.keep(choices, me));
    }

    private Choosing choices(String address) {
        return new Choosing(address, Optional.empty(), Optional.empty());
    }

    /** What everybody begins with, and an address. */
    private record Choosing(String address, Optional<NoticeChoices.Hours> quiet, Optional<LocalTime> digestAt) {
        Choosing quiet(LocalTime from, LocalTime until) {
            return new Choosing(address, Optional.of(new NoticeChoices.Hours(from, until)), digestAt);
        }

        Choosing digest(LocalTime at) {
            return new Choosing(address, quiet, Optional.of(at));
        }

        NoticeChoices made() {
            return new NoticeChoices(
                    address,
                    Locale.CHINA,
                    quiet,
                    digestAt,
                    Set.copyOf(NoticeChoices.kinds()),
                    Set.of(NoticeKind.SENT_FOR_REVIEW, NoticeKind.WITHDRAWN));
        }
    }

    private MimeMessage onlyMail() {
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        return MAIL.getReceivedMessages()[0];
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        assertThat(GreenMailUtil.getHeaders(mail)).contains("charset=UTF-8");
        return String.valueOf(mail.getContent());
    }
}

@OnDatabase(value = H2, ofItsOwn = true)
class NoticesOnH2Tests extends NoticeCases {}

@OnDatabase(value = MYSQL, ofItsOwn = true)
class NoticesOnMySqlTests extends NoticeCases {}
