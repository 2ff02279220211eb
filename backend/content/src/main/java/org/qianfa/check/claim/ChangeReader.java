package org.qianfa.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qianfa.check.language.Clause;
import org.qianfa.check.language.Period;
import org.qianfa.check.language.Periods;
import org.qianfa.check.language.Quantity;
import org.qianfa.check.language.QuantityContext;
import org.qianfa.check.language.Statement;

/** Reads the changes against another year out of statements. */
final class ChangeReader {
    private static final Pattern SPEAKS_OF_CHANGE = Pattern.compile("[增减降升多少翻幅]|提高|涨");
    private static final Pattern RATE = Pattern.compile("(?:增幅|降幅|增长率|下降率|涨幅)(?:为|达|达到|约|：)*$");
    private static final Pattern LESS = Pattern.compile("减少|下降|降低|降幅|下降率|减|少[了约]?$");
    private static final Pattern AGAINST = Pattern.compile("同比|[较比]上年|[较比]上一年|[较比]去年|上年|去年|20\\d{2}年");
    private static final Pattern COMPARED = Pattern.compile("[较比][^，；]{0,14}$");
    private static final Pattern DOUBLED = Pattern.compile("翻[了一]{0,2}[番倍]|翻番|增长了?一倍|增加了?一倍");
    private static final Pattern HALVED = Pattern.compile("(?:减少|下降|降低)了?(?:一半|50%)|减半");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = BigDecimal.valueOf(-50);
    private static final int MOST = 12;

    private final Periods periods;

    ChangeReader(int year) {
        periods = new Periods(year);
    }

    /** A quantity with the time of which it speaks. */
    private record Dated(Quantity quantity, Period period, boolean compared, boolean change, BigDecimal signed) {}

    /** @param before the statement before this one in its section */
    List<Change> read(Statement statement, Optional<Statement> before) {
        if (!SPEAKS_OF_CHANGE.matcher(statement.words()).find()) return List.of();
        var all = dated(statement);
        if (all.stream().noneMatch(Dated::change)
                && !DOUBLED.matcher(statement.words()).find()
                && !HALVED.matcher(statement.words()).find()) return List.of();
        var nowBefore = before.map(this::dated).orElse(List.of()).reversed();
        var found = new ArrayList<Change>();
        for (var clause : statement.clauses()) {
            if (clause.inBrackets()) continue;
            for (var quantity : clause.quantities())
                if (isChange(statement, clause, quantity))
                    change(statement, clause, quantity, all, nowBefore).ifPresent(found::add);
            inWords(statement, clause, all).ifPresent(found::add);
        }
        return found;
    }

    private List<Dated> dated(Statement statement) {
        var marks = periods.readMarks(statement);
        return statement.clauses().stream()
                .filter(clause -> !clause.inBrackets())
                .flatMap(clause -> clause.quantities().stream().map(quantity -> {
                    var context = QuantityContext.of(statement, clause, quantity);
                    return new Dated(
                            quantity,
                            marks.at(clause, quantity.start()),
                            COMPARED.matcher(context.datedWordsBefore()).find(),
                            isChange(statement, clause, quantity),
                            signed(context.wordsBefore(), quantity.value()));
                }))
                .toList();
    }

    private static boolean isChange(Statement statement, Clause clause, Quantity quantity) {
        var context = QuantityContext.of(statement, clause, quantity);
        return quantity.isExact()
                && (quantity.isCount() || quantity.isPercentage())
                && (QuantityScope.isChange(context)
                        || RATE.matcher(context.wordsBefore()).find());
    }

    private static BigDecimal signed(String words, BigDecimal value) {
        return LESS.matcher(words).find() ? value.negate() : value;
    }

    private Optional<Change> change(
            Statement statement, Clause clause, Quantity quantity, List<Dated> all, List<Dated> before) {
        var context = QuantityContext.of(statement, clause, quantity);
        var unit = quantity.isPercentage() ? "%" : quantity.unit();
        var said = signed(context.wordsBefore(), quantity.value());
        var start = clause.startOfWordsBefore(quantity);
        var found = change(statement, start, quantity.end(), said, unit, all, before);
        return found.map(change -> RATE.matcher(context.wordsBefore()).find() ? like(change) : change);
    }

    /** 增幅 has the sign of the difference that is told before it. */
    private static Change like(Change change) {
        var falls = change.differences().stream().anyMatch(difference -> difference.signum() < 0);
        return falls && change.said().signum() > 0
                ? new Change(
                        change.statement(),
                        change.start(),
                        change.end(),
                        change.said().negate(),
                        change.unit(),
                        change.now(),
                        change.last(),
                        change.differences(),
                        change.againstLastYear())
                : change;
    }

    /** 翻番, 减少一半. */
    private Optional<Change> inWords(Statement statement, Clause clause, List<Dated> all) {
        for (var said : List.of(DOUBLED, HALVED)) {
            var words = said.matcher(clause.text());
            if (words.find() && !words.group().contains("50"))
                return change(
                        statement,
                        clause.start(),
                        clause.start() + words.end(),
                        said == DOUBLED ? ALL : HALF,
                        "%",
                        all,
                        List.of());
        }
        return Optional.empty();
    }

    private Optional<Change> change(
            Statement statement,
            int start,
            int end,
            BigDecimal said,
            String unit,
            List<Dated> all,
            List<Dated> before) {
        var earlier = all.stream()
                .filter(each ->
                        each.quantity().end() <= end - 1 && each.quantity().isCount())
                .toList()
                .reversed();
        var now = nowIn(earlier, unit);
        if (now.isEmpty()) now = nowIn(before, unit);
        if (now.isEmpty()) return Optional.empty();
        var counted = now.getFirst().unit();
        var last = all.stream()
                .filter(each -> !each.change()
                        && each.quantity().isExact()
                        && each.quantity().unit().equals(counted))
                .filter(each -> each.period() == Period.LAST_YEAR || (each.compared() && each.period() == Period.OTHER))
                .map(each -> each.quantity().value())
                .toList();
        var differences = earlier.stream()
                .filter(each -> each.change() && each.quantity().unit().equals(counted))
                .map(Dated::signed)
                .toList();
        var against = AGAINST.matcher(statement.words().substring(0, end - statement.start()))
                .find();
        return Optional.of(new Change(statement, start, end, said, unit, now, last, differences, against));
    }

    private static List<Quantity> nowIn(List<Dated> earlier, String unit) {
        var counts = earlier.stream()
                .filter(each -> !each.change()
                        && each.quantity().isExact()
                        && each.quantity().isCount())
                .filter(each -> each.period() == Period.THIS_YEAR && !each.compared())
                .map(Dated::quantity)
                .filter(quantity -> unit.equals("%") || quantity.unit().equals(unit))
                .limit(MOST)
                .toList();
        return counts.stream()
                .flatMap(quantity ->
                        quantity.unit().equals(counts.getFirst().unit()) ? Stream.of(quantity) : Stream.empty())
                .toList();
    }
}
