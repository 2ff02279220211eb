package org.qianfa.check.rule.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qianfa.check.Finding;
import org.qianfa.check.Severity;
import org.qianfa.check.claim.Claim;
import org.qianfa.check.claim.QuantityScope;
import org.qianfa.check.claim.ReportClaims;
import org.qianfa.check.claim.TableReadings;
import org.qianfa.check.language.Clause;
import org.qianfa.check.language.Period;
import org.qianfa.check.language.Quantity;
import org.qianfa.check.language.QuantityContext;
import org.qianfa.check.language.Statement;
import org.qianfa.form.Format;
import org.qianfa.form.rule.Rule;
import org.qianfa.text.Sentence;

/**
 * a stated growth is the change against last year. Last year's figure is the one that the sentence gives, else that of last year's
 * report; silent where there is neither. Either usage of 收到 may be meant.
 */
final class StatedGrowth implements ProseRule {
    private static final String RULE = "X-7";
    private static final Pattern AGAINST_LAST_YEAR = Pattern.compile("同比|[较比]上年|[较比]上一年|[较比]去年|上年|去年|20\\d{2}年");
    private static final Pattern LAST_YEARS = Pattern.compile("(?:上年|去年|上一年)(?:度|同期|全年)?的?$");
    private static final Pattern LESS = Pattern.compile("减少|下降|降低|少[了约]?$");

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of(RULE);
    }

    @Override
    public Stream<Finding> findings(ReportClaims reportClaims) {
        return reportClaims.statements().stream().flatMap(statement -> statement.clauses().stream()
                .filter(clause -> !clause.inBrackets())
                .flatMap(clause -> clause.quantities().stream()
                        .flatMap(change -> finding(change, clause, statement, reportClaims).stream())));
    }

    private static Optional<Finding> finding(
            Quantity change, Clause clause, Statement statement, ReportClaims reportClaims) {
        var context = QuantityContext.of(statement, clause, change);
        if (!change.isExact() || !QuantityScope.isChange(context)) return Optional.empty();
        var claim = reportClaims.claims(statement).stream()
                .filter(each -> each.end() <= clause.startOfWordsBefore(change))
                .filter(Claim::isComparable)
                .reduce((_, later) -> later);
        if (claim.isEmpty() || (!claim.get().quantity().unit().equals(change.unit()) && !change.isPercentage()))
            return Optional.empty();
        var given = given(
                change, clause, statement, claim.get(), reportClaims.report().year());
        if (given.isEmpty()
                && !AGAINST_LAST_YEAR.matcher(context.datedWordsBefore()).find()) return Optional.empty();
        var now = claim.get().quantity().value();
        var before = given.isEmpty() ? lastYear(claim.get(), reportClaims) : given;
        var said = LESS.matcher(context.wordsBefore()).find() ? change.value().negate() : change.value();
        if (before.isEmpty() || before.stream().anyMatch(last -> holds(said, change, now, last)))
            return Optional.empty();
        return Optional.of(finding(change, clause, statement, said, now, before.getFirst()));
    }

    /** "比2020年的290条增加68条": the figure that stands between. */
    private static List<BigDecimal> given(Quantity change, Clause clause, Statement statement, Claim claim, int year) {
        var index = clause.quantities().indexOf(change) - 1;
        if (index < 0) return List.of();
        var figure = clause.quantities().get(index);
        var dated = QuantityContext.of(statement, clause, figure).datedWordsBefore();
        var last = LAST_YEARS.matcher(dated).find() || dated.matches(".*" + (year - 1) + "年(?:度|同期|全年)?的?");
        return last && figure.isExact() && figure.unit().equals(claim.quantity().unit())
                ? List.of(figure.value())
                : List.of();
    }

    private static List<BigDecimal> lastYear(Claim claim, ReportClaims reportClaims) {
        var said = reportClaims.claims().stream()
                .filter(other -> other.subject() == claim.subject() && other.period() == Period.LAST_YEAR)
                .filter(other -> !other.partial() && other.quantity().isExact())
                .map(other -> other.quantity().value())
                .toList();
        if (!said.isEmpty()) return said;
        if (!TableReadings.isInTable(claim, reportClaims.report()))
            return reportClaims.lastYear().stream()
                    .filter(other -> other.subject() == claim.subject() && other.isComparable())
                    .map(other -> other.quantity().value())
                    .toList();
        return reportClaims.report().reportsToCompare().lastYear().stream()
                .flatMap(last -> {
                    var cells = last.content().cells();
                    return last.form().rules().stream()
                            .filter(rule -> rule instanceof Rule.ClaimedQuantity stated
                                    && !stated.none()
                                    && stated.claim().equals(claim.subject().key()))
                            .flatMap(rule -> ((Rule.ClaimedQuantity) rule).readings().stream())
                            .flatMap(expression -> expression
                                    .value(key ->
                                            last.form().table(key.table()).flatMap(table -> table.number(key, cells)))
                                    .stream());
                })
                .toList();
    }

    private static boolean holds(BigDecimal said, Quantity change, BigDecimal now, BigDecimal last) {
        if (!change.isPercentage()) return now.subtract(last).compareTo(said) == 0;
        return last.signum() == 0 || Percentages.isStatedFor(said, percent(now, last));
    }

    private static BigDecimal percent(BigDecimal now, BigDecimal last) {
        return Percentages.of(now.subtract(last), last);
    }

    private static Finding finding(
            Quantity change, Clause clause, Statement statement, BigDecimal said, BigDecimal now, BigDecimal last) {
        var right = change.isPercentage() ? Percentages.shown(percent(now, last)) : now.subtract(last);
        var difference = said.subtract(right).abs();
        return new Finding(
                RULE,
                Severity.WARNING,
                statement.place(clause.startOfWordsBefore(change), change.end()),
                List.of(),
                Optional.of(said),
                Optional.of(right),
                Optional.of(difference),
                Sentence.of(
                        "check.growth",
                        said.toPlainString() + change.unit(),
                        now.toPlainString(),
                        last.toPlainString(),
                        right.toPlainString() + change.unit()),
                Sentence.of("check.growth.remedy"));
    }
}
