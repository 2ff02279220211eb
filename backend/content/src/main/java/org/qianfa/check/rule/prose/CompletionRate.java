package org.qianfa.check.rule.prose;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qianfa.check.Finding;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.check.claim.Claim;
import org.qianfa.check.claim.ClaimSubject;
import org.qianfa.check.claim.ReportClaims;
import org.qianfa.check.language.Clause;
import org.qianfa.check.language.Quantity;
import org.qianfa.check.language.QuantityContext;
import org.qianfa.check.language.Statement;
import org.qianfa.form.Format;
import org.qianfa.form.content.CellKey;
import org.qianfa.text.Sentence;

/**
 * a rate of applications finished (办结率, 答复率) is what was finished of all that there was: by the numbers of the sentence, else by
 * table 3. A rate of those in time (按期办结率) is another thing.
 */
final class CompletionRate implements ProseRule {
    private static final Pattern RATE =
            Pattern.compile("(?<!按期|按时|限时|及时|依法|期限内|如期|规定时限内|准时)(?:办结|答复|办复)率(?:为|是|达|达到|均为|保持在|：)*$");
    private static final Pattern ABOUT = Pattern.compile("申请");
    private static final Pattern OTHER = Pattern.compile("热线|工单|留言|建议|提案|信访|诉求|投诉|12345|来信|网民|信箱|咨询|复议|诉讼");
    private static final Set<ClaimSubject> ALL =
            EnumSet.of(ClaimSubject.RECEIVED, ClaimSubject.NEWLY_RECEIVED, ClaimSubject.HANDLED);

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of(StatedPercentages.RULE);
    }

    @Override
    public Stream<Finding> findings(ReportClaims reportClaims) {
        return reportClaims.statements().stream()
                .flatMap(statement -> statement.clauses().stream().flatMap(clause -> clause.quantities().stream()
                        .filter(rate -> isRate(statement, clause, rate))
                        .flatMap(rate -> finding(statement, clause, rate, reportClaims).stream())));
    }

    private static boolean isRate(Statement statement, Clause clause, Quantity rate) {
        var context = QuantityContext.of(statement, clause, rate);
        return rate.isPercentage()
                && rate.isExact()
                && RATE.matcher(context.wordsBefore()).find()
                && ABOUT.matcher(context.paragraphBefore() + context.clauseWords())
                        .find()
                && !OTHER.matcher(context.statementBefore() + context.clauseWords())
                        .find();
    }

    /** What was finished, of all. */
    private record Share(BigDecimal part, BigDecimal whole) {
        BigDecimal percent() {
            return Percentages.of(part, whole);
        }
    }

    private static Optional<Finding> finding(
            Statement statement, Clause clause, Quantity rate, ReportClaims reportClaims) {
        var own = inSentence(reportClaims.claims(statement), cell("carriedOver", reportClaims.report()));
        var shares = own.isEmpty() ? inTable(reportClaims.report()) : own;
        if (shares.isEmpty()
                || shares.stream().anyMatch(share -> Percentages.isStatedFor(rate.value(), share.percent())))
            return Optional.empty();
        return Optional.of(finding(statement, clause, rate, shares.getFirst()));
    }

    private static List<Share> inSentence(List<Claim> claims, Optional<BigDecimal> leftOver) {
        var usable = claims.stream()
                .filter(claim -> claim.isComparable() && !claim.negative())
                .toList();
        var carried = sum(usable, ClaimSubject.CARRIED_OVER);
        return usable.stream()
                .filter(claim -> ALL.contains(claim.subject()))
                .map(claim -> claim.quantity().value())
                .flatMap(whole -> Stream.of(whole, whole.add(carried), whole.add(leftOver.orElse(carried))))
                .filter(whole -> whole.signum() > 0)
                .flatMap(whole -> usable.stream()
                        .filter(claim -> claim.subject() == ClaimSubject.ANSWERED)
                        .map(claim -> new Share(claim.quantity().value(), whole)))
                .toList();
    }

    private static BigDecimal sum(List<Claim> claims, ClaimSubject subject) {
        return claims.stream()
                .filter(claim -> claim.subject() == subject)
                .map(claim -> claim.quantity().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Share> inTable(ReportUnderCheck report) {
        var finished = cell("outcomesTotal", report);
        var received = cell("received", report);
        var carried = cell("carriedOver", report);
        if (finished.isEmpty() || received.isEmpty() || carried.isEmpty()) return List.of();
        return Stream.of(received.get().add(carried.get()))
                .filter(whole -> whole.signum() > 0)
                .map(whole -> new Share(finished.get(), whole))
                .toList();
    }

    private static Optional<BigDecimal> cell(String row, ReportUnderCheck report) {
        var key = new CellKey(3, row, "total");
        return report.form().cell(key).flatMap(_ -> report.number(key));
    }

    private static Finding finding(Statement statement, Clause clause, Quantity rate, Share share) {
        var right = Percentages.shown(share.percent());
        var difference = rate.value().subtract(right).abs();
        return new Finding(
                StatedPercentages.RULE,
                Severity.WARNING,
                statement.place(clause.startOfWordsBefore(rate), rate.end()),
                List.of(),
                Optional.of(rate.value()),
                Optional.of(right),
                Optional.of(difference),
                Sentence.of(
                        "check.rate",
                        rate.value().toPlainString(),
                        share.part().toPlainString(),
                        share.whole().toPlainString(),
                        right.toPlainString(),
                        difference.toPlainString()),
                Sentence.of("check.rate.remedy", right.toPlainString()));
    }
}
