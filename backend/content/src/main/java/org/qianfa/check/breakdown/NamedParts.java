package org.qianfa.check.breakdown;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/** Whether the words before a whole name all its parts: "网站、公众号和公开栏共公开512条，其中网站…". */
final class NamedParts {
    private static final Pattern AND = Pattern.compile("[、和及与以]+");
    private static final int LEAST = 2;

    private NamedParts() {}

    static boolean areAll(Part whole, List<Part> parts) {
        var names = AND.splitAsStream(lastClause(whole.gap())).toList();
        if (names.size() != parts.size() || names.size() < 2) return false;
        var used = new HashSet<Integer>();
        for (var part : parts) {
            var named = false;
            for (var i = 0; i < names.size() && !named; i++)
                named = !used.contains(i) && shares(part.name(), names.get(i)) && used.add(i);
            if (!named) return false;
        }
        return true;
    }

    private static String lastClause(String gap) {
        return gap.substring(Math.max(gap.lastIndexOf('，'), Math.max(gap.lastIndexOf('；'), gap.lastIndexOf('。'))) + 1);
    }

    /** Whether two names have two characters in common, one behind the other. */
    static boolean shares(String one, String other) {
        for (var i = 0; i + LEAST <= one.length(); i++) if (other.contains(one.substring(i, i + LEAST))) return true;
        return false;
    }
}
