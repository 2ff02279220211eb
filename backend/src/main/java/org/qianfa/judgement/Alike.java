package org.qianfa.judgement;

import java.util.HashMap;
import java.util.Map;

/** How much two short texts have in common: the share of pairs of neighbouring letters (Dice), 0 to 1. */
final class Alike {
    private Alike() {}

    static double share(String one, String other) {
        var left = pairs(one);
        var right = pairs(other);
        var all = size(left) + size(right);
        if (all == 0) return one.equals(other) ? 1 : 0;
        var common = 0;
        for (var pair : left.entrySet()) common += Math.min(pair.getValue(), right.getOrDefault(pair.getKey(), 0));
        return 2.0 * common / all;
    }

    private static Map<String, Integer> pairs(String text) {
        var pairs = new HashMap<String, Integer>();
        for (var i = 0; i + 1 < text.length(); i++) pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
        return pairs;
    }

    private static int size(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }
}
