package org.qianfa.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
                .flatMap(statement -> {
                    var times = periods.in(statement);
                    return Stream.concat(counted(statement, times), Denials.in(statement, times).stream());
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

    private record What(Subject subject, Period period) {}

    private static What what(Claim claim) {
        return new What(claim.subject(), claim.period());
    }

    private static List<Claim> counted(Clause clause, Statement statement, Periods.InStatement times) {
        var found = new ArrayList<Claim>();
        for (var quantity : clause.quantities()) {
            var words = Words.of(statement, clause, quantity);
            for (var subject : subjects(words))
                found.add(new Claim(
                        subject,
                        quantity,
                        CARRIED.contains(subject) ? Period.THIS_YEAR : times.at(clause, quantity.start()),
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
