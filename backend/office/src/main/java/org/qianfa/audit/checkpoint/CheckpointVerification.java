package org.qianfa.audit.checkpoint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.audit.AuditTrail;
import org.qianfa.audit.LogComparison;
import org.qianfa.audit.checkpoint.CheckpointWalk.Remembered;
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
    private final SignedRestores restores;

    CheckpointVerification(
            JdbcClient jdbc, AuditTrail trail, CheckpointProperties properties, SignedRestores restores) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.properties = properties;
        this.restores = restores;
    }

    /** How many checkpoints there are, and where log and checkpoints differ. */
    public LogComparison examine() {
        var keys = trail.linesAboutPeople(List.of("CheckpointKeyTaken")).stream()
                .map(line -> line.facts().getOrDefault("publicKey", ""))
                .collect(Collectors.toSet());
        var undone = restores.undone(keysOutside());
        var differences = new ArrayList<Sentence>();
        var counts = new ArrayList<Integer>();
        for (var file : properties.files()) {
            var walk = new CheckpointWalk(keys, at -> undone.stream().anyMatch(time -> time.contains(at)));
            walk(file, walk, differences);
            counts.add(walk.count());
        }
        int most = Collections.max(counts);
        if (counts.getFirst() < most) differences.add(Sentence.of("checkpoint.lost", most - counts.getFirst()));
        else if (most == 0 && !keys.isEmpty()) differences.add(Sentence.of("checkpoint.none"));
        return new LogComparison(most, 0, differences);
    }

    /** What is no file of checkpoints any more is a difference, too. */
    private void walk(CheckpointFile file, CheckpointWalk walk, List<Sentence> differences) {
        try {
            file.read(walk);
        } catch (IOException _) {
            differences.add(Sentence.of("checkpoint.unreadable", file.path().toString()));
        } catch (Refused changed) {
            differences.addAll(changed.obstacles());
        }
        walk.changed()
                .ifPresent(number -> differences.add(
                        Sentence.of("checkpoint.changed", file.path().toString(), number)));
        if (walk.isStrange())
            differences.add(Sentence.of("checkpoint.key", file.path().toString()));
        walk.remembered().forEach((chain, lines) -> compare(chain, lines, differences));
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

    /** Those that stand in the checkpoints themselves: the database says nothing of whom to believe. */
    private Set<String> keysOutside() {
        var keys = new HashSet<String>();
        for (var file : properties.files())
            try {
                file.read(checkpoint -> keys.add(checkpoint.key()));
            } catch (IOException | Refused _) {
                // said where it is walked through
            }
        return keys;
    }
}
