package org.qianfa.comparison.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which units of two sequences stand for each other, in order. Units that are the same and stand once on either side hold the two together;
 * between them the most similar belong together.
 */
public final class Alignment {
    /** Units that have less in common are two, not one that was rewritten. */
    static final double LEAST_SIMILARITY = 0.4;

    private static final int NONE = -1;
    private static final int DEEPEST = 6;
    private static final long LARGEST_GAP = 4_000_000;
    private static final byte BOTH = 0;
    private static final byte SKIP_BEFORE = 1;
    private static final byte SKIP_AFTER = 2;

    private final List<AlignmentUnit> before;
    private final List<AlignmentUnit> after;
    private final CostBudget budget;
    private final int[] partners;

    private Alignment(List<AlignmentUnit> before, List<AlignmentUnit> after, CostBudget budget) {
        this.before = before;
        this.after = after;
        this.budget = budget;
        this.partners = new int[before.size()];
        Arrays.fill(partners, NONE);
    }

    /** One of each side, or of one side alone, in the order of both; −1 where there is none. */
    public record Step(int before, int after) {
        public boolean both() {
            return before != NONE && after != NONE;
        }
    }

    public static List<Step> find(List<AlignmentUnit> before, List<AlignmentUnit> after, CostBudget budget) {
        var alignment = new Alignment(before, after, budget);
        alignment.align(0, before.size(), 0, after.size(), 0);
        return alignment.steps();
    }

    private List<Step> steps() {
        var steps = new ArrayList<Step>();
        var next = 0;
        for (var at = 0; at < before.size(); at++) {
            if (partners[at] == NONE) {
                steps.add(new Step(at, NONE));
                continue;
            }
            while (next < partners[at]) steps.add(new Step(NONE, next++));
            steps.add(new Step(at, next++));
        }
        while (next < after.size()) steps.add(new Step(NONE, next++));
        return steps;
    }

    private void align(int start, int end, int otherStart, int otherEnd, int depth) {
        while (start < end && otherStart < otherEnd && isSame(start, otherStart)) partners[start++] = otherStart++;
        while (start < end && otherStart < otherEnd && isSame(end - 1, otherEnd - 1)) partners[--end] = --otherEnd;
        if (start == end || otherStart == otherEnd) return;
        var anchors = depth < DEEPEST ? anchors(start, end, otherStart, otherEnd) : List.<int[]>of();
        if (anchors.isEmpty()) {
            alignBySimilarity(start, end, otherStart, otherEnd);
            return;
        }
        for (var anchor : anchors) {
            partners[anchor[0]] = anchor[1];
            align(start, anchor[0], otherStart, anchor[1], depth + 1);
            start = anchor[0] + 1;
            otherStart = anchor[1] + 1;
        }
        align(start, end, otherStart, otherEnd, depth + 1);
    }

    private boolean isSame(int at, int other) {
        return before.get(at).identity().equals(after.get(other).identity());
    }

    private List<int[]> anchors(int start, int end, int otherStart, int otherEnd) {
        var there = uniqueUnits(after, otherStart, otherEnd);
        var pairs = new ArrayList<int[]>();
        uniqueUnits(before, start, end).forEach((key, at) -> {
            var other = there.get(key);
            if (at != NONE && other != null && other != NONE) pairs.add(new int[] {at, other});
        });
        pairs.sort((one, next) -> Integer.compare(one[0], next[0]));
        return LongestIncreasingSubsequence.find(
                pairs, pair -> before.get(pair[0]).length());
    }

    /** Where each unit stands that stands there once; −1 for those that stand there more often. */
    private static Map<Object, Integer> uniqueUnits(List<AlignmentUnit> units, int start, int end) {
        var places = new HashMap<Object, Integer>();
        for (var at = start; at < end; at++) {
            if (units.get(at).isBlank()) continue;
            places.merge(units.get(at).identity(), at, (one, next) -> NONE);
        }
        return places;
    }

    private void alignBySimilarity(int start, int end, int otherStart, int otherEnd) {
        var rows = end - start;
        var columns = otherEnd - otherStart;
        if ((long) rows * columns > LARGEST_GAP || !budget.spend(cost(start, end, otherStart, otherEnd))) return;
        var choices = new byte[rows][columns];
        var below = new double[columns + 1];
        for (var row = rows - 1; row >= 0; row--) {
            var here = new double[columns + 1];
            for (var column = columns - 1; column >= 0; column--) {
                var similarity = before.get(start + row).similarity(after.get(otherStart + column));
                var both = similarity < LEAST_SIMILARITY ? NONE : similarity + below[column + 1];
                here[column] = Math.max(both, Math.max(below[column], here[column + 1]));
                choices[row][column] =
                        here[column] == both ? BOTH : here[column] == below[column] ? SKIP_BEFORE : SKIP_AFTER;
            }
            below = here;
        }
        for (int row = 0, column = 0; row < rows && column < columns; )
            switch (choices[row][column]) {
                case BOTH -> partners[start + row++] = otherStart + column++;
                case SKIP_BEFORE -> row++;
                default -> column++;
            }
    }

    /** Each pair costs the words of the shorter one. */
    private long cost(int start, int end, int otherStart, int otherEnd) {
        long words = 0;
        for (var at = start; at < end; at++) words += 1 + before.get(at).length();
        long others = 0;
        for (var at = otherStart; at < otherEnd; at++)
            others += 1 + after.get(at).length();
        return Math.min(words * (otherEnd - otherStart), others * (end - start));
    }
}
