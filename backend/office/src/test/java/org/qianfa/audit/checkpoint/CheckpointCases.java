package org.qianfa.audit.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.OnDatabase;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.audit.AuditLog;
import org.qianfa.audit.ChainForgery;
import org.qianfa.operation.InstallationEvent;
import org.qianfa.operation.restored.Restores;
import org.qianfa.organ.DemoPeople;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Digest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Nine ways to change the log with the whole database in one's hands; each is found. */
@SpringBootTest(
        classes = TestApplication.class,
        properties = {
            "qianfa.data=target/checkpoints/${random.uuid}",
            "qianfa.checkpoint-copy=target/checkpoints/${random.uuid}"
        })
abstract class CheckpointCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    CheckpointVerification verification;

    @Autowired
    CheckpointProperties properties;

    @Autowired
    AuditLog log;

    @Autowired
    Restores restores;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    DemoPeople demo;
    String chain;

    @BeforeEach
    void fiveLinesAndTheirCheckpoints() throws IOException {
        demo = DemoPeople.in(spring);
        chain = demo.township.id().value();
        for (var line = 0; line < 5; line++) {
            happens();
            clock.advance(Duration.ofMinutes(1));
            checkpoints.write();
        }
        assertThat(verification.examine().differences()).isEmpty();
        assertThat(broken()).isFalse();
    }

    @AfterEach
    void theChainIsForgotten() throws IOException {
        jdbc.sql("delete from audit_entry where chain = ?").param(chain).update();
        jdbc.sql("delete from audit_head where chain = ?").param(chain).update();
        for (var file : properties.files()) Files.deleteIfExists(file.path());
    }

    @Test
    void anEditedLine() {
        edit(3);
        assertThat(broken()).isTrue();
    }

    @Test
    void aDeletedLine() {
        tamper("delete from audit_entry where chain = :chain and seq = 3");
        assertThat(found()).containsExactly("checkpoint.missing 3");
    }

    @Test
    void aCutTail() {
        tamper("delete from audit_entry where chain = :chain and seq > 3");
        assertThat(found()).containsExactly("checkpoint.missing 4");
    }

    @Test
    void twoLinesSwapped() {
        swap(2, 3);
        assertThat(found()).containsExactly("checkpoint.differs 2");
    }

    @Test
    void anEditedLineWithEveryHashAfterItMadeAnew() {
        edit(3);
        rehash();
        assertThat(broken()).as("the chain by itself says nothing").isFalse();
        assertThat(found()).containsExactly("checkpoint.differs 3");
    }

    @Test
    void aDeletedLineWithTheOthersRenumberedAndMadeAnew() {
        tamper("delete from audit_entry where chain = :chain and seq = 3");
        renumber();
        rehash();
        assertThat(broken()).isFalse();
        assertThat(found()).containsExactly("checkpoint.differs 3");
    }

    @Test
    void aCutTailWithItsHead() {
        tamper("delete from audit_entry where chain = :chain and seq > 3");
        rehash();
        assertThat(broken()).isFalse();
        assertThat(found()).containsExactly("checkpoint.missing 4");
    }

    @Test
    void aLinePutInBetweenWithEveryHashAfterItMadeAnew() {
        for (var seq = 5; seq >= 3; seq--)
            tamper("update audit_entry set seq = " + (seq + 1) + " where chain = :chain and seq = " + seq);
        tamper("insert into audit_entry (chain, seq, happened_at, actor, action, facts, previous_hash, hash)"
                + " select chain, 3, happened_at, actor, action, '{}', previous_hash, hash from audit_entry"
                + " where chain = :chain and seq = 2");
        rehash();
        assertThat(broken()).isFalse();
        assertThat(found()).containsExactly("checkpoint.differs 3");
    }

    @Test
    void aWholeChainGone() {
        tamper("delete from audit_entry where chain = :chain");
        tamper("delete from audit_head where chain = :chain");
        assertThat(broken()).isFalse();
        assertThat(found()).containsExactly("checkpoint.missing 1");
    }

    @Test
    void aCheckpointThatWasChanged() throws IOException {
        var own = properties.files().getFirst().path();
        var text = Files.readString(own);
        Files.writeString(own, text.replace(hash(4), Digest.sha256Hex("another line")));
        assertThat(found()).containsExactlyInAnyOrder("checkpoint.changed 4", "checkpoint.differs 4");
        var second = all().get(1);
        var third = all().get(2);
        Files.writeString(own, text.replace(second.at().toString(), "2021-12-31T00:00:00Z"));
        assertThat(found()).containsExactly("checkpoint.changed 2");
        Files.writeString(own, text.replace(second.signature(), third.signature()));
        assertThat(found()).containsExactly("checkpoint.changed 2");
        Files.writeString(own, text + "no checkpoint\n");
        assertThat(found()).contains("checkpoint.line 6");
    }

    @Test
    void aCheckpointThatSomebodyElseHasSigned() throws IOException {
        var own = properties.files().getFirst();
        var read = all();
        var other = CheckpointKey.in(Files.createTempDirectory("key").resolve("key"));
        Files.delete(own.path());
        long end = 0;
        for (var checkpoint : read)
            end = own.append(checkpoint.signed(other), end).orElseThrow();
        assertThat(found()).containsExactly("checkpoint.key");
    }

    @Test
    void checkpointsThatAreGoneAreFoundByTheSecondFolderAndByTheLog() throws IOException {
        Files.delete(properties.files().getFirst().path());
        assertThat(found()).containsExactly("checkpoint.lost 5");
        Files.delete(properties.files().getLast().path());
        assertThat(found()).containsExactly("checkpoint.none");
    }

    @Test
    void aLineThatWasCutByALossOfPowerIsWrittenAnew() throws IOException {
        var own = properties.files().getFirst().path();
        Files.writeString(own, Files.readString(own) + "{\"number\":6,\"at\":\"20");
        happens();
        checkpoints.write();
        assertThat(found()).isEmpty();
        assertThat(Files.readAllLines(own)).hasSize(6);
        assertThat(Files.readAllLines(properties.files().getLast().path())).hasSize(6);
    }

    @Test
    void whatARestoreHasUndoneIsNoChange() {
        var madeAt = clock.instant().minus(Duration.ofMinutes(2)).minusSeconds(1);
        tamper("delete from audit_entry where chain = :chain and seq > 3");
        rehash();
        restores.restored(madeAt, "digest");
        assertThat(found()).isEmpty();
        jdbc.sql("delete from audit_entry where action = 'InstallationRestored'")
                .update();
        ChainForgery.of(jdbc, OrganId.NONE.value());
    }

    /** One who owns the database can write the line of a restore, but not sign it. */
    @Test
    void aRestoreThatNobodyHasMadeHidesNothing() {
        tamper("delete from audit_entry where chain = :chain and seq > 3");
        rehash();
        transaction.executeWithoutResult(_ -> spring.publishEvent(new InstallationEvent.Restored(Map.of(
                "madeAt", "1970-01-01T00:00:00Z", "at", "2099-01-01T00:00:00Z", "digest", "x", "signature", "AAAA"))));
        assertThat(found()).containsExactly("checkpoint.missing 4");
        jdbc.sql("delete from audit_entry where action = 'InstallationRestored'")
                .update();
        ChainForgery.of(jdbc, OrganId.NONE.value());
    }

    @Test
    void nothingIsWrittenWhereNothingHasHappened() throws IOException {
        var last = checkpoints.write().orElseThrow();
        assertThat(checkpoints.write()).contains(last);
        assertThat(checkpoints.latest().orElseThrow().leaves()).isEmpty();
        assertThat(CheckpointKey.holds(checkpoints.latest().orElseThrow())).isTrue();
    }

    private List<Checkpoint> all() throws IOException {
        var all = new ArrayList<Checkpoint>();
        properties.files().getFirst().read(all::add);
        return all;
    }

    /** Keys of what was found, with the number of the line or checkpoint. */
    private List<String> found() {
        return verification.examine().differences().stream()
                .filter(each -> each.values().stream()
                                .map(Object::toString)
                                .noneMatch(value -> value.equals(
                                        properties.files().getLast().path().toString()))
                        || each.key().equals("checkpoint.line"))
                .map(each -> each.key()
                        + each.values().stream()
                                .filter(value -> value instanceof Number
                                        || value.toString().matches("\\d+"))
                                .map(value -> " " + value)
                                .findFirst()
                                .orElse(""))
                .distinct()
                .toList();
    }

    private boolean broken() {
        return log.verify().stream().anyMatch(each -> each.chain().value().equals(chain));
    }

    private void happens() {
        transaction.executeWithoutResult(_ -> spring.publishEvent(new Stamped(demo.drafter.id(), demo.township.id())));
    }

    record Stamped(StaffId by, OrganId organ) implements DomainEvent {
        @Override
        public String key() {
            return "Stamped";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("year", "2021");
        }
    }

    private void edit(int seq) {
        tamper("update audit_entry set facts = '{\"year\":\"2022\"}' where chain = :chain and seq = " + seq);
    }

    private void swap(int one, int other) {
        tamper("update audit_entry set seq = 99 where chain = :chain and seq = " + one);
        tamper("update audit_entry set seq = " + one + " where chain = :chain and seq = " + other);
        tamper("update audit_entry set seq = " + other + " where chain = :chain and seq = 99");
    }

    private void renumber() {
        var seqs = jdbc.sql("select seq from audit_entry where chain = ? order by seq")
                .param(chain)
                .query(Long.class)
                .list();
        for (var at = 0; at < seqs.size(); at++)
            jdbc.sql("update audit_entry set seq = ? where chain = ? and seq = ?")
                    .params(at + 1, chain, seqs.get(at))
                    .update();
    }

    /** Every hash of the chain and its head made anew: whoever owns the database can. */
    private void rehash() {
        ChainForgery.of(jdbc, chain);
    }

    private String hash(int seq) {
        return jdbc.sql("select hash from audit_entry where chain = ? and seq = ?")
                .params(chain, seq)
                .query(String.class)
                .single();
    }

    private void tamper(String sql) {
        jdbc.sql(sql).param("chain", chain).update();
    }
}

@OnDatabase(H2)
class CheckpointsOnH2Tests extends CheckpointCases {}

@OnDatabase(MYSQL)
class CheckpointsOnMySqlTests extends CheckpointCases {}
