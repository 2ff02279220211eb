package org.qianfa.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One sentence of a section.
 *
 * @param start in the folded text
 * @param end behind its last character, the full stop left out
 * @param before what stands before it in its paragraph, for words that are left out in it
 * @param clauses in the order in which they begin
 */
record Statement(int section, Folded folded, int start, int end, String words, String before, List<Clause> clauses) {
    private static final String CLAUSE_MARKS = "，；：" + Folded.GAP;
    private static final int LONGEST_BRACKET = 400;

    static Statement of(int section, Folded folded, int start, int end, String named, String bare, String before) {
        var clauses = new ArrayList<Clause>();
        var outer = new StringBuilder(bare.substring(start, end));
        for (var i = start; i < end; i++)
            if (bare.charAt(i) == '（') {
                var close = bare.indexOf('）', i);
                if (close < 0 || close >= end || close - i > LONGEST_BRACKET) continue;
                split(bare.substring(i + 1, close), i + 1, '（', true, clauses);
                for (var j = i; j <= close; j++) outer.setCharAt(j - start, Blanked.BLANK);
                i = close;
            }
        split(outer.toString(), start, '\n', false, clauses);
        clauses.sort(Comparator.comparingInt(Clause::start));
        return new Statement(section, folded, start, end, named.substring(start, end), before, List.copyOf(clauses));
    }

    private static void split(String text, int start, char mark, boolean aside, List<Clause> clauses) {
        var from = 0;
        for (var i = 0; i <= text.length(); i++) {
            if (i < text.length() && CLAUSE_MARKS.indexOf(text.charAt(i)) < 0) continue;
            if (i > from) {
                var words = text.substring(from, i);
                var at = start + from;
                clauses.add(new Clause(
                        at,
                        words,
                        mark,
                        aside,
                        Quantities.in(words).stream()
                                .map(quantity -> quantity.movedBy(at))
                                .toList()));
            }
            if (i < text.length()) mark = text.charAt(i);
            from = i + 1;
        }
    }

    /** All quantities outside brackets, in order. */
    List<Quantity> quantities() {
        return clauses.stream()
                .filter(clause -> !clause.aside())
                .flatMap(clause -> clause.quantities().stream())
                .toList();
    }

    /** The statement's words up to a place of the folded text. */
    String wordsBefore(int place) {
        return words.substring(0, Math.max(0, Math.min(place - start, words.length())));
    }

    /** The place in the section as written. */
    Place.InSection place(int from, int to) {
        var first = folded.origin(from);
        var last = folded.originEnd(to);
        return new Place.InSection(section, first, last, folded.original().substring(first, last));
    }
}
