package org.qianfa.comparison.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qianfa.comparison.alignment.Alignment.Step;

/** Where a paragraph was split into several, or several were joined to one: the words are there still, only breaks came or went. */
public final class ParagraphSplits {
    /** Less like than this, it was written anew. */
    private static final double LEAST_SIMILARITY = 0.75;

    /** So much of each part stands in the whole, or it is not a part of it. */
    private static final double LEAST_SHARE = 0.6;

    /** Steps that are looked at together. */
    private static final int MOST_STEPS = 6;

    private final List<Step> steps;
    private final List<AlignmentUnit> unitsBefore;
    private final List<AlignmentUnit> unitsAfter;
    private final CostBudget budget;

    private ParagraphSplits(
            List<Step> steps, List<AlignmentUnit> unitsBefore, List<AlignmentUnit> unitsAfter, CostBudget budget) {
        this.steps = steps;
        this.unitsBefore = unitsBefore;
        this.unitsAfter = unitsAfter;
        this.budget = budget;
    }

    /**
     * @param start the first of the steps that belong together
     * @param end behind the last of them
     * @param similarity of the several, taken together, to the one
     */
    public record Split(int start, int end, double similarity) {}

    /** @return in the order of the steps, none over another */
    public static List<Split> find(
            List<Step> steps, List<AlignmentUnit> unitsBefore, List<AlignmentUnit> unitsAfter, CostBudget budget) {
        var splits = new ParagraphSplits(steps, unitsBefore, unitsAfter, budget);
        var found = new ArrayList<Split>();
        for (var start = 0; start < steps.size(); start++) splits.findFrom(start, found);
        found.sort(Comparator.comparingDouble(Split::similarity).reversed().thenComparingInt(Split::start));
        var places = new ArrayList<Split>();
        var taken = new BitSet();
        for (var place : found) {
            if (taken.get(place.start(), place.end()).cardinality() > 0) continue;
            taken.set(place.start(), place.end());
            places.add(place);
        }
        places.sort(Comparator.comparingInt(Split::start));
        return places;
    }

    private void findFrom(int start, List<Split> found) {
        var was = new ArrayList<AlignmentUnit>();
        var is = new ArrayList<AlignmentUnit>();
        for (var end = start + 1; end <= Math.min(start + MOST_STEPS, steps.size()); end++) {
            var step = steps.get(end - 1);
            if (step.both()
                    && unitsBefore
                            .get(step.before())
                            .identity()
                            .equals(unitsAfter.get(step.after()).identity())) return;
            if (step.before() >= 0) was.add(unitsBefore.get(step.before()));
            if (step.after() >= 0) is.add(unitsAfter.get(step.after()));
            if (!mayTakePart(was) || !mayTakePart(is) || (was.size() > 1 && is.size() > 1)) return;
            if (was.isEmpty() || is.isEmpty() || was.size() == is.size()) continue;
            var last = end;
            similarity(was, is).ifPresent(similarity -> found.add(new Split(start, last, similarity)));
        }
    }

    private static boolean mayTakePart(List<AlignmentUnit> side) {
        return side.isEmpty() || !(side.getLast().isTable() || side.getLast().isBlank());
    }

    private Optional<Double> similarity(List<AlignmentUnit> was, List<AlignmentUnit> is) {
        var whole = was.size() == 1 ? was.getFirst() : is.getFirst();
        var parts = was.size() == 1 ? is : was;
        long words = parts.stream().mapToLong(AlignmentUnit::length).sum() + whole.length();
        if (!budget.spend(words * 2)) return Optional.empty();
        if (parts.stream().anyMatch(part -> part.shareIn(whole) < LEAST_SHARE)) return Optional.empty();
        var together = AlignmentUnit.joined(parts).similarity(whole);
        return together >= LEAST_SIMILARITY && parts.stream().allMatch(part -> part.similarity(whole) < together)
                ? Optional.of(together)
                : Optional.empty();
    }

    /** Which of the steps are at none of these places. */
    public static List<Step> stepsOutside(List<Split> places, List<Step> steps) {
        var taken = new BitSet();
        places.forEach(place -> taken.set(place.start(), place.end()));
        return IntStream.range(0, steps.size())
                .filter(at -> !taken.get(at))
                .mapToObj(steps::get)
                .toList();
    }
}
