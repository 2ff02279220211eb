package org.qianfa.audit.checkpoint;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qianfa.audit.AuditTrail;
import org.qianfa.audit.LogComparison;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds the log against its checkpoints: whoever has rewritten lines together with their hashes, cut a chain with its head or taken it away whole is
 * found where a checkpoint remembers what stood there.
 */
@Component
public class CheckpointVerification {
    private static final int STEP = 1000;
    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final CheckpointProperties properties;

    CheckpointVerification(JdbcClient jdbc, AuditTrail trail, CheckpointProperties properties) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.properties = properties;
    }

    /** A time that a restore has undone: what was checkpointed in it is no longer in the log, which says so itself. */
    private record Undone(Instant from, Instant until) {
        boolean contains(Instant at) {
            return !at.isBefore(from) && !at.isAfter(until);
        }
    }

    /** How many checkpoints there are, and where log and checkpoints differ. */
    public LogComparison examine() {
        var keys = trail.linesAboutPeople(List.of("CheckpointKeyTaken")).stream()
                .map(line -> line.facts().getOrDefault("publicKey", ""))
                .collect(Collectors.toSet());
        var differences = new ArrayList<Sentence>();
        var counts = new ArrayList<Integer>();
        for (var file : properties.files()) {
            var checkpoints = read(file, differences);
            counts.add(checkpoints.size());
            examine(file, checkpoints, keys, differences);
        }
        int most = Collections.max(counts);
        if (counts.getFirst() < most) differences.add(Sentence.of("checkpoint.lost", most - counts.getFirst()));
        else if (most == 0 && !keys.isEmpty()) differences.add(Sentence.of("checkpoint.none"));
        return new LogComparison(most, 0, differences);
    }

    /** What is no file of checkpoints any more is a difference, too. */
    private static List<Checkpoint> read(CheckpointFile file, List<Sentence> differences) {
        try {
            return file.read().checkpoints();
        } catch (IOException _) {
            differences.add(Sentence.of("checkpoint.unreadable", file.path().toString()));
        } catch (Refused changed) {
            differences.addAll(changed.obstacles());
        }
        return List.of();
    }

    private void examine(
            CheckpointFile file, List<Checkpoint> checkpoints, Set<String> keys, List<Sentence> differences) {
        var leaves = new TreeMap<String, Leaf>();
        var remembered = new TreeMap<String, Map<Long, Remembered>>();
        var undone = undone();
        var previous = Checkpoint.NOTHING;
        var changed = OptionalLong.empty();
        var strange = false;
        for (var checkpoint : checkpoints) {
            checkpoint.leaves().forEach(leaf -> leaves.put(leaf.chain(), leaf));
            if (changed.isEmpty() && !isWhole(checkpoint, previous, leaves))
                changed = OptionalLong.of(checkpoint.number());
            strange |= !keys.contains(checkpoint.key());
            previous = checkpoint.digest();
            if (undone.stream().noneMatch(time -> time.contains(checkpoint.at())))
                checkpoint.leaves().forEach(leaf -> remembered
                        .computeIfAbsent(leaf.chain(), _ -> new HashMap<>())
                        .put(leaf.seq(), new Remembered(leaf.hash(), checkpoint.at())));
        }
        if (changed.isPresent())
            differences.add(Sentence.of("checkpoint.changed", file.path().toString(), changed.getAsLong()));
        if (strange) differences.add(Sentence.of("checkpoint.key", file.path().toString()));
        remembered.forEach((chain, lines) -> compare(chain, lines, differences));
    }

    private record Remembered(String hash, Instant at) {}

    private static boolean isWhole(Checkpoint checkpoint, String previous, Map<String, Leaf> leaves) {
        return !leaves.isEmpty()
                && checkpoint.previous().equals(previous)
                && checkpoint.chains() == leaves.size()
                && new MerkleRoot(checkpoint.sm3(), checkpoint.sha256()).equals(MerkleRoot.of(leaves.values()))
                && CheckpointKey.holds(checkpoint);
    }

    /** The first line of a chain that is not what a checkpoint remembers stands for all after it. */
    private void compare(String chain, Map<Long, Remembered> lines, List<Sentence> differences) {
        var found = new HashMap<Long, String>();
        long last = 0;
        for (var step = after(chain, last); !step.isEmpty(); step = after(chain, last)) {
            step.forEach(leaf -> {
                if (lines.containsKey(leaf.seq())) found.put(leaf.seq(), leaf.hash());
            });
            last = step.getLast().seq();
        }
        lines.keySet().stream()
                .sorted()
                .filter(seq -> !Objects.requireNonNull(lines.get(seq)).hash().equals(found.get(seq)))
                .findFirst()
                .ifPresent(seq -> differences.add(Sentence.of(
                        found.containsKey(seq) ? "checkpoint.differs" : "checkpoint.missing",
                        chain,
                        seq,
                        Objects.requireNonNull(lines.get(seq)).at().toString())));
    }

    private List<Leaf> after(String chain, long seq) {
        return jdbc.sql(
                        "select seq, hash from audit_entry where chain = :chain and seq > :seq order by seq limit :step")
                .param("chain", chain)
                .param("seq", seq)
                .param("step", STEP)
                .query((row, _) -> new Leaf(chain, row.getLong("seq"), row.getString("hash")))
                .list();
    }

    private List<Undone> undone() {
        var times = new ArrayList<Undone>();
        for (var line : trail.linesAboutPeople(List.of("InstallationRestored", "UpgradeUndone")))
            try {
                times.add(new Undone(
                        Instant.parse(line.facts().getOrDefault("madeAt", "")),
                        Instant.parse(line.facts().getOrDefault("at", ""))));
            } catch (DateTimeException _) {
                // a line that says no time undoes nothing
            }
        return times;
    }
}
