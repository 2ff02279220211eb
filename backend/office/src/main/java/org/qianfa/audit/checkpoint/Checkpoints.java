package org.qianfa.audit.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.qianfa.audit.AuditTrail;
import org.qianfa.text.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes a checkpoint each minute in which the log has grown. */
@Service
public class Checkpoints {
    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);
    private final JdbcClient jdbc;
    private final CheckpointProperties properties;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<String, Leaf> known = new TreeMap<>();
    private @Nullable Checkpoint last;
    private @Nullable CheckpointKey key;
    private long end;
    private Optional<Checkpoint> copied = Optional.empty();
    private long copyEnd;

    Checkpoints(
            JdbcClient jdbc,
            CheckpointProperties properties,
            AuditTrail trail,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.trail = trail;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void sweep() {
        try {
            write();
        } catch (IOException | UncheckedIOException | Refused unwritable) {
            LOG.warn("A checkpoint of the log cannot be written: {}", unwritable.getMessage());
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("No checkpoint while the database is away", away);
        }
    }

    /** @return the checkpoint of this moment; the last one where the log has not grown since, empty where nothing was ever written down */
    public synchronized Optional<Checkpoint> write() throws IOException {
        if (key == null) begin();
        for (var written = next(); written.isPresent(); written = next()) {
            var ends = properties.files().getFirst().append(written.get(), end);
            if (ends.isEmpty()) {
                read();
                continue;
            }
            know(written.get());
            end = ends.getAsLong();
            copy(written.get());
        }
        return Optional.ofNullable(last);
    }

    /** What the log is now; empty where the last one says it already. */
    private Optional<Checkpoint> next() {
        var grown = heads().stream()
                .filter(leaf -> !leaf.equals(known.get(leaf.chain())))
                .toList();
        if (grown.isEmpty()) return Optional.empty();
        var all = new TreeMap<>(known);
        grown.forEach(leaf -> all.put(leaf.chain(), leaf));
        var root = MerkleRoot.of(all.values());
        return Optional.of(new Checkpoint(
                        last == null ? 1 : last.number() + 1,
                        clock.instant(),
                        last == null ? Checkpoint.NOTHING : last.digest(),
                        grown,
                        all.size(),
                        root.sm3(),
                        root.sha256(),
                        "",
                        "")
                .signed(Objects.requireNonNull(key)));
    }

    private void know(Checkpoint checkpoint) {
        checkpoint.leaves().forEach(leaf -> known.put(leaf.chain(), leaf));
        last = checkpoint;
    }

    /** The latest one without what it says of single chains; empty before the first. */
    public synchronized Optional<Checkpoint> latest() {
        return Optional.ofNullable(last).map(Checkpoint::withoutLeaves);
    }

    /** A second folder that cannot be written is said, and gets what it lacks later. */
    private void copy(Checkpoint written) throws IOException {
        var files = properties.files();
        for (var copy : files.subList(1, files.size()))
            try {
                if (copied.isEmpty() || copied.get().number() + 1 != written.number()) catchUp(files.getFirst(), copy);
                else
                    copyEnd = copy.append(written, copyEnd).orElseThrow(() -> new IOException("somebody writes there"));
                copied = Optional.of(written);
            } catch (IOException | UncheckedIOException | Refused unwritable) {
                copied = Optional.empty();
                LOG.warn("The second folder of checkpoints cannot be written: {}", unwritable.getMessage());
            }
    }

    private void catchUp(CheckpointFile own, CheckpointFile copy) throws IOException {
        var there = new AtomicLong();
        copyEnd = copy.read(_ -> there.incrementAndGet());
        own.read(checkpoint -> {
            if (there.decrementAndGet() < 0) copyOn(copy, checkpoint);
        });
    }

    private void copyOn(CheckpointFile copy, Checkpoint lacking) {
        try {
            copyEnd = copy.append(lacking, copyEnd).orElseThrow(() -> new IOException("somebody writes there"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void begin() throws IOException {
        var taken = CheckpointKey.in(properties.key());
        read();
        var onRecord = trail.linesAboutPeople(List.of("CheckpointKeyTaken")).stream()
                .anyMatch(line -> taken.publicKey().equals(line.facts().get("publicKey")));
        if (!onRecord)
            transaction.executeWithoutResult(
                    _ -> events.publishEvent(new CheckpointEvent.CheckpointKeyTaken(taken.publicKey())));
        key = taken;
    }

    private void read() throws IOException {
        known.clear();
        last = null;
        end = properties.files().getFirst().read(this::know);
    }

    private List<Leaf> heads() {
        return jdbc.sql("select chain, seq, hash from audit_head where seq > 0 order by chain")
                .query((row, _) -> new Leaf(row.getString("chain"), row.getLong("seq"), row.getString("hash")))
                .list();
    }
}
