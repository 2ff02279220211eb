package org.qianfa.check.rule.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qianfa.check.Finding;
import org.qianfa.check.Severity;
import org.qianfa.check.claim.ClaimSubject;
import org.qianfa.check.claim.ReportClaims;
import org.qianfa.check.claim.TableReadings;
import org.qianfa.check.language.Clause;
import org.qianfa.check.language.Quantity;
import org.qianfa.check.language.Statement;
import org.qianfa.text.Sentence;

/**
 * a stated share is part by whole, rounded or cut off; shares of one whole add up to 100. The whole is any number of the same unit that the
 * paragraph gave before, or the applications of table 3; where none of them makes the share true it is found.
 */
final class StatedPercentages implements ProseRule {
    private static final Pattern SHARE = Pattern.compile("占[^，；]{0,14}$");
    private static final Pattern APPLICATIONS = Pattern.compile("申请|受理|收到");
    private static final int NEAR = 300;
    private static final int WHOLES = 40;
    private static final Pattern REST = Pattern.compile("其他|其它|其余");

    @Override
    public Stream<Finding> findings(ReportClaims prose) {
        var applications = applications(prose);
        return prose.statements().stream().flatMap(statement -> {
            var shares = shares(statement);
            var wrong = shares.stream()
                    .flatMap(share -> part(share, statement, applications, prose).stream())
                    .toList();
            return wrong.isEmpty() ? sum(shares, statement).stream() : wrong.stream();
        });
    }

    /** The numbers of applications that a share may be one of. */
    private static List<BigDecimal> applications(ReportClaims prose) {
        return prose.claims().stream()
                .filter(claim -> claim.plain()
                        && (claim.subject() == ClaimSubject.RECEIVED || claim.subject() == ClaimSubject.NEWLY_RECEIVED))
                .limit(WHOLES)
                .flatMap(claim -> TableReadings.values(claim, prose.report()).stream())
                .distinct()
                .toList();
    }

    private record Share(Clause clause, Quantity quantity) {
        String lead() {
            return clause.lead(quantity);
        }
    }

    private static List<Share> shares(Statement statement) {
        var found = new ArrayList<Share>();
        for (var clause : statement.clauses())
            for (var quantity : clause.quantities())
                if (quantity.percent()
                        && quantity.exact()
                        && SHARE.matcher(clause.lead(quantity)).find()) found.add(new Share(clause, quantity));
        return found;
    }

    private static Optional<Finding> part(
            Share share, Statement statement, List<BigDecimal> applications, ReportClaims prose) {
        var earlier = statement.clauses().reversed().stream()
                .flatMap(clause -> clause.quantities().reversed().stream())
                .filter(quantity -> quantity.end() <= share.quantity().start())
                .limit(WHOLES)
                .toList();
        if (earlier.isEmpty()) return Optional.empty();
        var part = earlier.getFirst();
        if (!part.counts() || !part.exact() || share.quantity().start() - part.end() > 16) return Optional.empty();
        var named = APPLICATIONS.matcher(share.lead()).find() ? applications : List.<BigDecimal>of();
        var wholes = Stream.concat(
                        named.stream(), wholes(part, Stream.concat(earlier.stream(), before(statement, prose))))
                .filter(value -> value.signum() > 0)
                .distinct()
                .toList();
        if (wholes.isEmpty()
                || wholes.stream().anyMatch(whole -> rounded(share.quantity().value(), percent(part.value(), whole))))
            return Optional.empty();
        return Optional.of(wrong(share, part.value(), wholes.getFirst(), statement));
    }

    private static Stream<BigDecimal> wholes(Quantity part, Stream<Quantity> before) {
        return before.filter(quantity -> quantity.exact() && quantity.unit().equals(part.unit()))
                .map(Quantity::value)
                .filter(value -> value.compareTo(part.value()) > 0)
                .limit(WHOLES);
    }

    /** What the sentences shortly before this one count. */
    private static Stream<Quantity> before(Statement statement, ReportClaims prose) {
        return prose.before(statement)
                .takeWhile(other -> statement.start() - other.end() < NEAR)
                .flatMap(other -> other.quantities().stream());
    }

    private static Optional<Finding> sum(List<Share> shares, Statement statement) {
        if (shares.size() < 2 || (statement.words().contains("其中") && shares.size() < 3)) return Optional.empty();
        var from = shares.getFirst();
        var to = shares.getLast();
        var sum = shares.stream().map(share -> share.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        var slack = shares.stream()
                .map(share ->
                        BigDecimal.ONE.movePointLeft(share.quantity().value().scale()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var off = sum.subtract(BigDecimal.valueOf(100));
        var whole = shares.stream().anyMatch(share -> REST.matcher(share.lead()).find());
        if (off.abs().compareTo(slack) <= 0 || (off.signum() < 0 && !whole)) return Optional.empty();
        return Optional.of(new Finding(
                "X-6",
                Severity.W,
                statement.place(
                        from.clause().leadStart(from.quantity()), to.quantity().end()),
                List.of(),
                Optional.of(sum),
                Optional.of(BigDecimal.valueOf(100)),
                Optional.of(off.abs()),
                Sentence.of(
                        "check.shares",
                        shares.size(),
                        sum.toPlainString(),
                        off.abs().toPlainString()),
                Sentence.of("check.share.remedy")));
    }

    private static Finding wrong(Share share, BigDecimal part, BigDecimal whole, Statement statement) {
        var said = share.quantity().value();
        var right = shown(percent(part, whole));
        return new Finding(
                "X-6",
                Severity.W,
                statement.place(
                        share.clause().leadStart(share.quantity()),
                        share.quantity().end()),
                List.of(),
                Optional.of(said),
                Optional.of(right),
                Optional.of(said.subtract(right).abs()),
                Sentence.of(
                        "check.share",
                        said.toPlainString(),
                        part.toPlainString(),
                        whole.toPlainString(),
                        right.toPlainString()),
                Sentence.of("check.share.remedy"));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, MathContext.DECIMAL64);
    }

    /** Whether the number as said, with its decimals, is the exact one rounded or cut off. */
    static boolean rounded(BigDecimal said, BigDecimal exact) {
        var scale = Math.max(0, said.scale());
        return exact.setScale(scale, RoundingMode.HALF_UP).compareTo(said) == 0
                || exact.setScale(scale, RoundingMode.DOWN).compareTo(said) == 0;
    }

    static BigDecimal shown(BigDecimal exact) {
        return exact.setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .setScale(Math.max(
                        0,
                        exact.setScale(2, RoundingMode.HALF_UP)
                                .stripTrailingZeros()
                                .scale()));
    }
}
