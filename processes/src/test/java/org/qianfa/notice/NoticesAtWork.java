package org.qianfa.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.qianfa.Office;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.notice.inbox.Inbox;
import org.qianfa.notice.inbox.InboxEntry;
import org.qianfa.notice.inbox.InboxFilter;
import org.qianfa.notice.inbox.InboxPosition;
import org.qianfa.notice.outbox.Outbox;
import org.qianfa.notice.preference.NoticeChoices;
import org.qianfa.notice.preference.NoticeSettings;
import org.qianfa.shared.ReportId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A county whose messages go to a real mail server, for tests of who is told what, how and when. */
@SpringBootTest(
        classes = TestApplication.class,
        properties = {"flowable.async-executor-activate=false", "qianfa.notices.address=https://qianfa.example/"})
public abstract class NoticesAtWork {
    protected static final GreenMail MAIL =
            new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    protected ApplicationContext spring;

    @Autowired
    protected Inbox inbox;

    @Autowired
    protected NoticeSettings settings;

    @Autowired
    protected Outbox outbox;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected TestClock clock;

    protected Office office;

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

    protected List<InboxEntry> page(Optional<InboxPosition> before) {
        var deputy = office.people.deputy;
        return deputy.sees(me -> inbox.page(InboxFilter.ALL, before, 3, me));
    }

    protected ReportId submitted() {
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        return report;
    }

    protected List<NoticeKind> kinds(Person person) {
        return person.sees(me -> inbox.page(InboxFilter.ALL, Optional.empty(), 50, me)).stream()
                .map(InboxEntry::kind)
                .toList();
    }

    protected InboxEntry first(Person person) {
        return person.sees(me -> inbox.page(InboxFilter.ALL, Optional.empty(), 1, me))
                .getFirst();
    }

    protected InboxEntry first(Person person, NoticeKind kind) {
        var filter = new InboxFilter(false, Optional.of(kind));
        return person.sees(me -> inbox.page(filter, Optional.empty(), 1, me)).getFirst();
    }

    protected static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    protected void mails(Person person, String address) {
        keeps(person, choices(address).made());
    }

    protected void keeps(Person person, NoticeChoices choices) {
        person.does(me -> settings.keep(choices, me));
    }

    protected Choosing choices(String address) {
        return new Choosing(address, Optional.empty(), Optional.empty());
    }

    protected static String text(MimeMessage mail) throws MessagingException, IOException {
        assertThat(GreenMailUtil.getHeaders(mail)).contains("charset=UTF-8");
        return String.valueOf(mail.getContent());
    }

    protected MimeMessage onlyMail() {
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
        return MAIL.getReceivedMessages()[0];
    }

    /** What everybody begins with, and an address. */
    protected record Choosing(String address, Optional<NoticeChoices.Hours> quiet, Optional<LocalTime> digestAt) {
        public Choosing quiet(LocalTime from, LocalTime until) {
            return new Choosing(address, Optional.of(new NoticeChoices.Hours(from, until)), digestAt);
        }

        public Choosing digest(LocalTime at) {
            return new Choosing(address, quiet, Optional.of(at));
        }

        public NoticeChoices made() {
            return new NoticeChoices(
                    address,
                    Locale.CHINA,
                    quiet,
                    digestAt,
                    Set.copyOf(NoticeChoices.kinds()),
                    Set.of(NoticeKind.SENT_FOR_REVIEW, NoticeKind.WITHDRAWN));
        }
    }
}
