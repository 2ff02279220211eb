package org.qianfa.comparison.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;

/** The most pairs that rise on both sides; of as many, the heaviest. In n log n. */
final class LongestIncreasingSubsequence {
    private static final long ONE = 10_000_000;
    private static final int HEAVIEST = 2000;
    private final long[] best;
    private final int[] last;

    private LongestIncreasingSubsequence(int size) {
        best = new long[size + 1];
        last = new int[size + 1];
        Arrays.fill(last, -1);
    }

    /** @param pairs rising in their first member */
    static List<int[]> find(List<int[]> pairs, ToIntFunction<int[]> weight) {
        var ranks = pairs.stream().mapToInt(pair -> pair[1]).sorted().toArray();
        var longest = new LongestIncreasingSubsequence(pairs.size());
        var previous = new int[pairs.size()];
        for (var at = 0; at < pairs.size(); at++) {
            var rank = Arrays.binarySearch(ranks, pairs.get(at)[1]) + 1;
            previous[at] = longest.last(rank - 1);
            var before = longest.best(rank - 1);
            longest.put(rank, before + ONE + Math.min(weight.applyAsInt(pairs.get(at)), HEAVIEST), at);
        }
        var chosen = new ArrayList<int[]>();
        for (var at = longest.last(pairs.size()); at >= 0; at = previous[at]) chosen.add(pairs.get(at));
        Collections.reverse(chosen);
        return chosen;
    }

    private long best(int rank) {
        var most = 0L;
        for (var at = rank; at > 0; at -= at & -at) most = Math.max(most, best[at]);
        return most;
    }

    private int last(int rank) {
        var most = 0L;
        var found = -1;
        for (var at = rank; at > 0; at -= at & -at)
            if (best[at] > most) {
                most = best[at];
                found = last[at];
            }
        return found;
    }

    private void put(int rank, long value, int pair) {
        for (var at = rank; at < best.length; at += at & -at)
            if (best[at] < value) {
                best[at] = value;
                last[at] = pair;
            }
    }
}
