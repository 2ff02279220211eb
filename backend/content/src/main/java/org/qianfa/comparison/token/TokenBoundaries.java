package org.qianfa.comparison.token;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Where the tokens of a text end: numbers are whole, with their decimals, their thousands and the sign of a percentage, in digits of either
 * width; every punctuation mark stands for itself; what is between them is cut by the dictionary of ICU, clause by clause, so that a change in
 * one clause cuts no other one anew.
 */
final class TokenBoundaries {
    /** What has no punctuation for so long is cut here; ICU takes long over endless text. */
    private static final int LONGEST_CLAUSE = 400;

    private static final Pattern NUMBER =
            Pattern.compile("(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])|[0-9０-９]++)(?:[.．][0-9０-９]++)*+[%％‰]?");
    private static final ThreadLocal<BreakIterator> WORDS =
            ThreadLocal.withInitial(() -> BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE));

    private final String text;
    private final BreakIterator words = WORDS.get();
    private final TreeSet<Integer> ends = new TreeSet<>();

    private TokenBoundaries(String text) {
        this.text = text;
    }

    /** @param others where a token ends too, whatever the text says */
    static Iterable<Integer> find(String text, int[] others) {
        var boundaries = new TokenBoundaries(text);
        boundaries.cutAll();
        for (var end : others) boundaries.ends.add(end);
        return boundaries.ends;
    }

    static boolean isNumber(String token) {
        return NUMBER.matcher(token).matches();
    }

    private void cutAll() {
        var numbers = NUMBER.matcher(text);
        var start = 0;
        while (numbers.find()) {
            cutWordsBetween(start, numbers.start());
            ends.add(numbers.end());
            start = numbers.end();
        }
        cutWordsBetween(start, text.length());
    }

    private void cutWordsBetween(int start, int end) {
        var clause = start;
        for (var at = start; at < end; ) {
            var point = text.codePointAt(at);
            var next = at + Character.charCount(point);
            if (Tokens.isPunctuation(point)) {
                cutClause(clause, at);
                ends.add(next);
                clause = next;
            } else if (next - clause >= LONGEST_CLAUSE) {
                cutClause(clause, next);
                clause = next;
            }
            at = next;
        }
        cutClause(clause, end);
    }

    private void cutClause(int start, int end) {
        if (start == end) return;
        words.setText(text.substring(start, end));
        words.first();
        for (var at = words.next(); at != BreakIterator.DONE; at = words.next()) ends.add(start + at);
    }
}
