package org.qianfa.comparison.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qianfa.comparison.alignment.Alignment.Step;

/** Where a paragraph was parted into several, or several were joined to one: the words are there still, only breaks came or went. */
public final class ParagraphSplits {
    /** Less like than this, it was written anew. */
    private static final double LEAST = 0.75;

    /** So much of each part stands in the whole, or it is not a part of it. */
    private static final double PART = 0.6;

    /** Steps that are looked at together. */
    private static final int MOST = 6;

    private final List<Step> steps;
    private final List<AlignmentUnit> pieces;
    private final List<AlignmentUnit> others;
    private final CostBudget effort;

    private ParagraphSplits(
            List<Step> steps, List<AlignmentUnit> pieces, List<AlignmentUnit> others, CostBudget effort) {
        this.steps = steps;
        this.pieces = pieces;
        this.others = others;
        this.effort = effort;
    }

    /**
     * @param start the first of the steps that belong together
     * @param end behind the last of them
     * @param likeness of the several, taken together, to the one
     */
    public record Place(int start, int end, double likeness) {}

    /** @return in the order of the steps, none over another */
    public static List<Place> among(
            List<Step> steps, List<AlignmentUnit> pieces, List<AlignmentUnit> others, CostBudget effort) {
        var breaks = new ParagraphSplits(steps, pieces, others, effort);
        var found = new ArrayList<Place>();
        for (var start = 0; start < steps.size(); start++) breaks.from(start, found);
        found.sort(Comparator.comparingDouble(Place::likeness).reversed().thenComparingInt(Place::start));
        var places = new ArrayList<Place>();
        var taken = new BitSet();
        for (var place : found) {
            if (taken.get(place.start(), place.end()).cardinality() > 0) continue;
            taken.set(place.start(), place.end());
            places.add(place);
        }
        places.sort(Comparator.comparingInt(Place::start));
        return places;
    }

    private void from(int start, List<Place> found) {
        var was = new ArrayList<AlignmentUnit>();
        var is = new ArrayList<AlignmentUnit>();
        for (var end = start + 1; end <= Math.min(start + MOST, steps.size()); end++) {
            var step = steps.get(end - 1);
            if (step.both()
                    && pieces.get(step.before())
                            .key()
                            .equals(others.get(step.after()).key())) return;
            if (step.before() >= 0) was.add(pieces.get(step.before()));
            if (step.after() >= 0) is.add(others.get(step.after()));
            if (!fit(was) || !fit(is) || (was.size() > 1 && is.size() > 1)) return;
            if (was.isEmpty() || is.isEmpty() || was.size() == is.size()) continue;
            var last = end;
            likeness(was, is).ifPresent(likeness -> found.add(new Place(start, last, likeness)));
        }
    }

    private static boolean fit(List<AlignmentUnit> side) {
        return side.isEmpty() || !(side.getLast().isTable() || side.getLast().isBlank());
    }

    private Optional<Double> likeness(List<AlignmentUnit> was, List<AlignmentUnit> is) {
        var whole = was.size() == 1 ? was.getFirst() : is.getFirst();
        var parts = was.size() == 1 ? is : was;
        long words = parts.stream().mapToLong(AlignmentUnit::length).sum() + whole.length();
        if (!effort.take(words * 2)) return Optional.empty();
        if (parts.stream().anyMatch(part -> part.share(whole) < PART)) return Optional.empty();
        var together = AlignmentUnit.joined(parts).likeness(whole);
        return together >= LEAST && parts.stream().allMatch(part -> part.likeness(whole) < together)
                ? Optional.of(together)
                : Optional.empty();
    }

    /** Which of the steps are at none of these places. */
    public static List<Step> outside(List<Place> places, List<Step> steps) {
        var taken = new BitSet();
        places.forEach(place -> taken.set(place.start(), place.end()));
        return IntStream.range(0, steps.size())
                .filter(at -> !taken.get(at))
                .mapToObj(steps::get)
                .toList();
    }
}
