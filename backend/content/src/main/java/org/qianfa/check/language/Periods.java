package org.qianfa.check.language;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.qianfa.text.Numerals;

/** Finds out of which time each place in a statement speaks: the nearest mark in its clause, or one with which an earlier clause begins. */
public final class Periods {
    private static final Pattern MARK = Pattern.compile("(?<year>(?:19|20)\\d{2}|二[〇零][〇零一二三四五六七八九]{2})年"
            + "|(?<now>今年|本年|当年|报告期内)"
            + "|(?<last>去年|上年度?|上一年度?)(?!末?(?:的|度)?(?:结转|转结|遗留|转入|未办结|留存|结余))"
            + "|(?<other>往年|前年|历年|[上下]半年|季度|近[一二两三四五]年|十[二三四五]五|以来)"
            + "|(?<month>\\d{1,2}月|[一二三四五六七八九十]{1,2}月份)");
    private static final Pattern OPENING =
            Pattern.compile("(?:截至|截止|到|在|自|从|其中|我[镇乡局委办市县区]|：)?(?=" + MARK.pattern() + ")");

    private final int year;

    public Periods(int year) {
        this.year = year;
    }

    /** Reads a statement's marks of time once. */
    public StatementPeriods readMarks(Statement statement) {
        var marks = new IdentityHashMap<Clause, List<Mark>>();
        var inherited = new IdentityHashMap<Clause, Period>();
        var opened = Period.THIS_YEAR;
        for (var clause : statement.clauses()) {
            inherited.put(clause, opened);
            var words =
                    statement.words().substring(clause.start() - statement.start(), clause.end() - statement.start());
            var own = marks(words, clause.start());
            marks.put(clause, own);
            if (!clause.inBrackets() && !own.isEmpty() && OPENING.matcher(words).lookingAt())
                opened = own.getLast().period();
        }
        return new StatementPeriods(marks, inherited);
    }

    /** The times of which a statement's clauses speak. */
    public static final class StatementPeriods {
        private final IdentityHashMap<Clause, List<Mark>> marks;
        private final IdentityHashMap<Clause, Period> inherited;

        private StatementPeriods(IdentityHashMap<Clause, List<Mark>> marks, IdentityHashMap<Clause, Period> inherited) {
            this.marks = marks;
            this.inherited = inherited;
        }

        /** @param place in the normalized text */
        public Period at(Clause clause, int place) {
            var before = Optional.<Mark>empty();
            for (var mark : marks.getOrDefault(clause, List.of())) if (mark.end() <= place) before = Optional.of(mark);
            return before.map(Mark::period).orElseGet(() -> inherited.getOrDefault(clause, Period.THIS_YEAR));
        }
    }

    private record Mark(int end, Period period) {}

    private List<Mark> marks(String words, int start) {
        var found = new ArrayList<Mark>();
        var named = Period.THIS_YEAR;
        var mark = MARK.matcher(words);
        while (mark.find()) {
            var period = mark.group("month") == null ? period(mark) : lastMonth(mark) ? named : Period.OTHER;
            if (mark.group("year") != null) named = period;
            found.add(new Mark(start + mark.end(), period));
        }
        return found;
    }

    /** "截至2022年12月31日" speaks of the whole year. */
    private static boolean lastMonth(MatchResult mark) {
        return mark.group("month").equals("12月");
    }

    private Period period(MatchResult found) {
        if (found.group("now") != null) return Period.THIS_YEAR;
        if (found.group("last") != null) return Period.LAST_YEAR;
        if (found.group("year") == null) return Period.OTHER;
        var named = Numerals.parse(found.group("year")).intValue();
        return named == year ? Period.THIS_YEAR : named == year - 1 ? Period.LAST_YEAR : Period.OTHER;
    }
}
