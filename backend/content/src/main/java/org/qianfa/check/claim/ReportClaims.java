package org.qianfa.check.claim;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.breakdown.Breakdown;
import org.qianfa.check.breakdown.BreakdownReader;
import org.qianfa.check.language.Statement;
import org.qianfa.check.language.Statements;
import org.qianfa.form.Format;
import org.qianfa.form.SectionForm;
import org.qianfa.form.content.Content;

/** All that a report says in sentences, read once for all rules. */
public final class ReportClaims {
    private final ReportUnderCheck report;
    private final List<Statement> statements;
    private final List<Claim> claims;
    private final IdentityHashMap<Statement, List<Claim>> claimsByStatement = new IdentityHashMap<>();
    private final IdentityHashMap<Statement, Integer> positions = new IdentityHashMap<>();
    private final RepeatedClaims repetitions;
    private final List<Breakdown> breakdowns;
    private Optional<List<Claim>> lastYear = Optional.empty();

    private ReportClaims(ReportUnderCheck report, List<Statement> statements, List<Claim> claims) {
        this.report = report;
        this.statements = statements;
        this.claims = claims;
        for (var claim : claims)
            claimsByStatement
                    .computeIfAbsent(claim.statement(), _ -> new ArrayList<>())
                    .add(claim);
        for (var i = 0; i < statements.size(); i++) positions.put(statements.get(i), i);
        repetitions = new RepeatedClaims(claims, report);
        breakdowns = statements.stream()
                .collect(Collectors.groupingBy(Statement::section, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(section -> BreakdownReader.read(section).stream())
                .toList();
    }

    public static ReportClaims read(ReportUnderCheck report) {
        var statements = statements(report.form(), report.content());
        return new ReportClaims(report, statements, new ClaimReader(report.year()).read(statements));
    }

    public ReportUnderCheck report() {
        return report;
    }

    public List<Statement> statements() {
        return statements;
    }

    public List<Claim> claims() {
        return claims;
    }

    public List<Claim> claims(Statement statement) {
        return claimsByStatement.getOrDefault(statement, List.of());
    }

    /** All changes against another year. */
    public List<Change> changes() {
        var reader = new ChangeReader(report.year());
        return statements.stream()
                .flatMap(statement -> reader.read(statement, before(statement).findFirst()).stream())
                .toList();
    }

    /** All wholes with their parts. */
    public List<Breakdown> breakdowns() {
        return breakdowns;
    }

    /** The statements before this one in its section, the nearest first. */
    public Stream<Statement> before(Statement statement) {
        var index = Objects.requireNonNull(positions.get(statement));
        return IntStream.iterate(index - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(statements::get)
                .takeWhile(other -> other.section() == statement.section());
    }

    public RepeatedClaims repetitions() {
        return repetitions;
    }

    /** What last year's report claims, where there is one. */
    public List<Claim> lastYear() {
        if (lastYear.isEmpty())
            lastYear = Optional.of(report.reportsToCompare().lastYear().stream()
                    .flatMap(last ->
                            new ClaimReader(report.year() - 1).read(statements(last.form(), last.content())).stream())
                    .toList());
        return lastYear.get();
    }

    private static List<Statement> statements(Format form, Content content) {
        return form.sections().stream()
                .filter(SectionForm::isProse)
                .flatMap(section -> Statements.split(section.number(), content.text(section.number())).stream())
                .toList();
    }
}
