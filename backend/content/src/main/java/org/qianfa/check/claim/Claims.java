package org.qianfa.check.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.check.language.Clause;
import org.qianfa.check.language.Period;
import org.qianfa.check.language.Periods;
import org.qianfa.check.language.QuantityContext;
import org.qianfa.check.language.Statement;

/** Reads the claims out of statements. */
final class Claims {
    private static final List<ClaimVocabulary> TOPICS = List.of(
            new ReconsiderationAndLitigation(),
            new OutcomeVocabulary(),
            new NormativeDocuments(),
            new ProcessingFees(),
            new DisclosureVocabulary(),
            new ApplicationVocabulary());

    /** What was carried over from last year is a number of this year. */
    private static final Set<ClaimSubject> CARRIED =
            EnumSet.of(ClaimSubject.CARRIED_OVER, ClaimSubject.CARRIED_FORWARD);

    private static final Set<ClaimSubject> REPEATED = EnumSet.range(ClaimSubject.GRANTED, ClaimSubject.OTHER_OUTCOME);

    static {
        REPEATED.addAll(EnumSet.range(ClaimSubject.DOCUMENTS_ISSUED, ClaimSubject.DOCUMENTS_IN_FORCE));
    }

    private final Periods periods;

    Claims(int year) {
        periods = new Periods(year);
    }

    List<Claim> in(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> {
                    var times = periods.in(statement);
                    return Stream.concat(counted(statement, times), NegativeClaims.in(statement, times).stream());
                })
                .toList();
    }

    /** What one sentence counts twice is counted for two groups, neither of which is the whole. */
    private static Stream<Claim> counted(Statement statement, Periods.InStatement times) {
        var claims = statement.clauses().stream()
                .flatMap(clause -> counted(clause, statement, times).stream())
                .toList();
        var often = claims.stream().collect(Collectors.groupingBy(Claims::what, Collectors.counting()));
        return claims.stream()
                .map(claim -> REPEATED.contains(claim.subject()) && often.getOrDefault(what(claim), 1L) > 1
                        ? claim.ofPart()
                        : claim);
    }

    private record What(ClaimSubject subject, Period period) {}

    private static What what(Claim claim) {
        return new What(claim.subject(), claim.period());
    }

    private static List<Claim> counted(Clause clause, Statement statement, Periods.InStatement times) {
        var found = new ArrayList<Claim>();
        for (var quantity : clause.quantities()) {
            var words = QuantityContext.of(statement, clause, quantity);
            for (var subject : subjects(words))
                found.add(new Claim(
                        subject,
                        quantity,
                        CARRIED.contains(subject) ? Period.THIS_YEAR : times.at(clause, quantity.start()),
                        QuantityScope.part(subject, words, clause),
                        quantity.value().signum() == 0,
                        statement,
                        clause.leadStart(quantity),
                        quantity.end()));
        }
        return found;
    }

    private static List<ClaimSubject> subjects(QuantityContext words) {
        if (QuantityScope.change(words)) return List.of();
        return TOPICS.stream()
                .map(topic -> topic.subjects(words))
                .filter(subjects -> !subjects.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
