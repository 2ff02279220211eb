package org.qianfa.check;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qianfa.format.Content;
import org.qianfa.format.Format;
import org.qianfa.format.SectionForm;

/** All that a report says in sentences, read once for all rules. */
final class Prose {
    private final Checked report;
    private final List<Statement> statements;
    private final List<Claim> claims;
    private final Map<Statement, List<Claim>> said = new IdentityHashMap<>();
    private final Map<Statement, Integer> places = new IdentityHashMap<>();
    private final Repetitions repetitions;
    private Optional<List<Claim>> lastYear = Optional.empty();

    private Prose(Checked report, List<Statement> statements, List<Claim> claims) {
        this.report = report;
        this.statements = statements;
        this.claims = claims;
        for (var claim : claims)
            said.computeIfAbsent(claim.statement(), _ -> new ArrayList<>()).add(claim);
        for (var i = 0; i < statements.size(); i++) places.put(statements.get(i), i);
        repetitions = new Repetitions(claims, report);
    }

    static Prose of(Checked report) {
        var statements = statements(report.form(), report.content());
        return new Prose(report, statements, new Claims(report.year()).in(statements));
    }

    Checked report() {
        return report;
    }

    List<Statement> statements() {
        return statements;
    }

    List<Claim> claims() {
        return claims;
    }

    List<Claim> claims(Statement statement) {
        return said.getOrDefault(statement, List.of());
    }

    /** The statements before this one in its section, the nearest first. */
    Stream<Statement> before(Statement statement) {
        var index = Objects.requireNonNull(places.get(statement));
        return IntStream.iterate(index - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(statements::get)
                .takeWhile(other -> other.section() == statement.section());
    }

    Repetitions repetitions() {
        return repetitions;
    }

    /** What last year's report claims, where there is one. */
    List<Claim> lastYear() {
        if (lastYear.isEmpty())
            lastYear = Optional.of(report.around().lastYear().stream()
                    .flatMap(last -> new Claims(report.year() - 1).in(statements(last.form(), last.content())).stream())
                    .toList());
        return lastYear.get();
    }

    private static List<Statement> statements(Format form, Content content) {
        return form.sections().stream()
                .filter(SectionForm::narrative)
                .flatMap(section -> Statements.in(section.number(), content.text(section.number())).stream())
                .toList();
    }
}
