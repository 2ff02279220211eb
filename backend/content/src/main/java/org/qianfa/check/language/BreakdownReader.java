package org.qianfa.check.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the lists of parts in a statement: behind 其中 or a word like it, or behind a colon, with the totals before them. */
public final class BreakdownReader {
    private static final Pattern MARK = Pattern.compile("(?:其中|包括|包含)");
    private static final Pattern CHANGE = Pattern.compile("(?:增加|增长|减少|下降|多|少)[了约]?$|同比|较上|较去|比上|比去");
    private static final int MOST_TOTALS = 12;

    private BreakdownReader() {}

    /** The lists of a statement. A statement that begins with 其中 goes on with the total of the one before it. */
    public static List<Breakdown> findAll(Statement statement, Optional<Statement> before, Predicate<Quantity> kind) {
        var found = new ArrayList<Breakdown>();
        var clauses = statement.clauses().stream()
                .filter(clause -> !clause.inBrackets())
                .toList();
        for (var i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            var mark = MARK.matcher(clause.text());
            var marked = mark.find();
            var colon = clause.mark() == '：'
                    || (i + 1 < clauses.size() && clauses.get(i + 1).mark() == '：');
            if (!marked && (i == 0 || clause.mark() != '：' || !totalEnds(clauses.get(i - 1)))) continue;
            var totals = totals(statement, clause.start() + (marked ? mark.start() : 0), before, kind);
            var items = new BreakdownItems(
                    statement,
                    kind,
                    clause.start() + (marked ? mark.end() : 0),
                    colon || isOutermost(statement, clause));
            items.read(clauses.subList(i, clauses.size()));
            items.breakdown(totals, colon, marked && !mark.group().equals("其中")).ifPresent(found::add);
        }
        return found;
    }

    /** Whether no other list stands in the statement, or this one begins it. */
    private static boolean isOutermost(Statement statement, Clause clause) {
        return clause.start() - statement.start() <= 2
                || MARK.matcher(statement.words()).results().limit(2).count() < 2;
    }

    private static boolean totalEnds(Clause clause) {
        return !clause.quantities().isEmpty()
                && clause.wordsBehind(clause.quantities().getLast()).isEmpty();
    }

    private static List<Quantity> totals(
            Statement statement, int place, Optional<Statement> before, Predicate<Quantity> kind) {
        var own = new ArrayDeque<Quantity>();
        for (var clause : statement.clauses().reversed()) {
            if (clause.inBrackets() || own.size() >= MOST_TOTALS) continue;
            for (var quantity : clause.quantities().reversed())
                if (quantity.end() <= place
                        && kind.test(quantity)
                        && !CHANGE.matcher(clause.wordsBefore(quantity)).find()) own.addFirst(quantity);
        }
        if (!own.isEmpty() || place - statement.start() > 2) return List.copyOf(own);
        return before.stream().flatMap(said -> countedQuantities(said, kind)).toList();
    }

    /** What a sentence counts: of one that lists parts itself, only what stands first. */
    private static Stream<Quantity> countedQuantities(Statement statement, Predicate<Quantity> kind) {
        var counted = statement.quantities().stream().filter(kind);
        return MARK.matcher(statement.words()).find() ? counted.limit(1) : counted;
    }
}
