package org.qianfa.check.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qianfa.check.Place;

/**
 * One sentence of a section.
 *
 * @param paragraph what it stands in, for words that are left out in it
 * @param start in the normalized text
 * @param end behind its last character, the full stop left out
 * @param clauses in the order in which they begin
 */
public record Statement(
        int section,
        NormalizedText normalized,
        Paragraph paragraph,
        int start,
        int end,
        String words,
        List<Clause> clauses) {
    private static final String CLAUSE_MARKS = "，；：" + NormalizedText.GAP;
    private static final int LONGEST_BRACKET = 400;
    private static final int LONGEST_CLAUSE = 400;
    private static final int LOOK_BACK = 600;

    /**
     * Where a statement stands.
     *
     * @param text of the section, without names of documents
     * @param heading the line before it, where that is short
     */
    record Paragraph(String text, String heading, int start) {}

    static Statement build(
            int section, NormalizedText normalized, Paragraph paragraph, String bare, int start, int end) {
        var clauses = new ArrayList<Clause>();
        var outer = new StringBuilder(bare.substring(start, end));
        for (var i = start; i < end; i++)
            if (bare.charAt(i) == '（') {
                var close = closingBracket(bare, i, end);
                if (close < 0) continue;
                splitClauses(bare.substring(i + 1, close), i + 1, '（', true, clauses);
                for (var j = i; j <= close; j++) outer.setCharAt(j - start, MaskedText.BLANK);
                i = close;
            }
        splitClauses(outer.toString(), start, '\n', false, clauses);
        clauses.sort(Comparator.comparingInt(Clause::start));
        return new Statement(
                section,
                normalized,
                paragraph,
                start,
                end,
                paragraph.text().substring(start, end),
                List.copyOf(clauses));
    }

    /** -1 where the bracket is not closed in this sentence, and soon. */
    private static int closingBracket(String text, int open, int end) {
        for (var i = open + 1; i < end && i - open <= LONGEST_BRACKET; i++) if (text.charAt(i) == '）') return i;
        return -1;
    }

    private static void splitClauses(String text, int start, char mark, boolean aside, List<Clause> clauses) {
        var from = 0;
        for (var i = 0; i <= text.length(); i++) {
            var marked = i < text.length() && CLAUSE_MARKS.indexOf(text.charAt(i)) >= 0;
            if (i < text.length() && !marked && i - from < LONGEST_CLAUSE) continue;
            if (i > from) clauses.add(clause(text.substring(from, i), start + from, mark, aside));
            if (marked) mark = text.charAt(i);
            from = marked ? i + 1 : i;
        }
    }

    private static Clause clause(String words, int at, char mark, boolean aside) {
        return new Clause(
                at,
                words,
                mark,
                aside,
                Quantities.find(words).stream()
                        .map(quantity -> quantity.movedBy(at))
                        .toList());
    }

    /** What stands between two places of the normalized text, names and dates among it. */
    public String normalizedWords(int from, int to) {
        return normalized.text().substring(from, to);
    }

    /** All quantities outside brackets, in order. */
    public List<Quantity> quantities() {
        return clauses.stream()
                .filter(clause -> !clause.inBrackets())
                .flatMap(clause -> clause.quantities().stream())
                .toList();
    }

    /** The statement's words before a place of the normalized text, as far as one looks back. */
    public String wordsBefore(int place) {
        var to = Math.max(0, Math.min(place - start, words.length()));
        return words.substring(Math.max(0, to - LOOK_BACK), to);
    }

    /** The paragraph's words before a place of the normalized text, as far as one looks back, behind its heading. */
    public String paragraphBefore(int place) {
        return paragraph.heading() + paragraph.text().substring(Math.max(paragraph.start(), place - LOOK_BACK), place);
    }

    /** The place in the section as written. */
    public Place.InSection place(int from, int to) {
        var first = normalized.origin(from);
        var last = normalized.originEnd(to);
        return new Place.InSection(section, first, last, normalized.original().substring(first, last));
    }
}
