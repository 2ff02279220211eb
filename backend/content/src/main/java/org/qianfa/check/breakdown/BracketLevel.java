package org.qianfa.check.breakdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qianfa.check.language.Clause;
import org.qianfa.check.language.MaskedText;
import org.qianfa.check.language.Quantity;
import org.qianfa.check.language.Statement;

/**
 * A sentence without what stands in its brackets, or what stands in one of them.
 *
 * @param text from start on; what stands in brackets inside it is blank
 * @param owner of a bracket the number right before it
 */
record BracketLevel(Statement statement, int start, String text, Optional<Quantity> owner, List<Quantity> quantities) {
    private static final String MARKS = "，；：。、" + '|';
    private static final int LONGEST_BRACKET = 400;
    private static final int LONGEST_WORDS_BEHIND = 8;

    /** The sentence itself first, then its brackets. */
    static List<BracketLevel> of(Statement statement) {
        var words = statement.words();
        var all = statement.clauses().stream()
                .map(Clause::quantities)
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Quantity::start))
                .toList();
        var levels = new ArrayList<BracketLevel>();
        var opened = new ArrayDeque<Integer>();
        for (var i = 0; i < words.length(); i++) {
            if (words.charAt(i) == '（') opened.push(i);
            if (words.charAt(i) != '）' || opened.isEmpty()) continue;
            var open = opened.pop();
            if (i - open <= LONGEST_BRACKET) levels.add(level(statement, all, open + 1, i));
        }
        levels.addFirst(level(statement, all, 0, words.length()));
        return levels;
    }

    private static BracketLevel level(Statement statement, List<Quantity> all, int from, int to) {
        var text = new StringBuilder(statement.words().substring(from, to));
        var depth = 0;
        for (var i = 0; i < text.length(); i++) {
            var opens = text.charAt(i) == '（' && closes(text, i);
            if (opens) depth++;
            var closes = text.charAt(i) == '）' && depth > 0;
            if (depth > 0) text.setCharAt(i, MaskedText.BLANK);
            if (closes) depth--;
        }
        var start = statement.start() + from;
        var own = all.stream()
                .filter(quantity -> quantity.start() >= start && quantity.end() <= start + text.length())
                .filter(quantity -> text.charAt(quantity.start() - start) != MaskedText.BLANK)
                .toList();
        return new BracketLevel(statement, start, text.toString(), owner(statement, all, from), own);
    }

    private static boolean closes(StringBuilder text, int open) {
        var close = text.indexOf("）", open);
        return close >= 0 && close - open <= LONGEST_BRACKET;
    }

    private static Optional<Quantity> owner(Statement statement, List<Quantity> all, int from) {
        var bracket = statement.start() + from - 1;
        return before(statement, all, from, bracket).or(() -> behind(statement, all, from));
    }

    /** "信息（含动态60条）共100条". */
    private static Optional<Quantity> behind(Statement statement, List<Quantity> all, int from) {
        var close = statement.words().indexOf('）', from);
        if (from == 0 || close < 0) return Optional.empty();
        return all.stream()
                .filter(quantity -> quantity.start() > statement.start() + close)
                .findFirst()
                .filter(quantity -> statement
                        .words()
                        .substring(close + 1, quantity.start() - statement.start())
                        .matches("(?:共|共计|合计|总计|总共|计|累计|信息){0,2}"));
    }

    private static Optional<Quantity> before(Statement statement, List<Quantity> all, int from, int bracket) {
        return all.stream()
                .filter(quantity -> quantity.end() <= bracket && bracket - quantity.end() <= LONGEST_WORDS_BEHIND)
                .filter(quantity -> statement
                        .words()
                        .substring(quantity.end() - statement.start(), Math.max(0, from - 1))
                        .chars()
                        .noneMatch(c -> MARKS.indexOf(c) >= 0 || c == '（' || c == '）'))
                .reduce((_, later) -> later);
    }

    int end() {
        return start + text.length();
    }

    boolean isBracket() {
        return start > statement.start();
    }

    String words(int from, int to) {
        return text.substring(from - start, to - start).replace(String.valueOf(MaskedText.BLANK), "");
    }

    /** Where the words begin that name a quantity: behind the last mark, and behind any number before it. */
    int startOfName(Quantity quantity) {
        var from = start;
        for (var other : quantities) if (other.end() <= quantity.start()) from = Math.max(from, other.end());
        for (var i = quantity.start() - 1; i >= from; i--)
            if ("，；：。|".indexOf(text.charAt(i - start)) >= 0) return i + 1;
        return from;
    }

    /** Where the words end that follow a quantity: at the next mark, or where the next number's own words may begin. */
    int endOfWordsBehind(Quantity quantity) {
        for (var i = quantity.end(); i < end(); i++) if (MARKS.indexOf(text.charAt(i - start)) >= 0) return i;
        return end();
    }
}
