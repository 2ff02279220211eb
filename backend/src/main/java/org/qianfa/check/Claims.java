package org.qianfa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads the claims out of statements. */
final class Claims {
    private static final List<Topic> TOPICS = List.of(new Cases(), new Applications());

    private final Periods periods;

    Claims(int year) {
        periods = new Periods(year);
    }

    List<Claim> in(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> Stream.concat(
                        statement.clauses().stream().flatMap(clause -> counted(clause, statement).stream()),
                        Denials.in(statement, periods).stream()))
                .toList();
    }

    private List<Claim> counted(Clause clause, Statement statement) {
        var found = new ArrayList<Claim>();
        for (var quantity : clause.quantities()) {
            var words = Words.of(statement, clause, quantity);
            for (var subject : subjects(words))
                found.add(new Claim(
                        subject,
                        quantity,
                        periods.at(statement, clause, quantity.start()),
                        Scope.part(words, clause, statement),
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
