package org.qianfa.check.rule.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qianfa.check.Finding;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.check.breakdown.Breakdown;
import org.qianfa.check.claim.ReportClaims;
import org.qianfa.form.Format;
import org.qianfa.form.content.CellKey;
import org.qianfa.text.Sentence;

/**
 * for fees: the parts that are named add up to the whole. More than the whole is always wrong; less is wrong where all parts are
 * announced, and told as a hint where most of the whole is named and nothing says that there is more.
 */
final class BreakdownSums implements ProseRule {
    private static final Pattern RECEIVED = Pattern.compile("申请|收到|受理");
    private static final CellKey CARRIED_OVER = new CellKey(3, "carriedOver", "total");
    private static final Pattern FEE = Pattern.compile("信息处理费|收费");

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of("X-4", "X-15");
    }

    @Override
    public Stream<Finding> findings(ReportClaims reportClaims) {
        return reportClaims.breakdowns().stream()
                .filter(parts -> !parts.addsUp() && !isLeftFromLastYear(parts, reportClaims.report()))
                .flatMap(parts -> ruleFor(parts).stream().flatMap(rule -> finding(rule, parts)));
    }

    /** Applications that were finished or are open may be more than were received, by those of last year of which the sentence is silent. */
    private static boolean isLeftFromLastYear(Breakdown parts, ReportUnderCheck report) {
        return parts.exceeds()
                && RECEIVED.matcher(parts.whole().words()).find()
                && report.form().cell(CARRIED_OVER).flatMap(_ -> report.number(CARRIED_OVER)).stream()
                        .anyMatch(left -> left.compareTo(parts.difference()) == 0);
    }

    private static Optional<String> ruleFor(Breakdown parts) {
        if (!parts.whole().quantity().isMoney()) return Optional.of("X-4");
        return FEE.matcher(parts.whole().statement().words()).find() ? Optional.of("X-15") : Optional.empty();
    }

    private static Stream<Finding> finding(String rule, Breakdown parts) {
        if (parts.exceeds() || parts.isComplete())
            return Stream.of(finding(rule, Severity.WARNING, "check.parts", parts));
        return parts.looksComplete()
                ? Stream.of(finding(rule, Severity.INFO, "check.parts.open", parts))
                : Stream.empty();
    }

    private static Finding finding(String rule, Severity severity, String message, Breakdown parts) {
        var whole = parts.whole();
        var sum = parts.sum().toPlainString();
        var difference = parts.difference();
        return new Finding(
                rule,
                severity,
                parts.place(),
                List.of(),
                Optional.of(whole.value()),
                Optional.of(parts.sum()),
                Optional.of(difference),
                Sentence.of(
                        message,
                        whole.value().toPlainString(),
                        whole.quantity().unit(),
                        parts.parts().size(),
                        sum,
                        difference.toPlainString()),
                Sentence.of(message + ".remedy", whole.value().toPlainString(), sum));
    }
}
