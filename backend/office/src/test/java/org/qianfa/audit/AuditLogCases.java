package org.qianfa.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.OnDatabase;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.audit.AuditBreak.Fault;
import org.qianfa.organ.DemoPeople;
import org.qianfa.shared.Command;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = TestApplication.class)
abstract class AuditLogCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AuditLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    DemoPeople demo;

    @BeforeEach
    void aCounty() {
        demo = DemoPeople.in(spring);
    }

    @Test
    void whatHappenedStandsInTheLogOfItsOrgan() {
        var report = ReportId.random();
        happens(new Stamped(
                demo.drafter.id(), demo.township.id(), Optional.of(report), Map.of("year", "2021", "名", "𬭚")));
        assertThat(readByAuditor(here())).singleElement().satisfies(entry -> {
            assertThat(entry.by()).isEqualTo(demo.drafter.id());
            assertThat(entry.organ()).isEqualTo(demo.township.id());
            assertThat(entry.action()).isEqualTo("Stamped");
            assertThat(entry.report()).contains(report);
            assertThat(entry.facts()).isEqualTo(Map.of("year", "2021", "名", "𬭚"));
            assertThat(entry.at()).isEqualTo(clock.instant());
        });
        assertThat(breaks()).isEmpty();
    }

    @Test
    void whatIsRolledBackHasNotHappened() {
        transaction.executeWithoutResult(status -> {
            spring.publishEvent(stamped(demo.drafter.id()));
            status.setRollbackOnly();
        });
        assertThat(readByAuditor(here())).isEmpty();
    }

    @Test
    void anEventOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> spring.publishEvent(stamped(demo.drafter.id())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        for (var number = 0; number < 7; number++) {
            if (number % 2 == 0) clock.advance(Duration.ofMinutes(1));
            happens(stamped(number % 3 == 0 ? demo.drafter.id() : demo.secretary.id()));
        }
        var first = page(here(), Optional.empty(), 3);
        var second = page(here(), Optional.of(first.getLast().position()), 3);
        var third = page(here(), Optional.of(second.getLast().position()), 3);
        assertThat(List.of(first, second, third))
                .flatExtracting(page -> page.stream().map(AuditEntry::seq).toList())
                .containsExactly(7L, 6L, 5L, 4L, 3L, 2L, 1L);
        var byDrafter = new AuditFilter(
                Optional.of(demo.township.id()), Optional.of(demo.drafter.id()), Optional.empty(), Optional.empty());
        assertThat(readByAuditor(byDrafter)).extracting(AuditEntry::seq).containsExactly(7L, 4L, 1L);
    }

    @Test
    void onlyAnAuditorReadsAndOnlyWhatIsUnderTheirOrgan() {
        happens(stamped(demo.drafter.id()));
        for (var other : List.of(demo.admin, demo.countyOffice, demo.secretary, demo.drafter))
            assertThatThrownBy(() -> other.does(me -> log.page(here(), Optional.empty(), 10, me)))
                    .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> demo.admin.does(me -> log.page(here(), Optional.empty(), 10, demo.auditor.id())))
                .isInstanceOf(AccessDeniedException.class);
        var elsewhere = DemoPeople.in(spring);
        assertThat(elsewhere.auditor.sees((StaffId me) -> log.page(AuditFilter.ALL, Optional.empty(), 500, me)))
                .noneMatch(entry -> entry.organ().equals(demo.township.id()));
        assertThat(elsewhere.auditor.sees((StaffId me) -> log.page(here(), Optional.empty(), 10, me)))
                .isEmpty();
    }

    @Test
    void aChangedLineIsFound() {
        threeLines();
        tamper("update audit_entry set facts = '{\"year\":\"2022\"}' where chain = :chain and seq = 2");
        assertThat(breaks()).containsExactly(broken(2, Fault.CHANGED));
    }

    @Test
    void aMissingLineIsFound() {
        threeLines();
        tamper("delete from audit_entry where chain = :chain and seq = 2");
        assertThat(breaks()).containsExactly(broken(2, Fault.MISSING));
    }

    @Test
    void aCutTailIsFound() {
        threeLines();
        tamper("delete from audit_entry where chain = :chain and seq > 1");
        assertThat(breaks()).containsExactly(broken(2, Fault.CUT_OFF));
    }

    @Test
    void aLineBeyondTheHeadIsFound() {
        threeLines();
        tamper("update audit_head set seq = 2 where chain = :chain");
        assertThat(breaks()).contains(broken(3, Fault.ADDED));
    }

    @Test
    void manyAtOnceMakeOneUnbrokenChain() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var acts = IntStream.range(0, 40)
                    .mapToObj(_ -> (Callable<Boolean>) () -> {
                        happensAsAnAct(stamped(demo.drafter.id()));
                        return true;
                    })
                    .toList();
            for (var act : threads.invokeAll(acts)) act.get();
        }
        assertThat(readByAuditor(here()))
                .extracting(AuditEntry::seq)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 40).boxed().toList());
        assertThat(breaks()).isEmpty();
    }

    private void threeLines() {
        for (var line = 0; line < 3; line++) happens(stamped(demo.drafter.id()));
        assertThat(breaks()).isEmpty();
    }

    private void tamper(String sql) {
        jdbc.sql(sql).param("chain", demo.township.id().value()).update();
    }

    private AuditFilter here() {
        return new AuditFilter(Optional.of(demo.township.id()), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private List<AuditBreak> breaks() {
        return log.verify().stream()
                .filter(broken -> broken.chain().equals(demo.township.id()))
                .toList();
    }

    private AuditBreak broken(long seq, Fault fault) {
        return new AuditBreak(demo.township.id(), seq, fault);
    }

    private void happens(DomainEvent event) {
        transaction.executeWithoutResult(_ -> spring.publishEvent(event));
    }

    /** Run again where it collides with another one, as every {@link Command} is: MySQL lets two that begin a chain at once deadlock. */
    private void happensAsAnAct(DomainEvent event) throws Exception {
        var policy = RetryPolicy.builder()
                .includes(ConcurrencyFailureException.class)
                .maxRetries(2)
                .delay(Duration.ofMillis(50))
                .jitter(Duration.ofMillis(50))
                .build();
        new RetryTemplate(policy).execute(() -> {
            happens(event);
            return true;
        });
    }

    private Stamped stamped(StaffId by) {
        return new Stamped(by, demo.township.id(), Optional.empty(), Map.of("year", "2021"));
    }

    private List<AuditEntry> readByAuditor(AuditFilter filter) {
        return page(filter, Optional.empty(), 100);
    }

    private List<AuditEntry> page(AuditFilter filter, Optional<AuditPosition> before, int limit) {
        return demo.auditor.sees(me -> log.page(filter, before, limit, me));
    }

    record Stamped(StaffId by, OrganId organ, Optional<ReportId> aboutReport, Map<String, String> facts)
            implements DomainEvent {
        @Override
        public String key() {
            return "Stamped";
        }
    }
}

@OnDatabase(value = H2, ofItsOwn = true)
class AuditLogOnH2Tests extends AuditLogCases {}

@OnDatabase(value = MYSQL, ofItsOwn = true)
class AuditLogOnMySqlTests extends AuditLogCases {}
