package org.qianfa.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the claims out of statements. */
final class Claims {
    private static final List<Topic> TOPICS = List.of(
            new Cases(), new Outcomes(), new NormativeDocuments(), new Money(), new Disclosures(), new Applications());

    /** What was carried over from last year is a number of this year. */
    private static final Set<Subject> CARRIED = EnumSet.of(Subject.CARRIED_OVER, Subject.CARRIED_FORWARD);

    private static final Set<Subject> REPEATED = EnumSet.range(Subject.GRANTED, Subject.OTHER_OUTCOME);

    static {
        REPEATED.addAll(EnumSet.range(Subject.DOCUMENTS_ISSUED, Subject.DOCUMENTS_IN_FORCE));
    }

    private final Periods periods;

    Claims(int year) {
        periods = new Periods(year);
    }

    List<Claim> in(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> Stream.concat(counted(statement), Denials.in(statement, periods).stream()))
                .toList();
    }

    /** What one sentence counts twice is counted for two groups, neither of which is the whole. */
    private Stream<Claim> counted(Statement statement) {
        var claims = statement.clauses().stream()
                .flatMap(clause -> counted(clause, statement).stream())
                .toList();
        return claims.stream()
                .map(claim -> REPEATED.contains(claim.subject()) && twice(claim, claims) ? claim.ofPart() : claim);
    }

    private static boolean twice(Claim claim, List<Claim> claims) {
        return claims.stream()
                        .filter(other -> other.subject() == claim.subject() && other.period() == claim.period())
                        .count()
                > 1;
    }

    private List<Claim> counted(Clause clause, Statement statement) {
        var found = new ArrayList<Claim>();
        for (var quantity : clause.quantities()) {
            var words = Words.of(statement, clause, quantity);
            for (var subject : subjects(words))
                found.add(new Claim(
                        subject,
                        quantity,
                        CARRIED.contains(subject) ? Period.THIS_YEAR : periods.at(statement, clause, quantity.start()),
                        Scope.part(subject, words, clause),
                        quantity.value().signum() == 0,
                        statement,
                        clause.leadStart(quantity),
                        quantity.end()));
        }
        return found;
    }

    private static List<Subject> subjects(Words words) {
        if (Scope.change(words)) return List.of();
        return TOPICS.stream()
                .map(topic -> topic.subjects(words))
                .filter(subjects -> !subjects.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
