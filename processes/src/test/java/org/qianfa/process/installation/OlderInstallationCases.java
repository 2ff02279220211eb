package org.qianfa.process.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.StoredInstallation;
import org.qianfa.StoredManifest;
import org.qianfa.StoredReport;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.approval.SignatureProofs;
import org.qianfa.audit.AuditFilter;
import org.qianfa.audit.AuditLog;
import org.qianfa.deadline.CalendarFeeds;
import org.qianfa.deadline.call.CallOpeningSweep;
import org.qianfa.deadline.call.CallOpenings;
import org.qianfa.deadline.call.Calls;
import org.qianfa.notice.inbox.Inbox;
import org.qianfa.notice.inbox.InboxFilter;
import org.qianfa.notice.outbox.DeadLetters;
import org.qianfa.notice.outbox.Outbox;
import org.qianfa.organ.DemoPeople;
import org.qianfa.organ.account.LinkSpent;
import org.qianfa.organ.account.Passwords;
import org.qianfa.process.EngineStory;
import org.qianfa.publication.OlderEditions;
import org.qianfa.publication.Publications;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What version 0.1.0 left opens, reads as it read then, and goes on. */
@SpringBootTest(
        classes = TestApplication.class,
        properties = {
            "flowable.async-executor-activate=false",
            "qianfa.notices.internal-hosts=127.0.0.1",
            "qianfa.notices.address=https://qianfa.example"
        })
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class OlderInstallationCases {
    private static final String CHOSEN = "自己选的密码要有十个字";
    private static final PostOffice POST = new PostOffice();

    @Autowired
    ApplicationContext spring;

    @Autowired
    StoredManifest stored;

    @Autowired
    AuditLog audit;

    @Autowired
    Reports reports;

    @Autowired
    Publications publications;

    @Autowired
    SignatureProofs proofs;

    @Autowired
    Passwords passwords;

    @Autowired
    AuthenticationProvider door;

    @Autowired
    CalendarFeeds calendars;

    @Autowired
    Inbox inbox;

    @Autowired
    DeadLetters deadLetters;

    @Autowired
    Outbox outbox;

    @Autowired
    Calls calls;

    @Autowired
    CallOpenings openings;

    @Autowired
    CallOpeningSweep openingSweep;

    @Autowired
    EngineStory engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    /** Kinds of event that the version which was stored did not know. */
    private static final Set<String> NEW_KINDS = Set.of("PasswordChosen", "EditionSealedLater");

    @Autowired
    OlderEditions older;

    Inventory inventory;
    ScenesThatFollow follow;

    @DynamicPropertySource
    static void letters(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", POST::mailPort);
    }

    @BeforeEach
    void theMomentAtWhichItWasStored() {
        clock.set(stored.now());
        inventory = new Inventory(spring);
        follow = new ScenesThatFollow(spring, stored, person("admin"));
    }

    /** Whoever acts writes lines of the kinds that were written then: an event keeps its name in the log for ever. */
    @AfterEach
    void theLogIsWholeAndTheProofsHold() {
        assertThat(audit.verify()).isEmpty();
        assertThat(inventory.events().keySet())
                .as("a kind of event that is new since then is added here")
                .isSubsetOf(Stream.concat(stored.events().keySet().stream(), NEW_KINDS.stream())
                        .toList());
        assertThat(proofs.examine().broken()).isEmpty();
    }

    @Test
    @Order(1)
    void everythingReadsAsItRead() {
        assertThat(inventory.audit()).isEqualTo(stored.audit());
        assertThat(inventory.events()).isEqualTo(stored.events());
        assertThat(older.seal())
                .as("what it had published has no digests before the first start")
                .isPositive();
        assertThat(stored.reports())
                .allSatisfy(
                        report -> assertThat(inventory.report(report).facts()).isEqualTo(report.facts()));
        assertThat(inventory.facts()).isEqualTo(stored.facts());
        var auditor = person("auditor");
        assertThat(auditor.sees((StaffId me) -> audit.page(AuditFilter.ALL, Optional.empty(), 500, me)))
                .allMatch(entry -> stored.events().containsKey(entry.action()) || NEW_KINDS.contains(entry.action()));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    @Order(2)
    void everyReportGoesOnUntilItIsPublic(String scene) {
        var report = ReportId.of(stored.report(scene).id());
        var town = Town.of(stored.report(scene), spring);
        follow.prepares(scene, report, town);
        follow.goesToTheEnd(report, town);
        assertThat(reports.get(report).status()).isEqualTo(ReportStatus.PUBLISHED);
        assertThat(engine.isRunning(report)).isFalse();
        assertThat(publications.find(town.organ().code(), reports.get(report).year()))
                .isPresent();
    }

    static Stream<String> scenes() {
        return new StoredInstallation("0.1.0", H2).manifest().reports().stream().map(StoredReport::scene);
    }

    @Test
    @Order(2)
    void whoeverCouldSignInCanAndNobodyElse() {
        for (var account : new String[] {"admin", "auditor", "t01-drafter", "t01-secrecy", "t01-office", "t24-head"})
            signsIn(account, DemoPeople.PASSWORD);
        signsIn("t01-member2", HouseScenes.CHANGED);
        refused("t01-member2", DemoPeople.PASSWORD);
        refused("t01-deputy", CHOSEN);
        refused("invited", "");
        assertThatExceptionOfType(DisabledException.class).isThrownBy(() -> signsIn("leaver", DemoPeople.PASSWORD));
        assertThat(kept("t01-secrecy")).as("an older kind, written anew").startsWith("{argon2}");
    }

    @Test
    @Order(2)
    void aLinkThatWasSentOpensOnce() {
        for (var account : new String[] {"invited", "forgetful"}) {
            var token = stored.secrets().get("link of " + account);
            passwords.choose(token, "", CHOSEN);
            signsIn(account, CHOSEN);
            assertThatExceptionOfType(LinkSpent.class).isThrownBy(() -> passwords.choose(token, "", CHOSEN));
        }
    }

    @Test
    @Order(1)
    void everyMessageHasItsWords() {
        for (var account : List.of("admin", "t01-drafter", "t03-deputy", "t05-deputy", "t06-drafter")) {
            var who = person(account);
            assertThat(who.sees((StaffId me) -> inbox.page(InboxFilter.ALL, Optional.empty(), 200, me)))
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(entry.title(Locale.CHINA) + entry.text(Locale.ENGLISH))
                            .isNotBlank()
                            .doesNotContain("{", entry.kind().name()));
        }
        var admin = person("admin");
        assertThat(admin.sees(deadLetters::all)).isNotEmpty().allSatisfy(letter -> assertThat(
                        letter.complaint().in(Locale.CHINA))
                .doesNotContain(letter.complaint().key()));
    }

    @Test
    @Order(2)
    void whatWaitedInTheOutboxGoesOut() throws MessagingException {
        POST.forgets();
        jdbc.sql("update webhook set address = concat('http://127.0.0.1:', ?, '/', robot) where removed_at is null")
                .param(String.valueOf(POST.robotsPort()))
                .update();
        assertThat(outbox.run()).isPositive();
        clock.set(stored.now().withHour(17).withMinute(30));
        assertThat(outbox.run()).as("the digest of the day").isPositive();
        assertThat(POST.letters()).contains("deputy@gov.example", "member1@gov.example", "head@gov.example");
        assertThat(POST.heard()).anyMatch(told -> told.contains("部署了 2021 年度政府信息公开工作年度报告"));
        assertThat(jdbc.sql(
                                "select distinct state from delivery where due_at is not null or state not in ('SENT', 'DEAD')")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    @Order(1)
    void aCalendarThatSomebodyFollowsGoesOn() {
        assertThat(calendars
                        .find(stored.secrets().get("calendar"))
                        .orElseThrow()
                        .entries())
                .extracting(entry -> entry.report().toString())
                .contains(stored.report("draft").id());
    }

    @Test
    @Order(2)
    void whatWasCalledAndWaitsIsOpened() {
        var admin = person("admin");
        assertThat(openingSweep.run()).isEqualTo(1);
        var call = admin.sees(calls::calls).getFirst().id();
        var progress = admin.sees(me -> openings.progress(call, me));
        assertThat(progress.isOver()).isTrue();
        assertThat(progress.refused()).hasSize(1);
    }

    private void signsIn(String account, String password) {
        door.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(account, password));
    }

    private void refused(String account, String password) {
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signsIn(account, password));
    }

    private String kept(String account) {
        return jdbc.sql("select password from staff where account = ?")
                .param(account)
                .query(String.class)
                .single();
    }

    private Person person(String account) {
        return new Person(
                spring,
                new StaffId(jdbc.sql("select id from staff where account = ?")
                        .param(account)
                        .query(String.class)
                        .single()));
    }
}

@OnDatabase(value = H2, storedBy = "0.1.0")
class OlderInstallationOnH2Tests extends OlderInstallationCases {}

@OnDatabase(value = MYSQL, storedBy = "0.1.0")
class OlderInstallationOnMySqlTests extends OlderInstallationCases {}
