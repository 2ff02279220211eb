package org.qianfa.check;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds out of which time a place in a statement speaks: the nearest mark in its clause, or one with which an earlier clause begins. */
final class Periods {
    private static final Pattern MARK = Pattern.compile("(?<year>(?:19|20)\\d{2}|二[〇零][〇零一二三四五六七八九]{2})年"
            + "|(?<now>今年|本年|当年|报告期内)"
            + "|(?<last>去年|上年|上一年|上年度)"
            + "|(?<other>往年|前年|历年|[上下]半年|季度|近[一二两三四五]年|十[二三四五]五|以来)"
            + "|(?<month>\\d{1,2}月|[一二三四五六七八九十]{1,2}月份)");
    private static final Pattern OPENING =
            Pattern.compile("(?:截至|截止|到|在|自|从|其中|我[镇乡局委办市县区]|：)?(?=" + MARK.pattern() + ")");

    private final int year;

    Periods(int year) {
        this.year = year;
    }

    /** @param place in the folded text */
    Period at(Statement statement, Clause clause, int place) {
        var own = nearest(words(statement, clause, place));
        if (own.isPresent()) return own.get();
        var clauses = statement.clauses();
        for (var i = clauses.indexOf(clause) - 1; i >= 0; i--) {
            var earlier = clauses.get(i);
            if (earlier.aside()) continue;
            var words = words(statement, earlier, earlier.end());
            if (OPENING.matcher(words).lookingAt()) return nearest(words).orElse(Period.THIS_YEAR);
        }
        return Period.THIS_YEAR;
    }

    private static String words(Statement statement, Clause clause, int end) {
        return statement.words().substring(clause.start() - statement.start(), end - statement.start());
    }

    private Optional<Period> nearest(String words) {
        return MARK.matcher(words).results().reduce((_, later) -> later).map(found -> period(found, words));
    }

    private Period period(MatchResult found, String words) {
        if (found.group("now") != null) return Period.THIS_YEAR;
        if (found.group("last") != null) return Period.LAST_YEAR;
        if (found.group("year") != null)
            return of(Numerals.value(found.group("year")).intValue());
        if (found.group("month") != null && words.contains("12月")) {
            return MARK.matcher(words)
                    .results()
                    .filter(mark -> mark.group("year") != null)
                    .reduce((_, later) -> later)
                    .map(mark -> of(Numerals.value(mark.group("year")).intValue()))
                    .orElse(Period.THIS_YEAR);
        }
        return Period.OTHER;
    }

    private Period of(int named) {
        return named == year ? Period.THIS_YEAR : named == year - 1 ? Period.LAST_YEAR : Period.OTHER;
    }
}
