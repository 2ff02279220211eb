package org.qianfa.audit.checkpoint;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Goes through the checkpoints of one file: whether each follows from the one before, and what they remember of every chain. */
final class CheckpointWalk implements Consumer<Checkpoint> {
    private final Set<String> keys;
    private final Predicate<Instant> undone;
    private final Map<String, Leaf> leaves = new TreeMap<>();
    private final Map<String, Map<Long, Remembered>> remembered = new TreeMap<>();
    private String previous = Checkpoint.NOTHING;
    private OptionalLong changed = OptionalLong.empty();
    private boolean strange;
    private int count;

    /** @param undone what a restore has undone is not remembered */
    CheckpointWalk(Set<String> keys, Predicate<Instant> undone) {
        this.keys = keys;
        this.undone = undone;
    }

    /** A line as a checkpoint knows it. */
    record Remembered(String hash, Instant at) {}

    @Override
    public void accept(Checkpoint checkpoint) {
        count++;
        checkpoint.leaves().forEach(leaf -> leaves.put(leaf.chain(), leaf));
        if (changed.isEmpty() && !follows(checkpoint)) changed = OptionalLong.of(checkpoint.number());
        strange |= !keys.contains(checkpoint.key());
        previous = checkpoint.digest();
        if (undone.test(checkpoint.at())) return;
        checkpoint.leaves().forEach(leaf -> remembered
                .computeIfAbsent(leaf.chain(), _ -> new HashMap<>())
                .put(leaf.seq(), new Remembered(leaf.hash(), checkpoint.at())));
    }

    private boolean follows(Checkpoint checkpoint) {
        return !leaves.isEmpty()
                && checkpoint.number() == count
                && checkpoint.previous().equals(previous)
                && checkpoint.chains() == leaves.size()
                && new MerkleRoot(checkpoint.sm3(), checkpoint.sha256()).equals(MerkleRoot.of(leaves.values()))
                && CheckpointKey.holds(checkpoint);
    }

    int count() {
        return count;
    }

    /** The first that was changed stands for all after it. */
    OptionalLong changed() {
        return changed;
    }

    /** Whether some were signed with a key that the log does not know. */
    boolean isStrange() {
        return strange;
    }

    /** By chain and number. */
    Map<String, Map<Long, Remembered>> remembered() {
        return remembered;
    }
}
