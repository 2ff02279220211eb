package org.qianfa.comparison.alignment;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Collectors;
import org.qianfa.comparison.alignment.Alignment.Step;

/** Which of the pieces that are gone from one place stand at another one now. */
public final class MovedUnits {
    /** Less like than this, it was written anew. */
    private static final double LEAST = 0.75;

    private final List<AlignmentUnit> pieces;
    private final List<AlignmentUnit> others;
    private final CostBudget effort;
    private final Map<Integer, Integer> moves = new HashMap<>();

    private MovedUnits(List<AlignmentUnit> pieces, List<AlignmentUnit> others, CostBudget effort) {
        this.pieces = pieces;
        this.others = others;
        this.effort = effort;
    }

    /** @return by where it stood, where it stands */
    public static Map<Integer, Integer> among(
            List<Step> steps, List<AlignmentUnit> pieces, List<AlignmentUnit> others, CostBudget effort) {
        var moves = new MovedUnits(pieces, others, effort);
        var gone = steps.stream()
                .filter(step -> !step.both() && step.before() >= 0)
                .map(Step::before)
                .filter(at -> pieces.get(at).isTelling())
                .toList();
        var come = steps.stream()
                .filter(step -> !step.both() && step.after() >= 0)
                .map(Step::after)
                .filter(at -> others.get(at).isTelling())
                .toList();
        if (gone.isEmpty() || come.isEmpty()) return Map.of();
        moves.whole(gone, come);
        moves.rewritten(gone, come);
        return moves.moves;
    }

    private void whole(List<Integer> gone, List<Integer> come) {
        Map<Object, Queue<Integer>> places = come.stream()
                .collect(Collectors.groupingBy(at -> others.get(at).key(), Collectors.toCollection(ArrayDeque::new)));
        for (var at : gone) {
            var there = places.getOrDefault(pieces.get(at).key(), new ArrayDeque<>());
            var to = there.poll();
            if (to != null) moves.put(at, to);
        }
    }

    private void rewritten(List<Integer> gone, List<Integer> come) {
        var from = gone.stream()
                .filter(at -> !moves.containsKey(at) && !pieces.get(at).isTable())
                .toList();
        var taken = new HashSet<>(moves.values());
        var to = come.stream()
                .filter(at -> !taken.contains(at) && !others.get(at).isTable())
                .toList();
        long words = from.stream().mapToLong(at -> pieces.get(at).length()).sum();
        if (from.isEmpty() || to.isEmpty() || !effort.take(words * to.size())) return;
        for (var at : from) {
            var likest = -1;
            var most = LEAST;
            for (var other : to) {
                if (taken.contains(other)) continue;
                var likeness = pieces.get(at).likeness(others.get(other));
                if (likeness >= most) {
                    most = likeness;
                    likest = other;
                }
            }
            if (likest < 0) continue;
            moves.put(at, likest);
            taken.add(likest);
        }
    }
}
