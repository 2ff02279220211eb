package org.qianfa.form.file;

import java.util.ArrayList;
import java.util.List;

/** The terms of a side as written: {@code key}, {@code -key}, or {@code from..to} in the order of the form. */
final class TermParser {
    private TermParser() {}

    /** A key of a row or column with its sign. */
    record Signed(String key, boolean minus) {}

    static String firstKey(FormFile.Sum sum) {
        FormRequirements.that(!sum.terms().isEmpty(), "“" + sum.name() + "” has no terms");
        return sum.terms().getFirst().replaceFirst("^-", "").replaceFirst("\\.\\..*$", "");
    }

    static List<Signed> parse(FormFile.Sum sum, List<String> keys, String where) {
        FormRequirements.that(!sum.name().isBlank(), where + ": a side without a name");
        FormRequirements.that(!sum.terms().isEmpty(), where + ": “" + sum.name() + "” has no terms");
        var found = new ArrayList<Signed>();
        for (var term : sum.terms()) {
            var minus = term.startsWith("-");
            var span = term.substring(minus ? 1 : 0).split("\\.\\.", 2);
            var from = keys.indexOf(span[0]);
            var to = keys.indexOf(span[span.length - 1]);
            FormRequirements.that(from >= 0 && to >= from, where + ": no row or column “" + term + "”");
            for (var key : keys.subList(from, to + 1)) found.add(new Signed(key, minus));
        }
        FormRequirements.different(found.stream().map(Signed::key).toList(), where + ": term");
        return found;
    }
}
