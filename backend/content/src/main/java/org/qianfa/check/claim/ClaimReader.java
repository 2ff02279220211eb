package org.qianfa.check.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.check.language.Clause;
import org.qianfa.check.language.Period;
import org.qianfa.check.language.Periods;
import org.qianfa.check.language.QuantityContext;
import org.qianfa.check.language.Statement;

/** Reads the claims out of statements. */
final class ClaimReader {
    private static final List<ClaimVocabulary> VOCABULARIES = List.of(
            new DisputeResults(),
            new ReconsiderationAndLitigation(),
            new ReasonVocabulary(),
            new OutcomeVocabulary(),
            new NormativeDocuments(),
            new ProcessingFees(),
            new DisclosureVocabulary(),
            new ApplicantVocabulary(),
            new ApplicationVocabulary());

    /** What was carried over from last year is a number of this year. */
    private static final Set<ClaimSubject> ALWAYS_THIS_YEAR =
            EnumSet.of(ClaimSubject.CARRIED_OVER, ClaimSubject.CARRIED_FORWARD);

    private static final Set<ClaimSubject> COUNTED_ONCE =
            EnumSet.range(ClaimSubject.GRANTED, ClaimSubject.OTHER_OUTCOME);

    static {
        COUNTED_ONCE.addAll(EnumSet.range(ClaimSubject.FROM_PERSONS, ClaimSubject.FEE_NOT_PAID));
        COUNTED_ONCE.addAll(EnumSet.range(ClaimSubject.RECONSIDERATION_UPHELD, ClaimSubject.LITIGATION_PENDING));
        COUNTED_ONCE.addAll(EnumSet.range(ClaimSubject.DOCUMENTS_ISSUED, ClaimSubject.DOCUMENTS_IN_FORCE));
    }

    /** What was withdrawn ended too, and is counted apart from what was answered. */
    private static final Pattern WITHDRAWN =
            Pattern.compile("(?:撤回|撤销申请|终止)[^，。；]{0,10}\\d|\\d+[件份][^，。；]{0,10}(?:撤回|终止)");

    private final int year;
    private final Periods periods;

    ClaimReader(int year) {
        this.year = year;
        periods = new Periods(year);
    }

    List<Claim> read(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> {
                    var times = periods.readMarks(statement);
                    var claims = Stream.concat(
                                    countedClaims(statement, times), NegativeClaims.read(statement, times).stream())
                            .toList();
                    return meantForThisYear(claims, statement).stream();
                })
                .toList();
    }

    /** A sentence under a wrong year is meant for this one. */
    private List<Claim> meantForThisYear(List<Claim> claims, Statement statement) {
        var isOfThisYear = claims.stream().noneMatch(Claim::isOfDocumentsLastYear);
        return isOfThisYear || StatedYears.wrongIn(statement, year).isEmpty()
                ? claims
                : claims.stream().map(Claim::inThisYear).toList();
    }

    /** What one sentence counts twice is counted for two groups, neither of which is the whole. */
    private static Stream<Claim> countedClaims(Statement statement, Periods.StatementPeriods periods) {
        var claims = statement.clauses().stream()
                .flatMap(clause -> countedClaims(clause, statement, periods).stream())
                .toList();
        claims = Stream.concat(claims.stream(), UniformOutcomes.read(statement, claims).stream())
                .toList();
        var often = claims.stream().collect(Collectors.groupingBy(ClaimReader::keyOf, Collectors.counting()));
        var withdrawn = WITHDRAWN.matcher(statement.words()).find();
        return claims.stream()
                .map(claim -> withdrawn && claim.subject() == ClaimSubject.ANSWERED ? claim.asPartial() : claim)
                .map(claim -> COUNTED_ONCE.contains(claim.subject()) && often.getOrDefault(keyOf(claim), 1L) > 1
                        ? claim.asPartial()
                        : claim);
    }

    private record ClaimKey(ClaimSubject subject, Period period) {}

    private static ClaimKey keyOf(Claim claim) {
        return new ClaimKey(claim.subject(), claim.period());
    }

    private static List<Claim> countedClaims(Clause clause, Statement statement, Periods.StatementPeriods periods) {
        var found = new ArrayList<Claim>();
        for (var quantity : clause.quantities()) {
            var context = QuantityContext.of(statement, clause, quantity);
            var together = OutcomeVocabulary.together(context);
            if (together.size() > 1) found.add(claim(together.getFirst(), together, context, clause, periods));
            for (var subject : subjects(context)) found.add(claim(subject, List.of(subject), context, clause, periods));
        }
        return found;
    }

    private static Claim claim(
            ClaimSubject subject,
            List<ClaimSubject> together,
            QuantityContext context,
            Clause clause,
            Periods.StatementPeriods periods) {
        var quantity = context.quantity();
        return new Claim(
                subject,
                together,
                quantity,
                ALWAYS_THIS_YEAR.contains(subject) ? Period.THIS_YEAR : periods.at(clause, quantity.start()),
                QuantityScope.isPartial(subject, context, clause),
                quantity.value().signum() == 0,
                context.statement(),
                clause.startOfWordsBefore(quantity),
                quantity.end());
    }

    private static List<ClaimSubject> subjects(QuantityContext context) {
        if (QuantityScope.isChange(context)) return List.of();
        return VOCABULARIES.stream()
                .map(topic -> topic.subjects(context))
                .filter(subjects -> !subjects.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
