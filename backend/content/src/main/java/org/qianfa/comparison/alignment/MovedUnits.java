package org.qianfa.comparison.alignment;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.stream.Collectors;
import org.qianfa.comparison.alignment.Alignment.Step;

/** Which of the units that are gone from one place stand at another one now. */
public final class MovedUnits {
    /** Less like than this, it was written anew. */
    private static final double LEAST_SIMILARITY = 0.75;

    private final List<AlignmentUnit> unitsBefore;
    private final List<AlignmentUnit> unitsAfter;
    private final CostBudget budget;
    private final Map<Integer, Integer> moves = new HashMap<>();

    private MovedUnits(List<AlignmentUnit> unitsBefore, List<AlignmentUnit> unitsAfter, CostBudget budget) {
        this.unitsBefore = unitsBefore;
        this.unitsAfter = unitsAfter;
        this.budget = budget;
    }

    /** @return by where it stood, where it stands */
    public static Map<Integer, Integer> find(
            List<Step> steps, List<AlignmentUnit> unitsBefore, List<AlignmentUnit> unitsAfter, CostBudget budget) {
        var moves = new MovedUnits(unitsBefore, unitsAfter, budget);
        var gone = steps.stream()
                .filter(step -> !step.both() && step.before() >= 0)
                .map(Step::before)
                .filter(at -> unitsBefore.get(at).isRecognizable())
                .toList();
        var come = steps.stream()
                .filter(step -> !step.both() && step.after() >= 0)
                .map(Step::after)
                .filter(at -> unitsAfter.get(at).isRecognizable())
                .toList();
        if (gone.isEmpty() || come.isEmpty()) return Map.of();
        moves.matchSame(gone, come);
        moves.matchSimilar(gone, come);
        return moves.moves;
    }

    private void matchSame(List<Integer> gone, List<Integer> come) {
        Map<Object, Queue<Integer>> places = come.stream()
                .collect(Collectors.groupingBy(
                        at -> unitsAfter.get(at).identity(), Collectors.toCollection(ArrayDeque::new)));
        for (var at : gone) {
            var there = places.getOrDefault(unitsBefore.get(at).identity(), new ArrayDeque<>());
            var to = there.poll();
            if (to != null) moves.put(at, to);
        }
    }

    private void matchSimilar(List<Integer> gone, List<Integer> come) {
        var from = gone.stream()
                .filter(at -> !moves.containsKey(at) && !unitsBefore.get(at).isTable())
                .toList();
        var taken = new HashSet<>(moves.values());
        var to = come.stream()
                .filter(at -> !taken.contains(at) && !unitsAfter.get(at).isTable())
                .toList();
        long words = from.stream().mapToLong(at -> unitsBefore.get(at).length()).sum();
        if (from.isEmpty() || to.isEmpty() || !budget.spend(words * to.size())) return;
        for (var at : from) {
            var mostSimilar = -1;
            var most = LEAST_SIMILARITY;
            for (var other : to) {
                if (taken.contains(other)) continue;
                var similarity = unitsBefore.get(at).similarity(unitsAfter.get(other));
                if (similarity >= most) {
                    most = similarity;
                    mostSimilar = other;
                }
            }
            if (mostSimilar < 0) continue;
            moves.put(at, mostSimilar);
            taken.add(mostSimilar);
        }
    }
}
