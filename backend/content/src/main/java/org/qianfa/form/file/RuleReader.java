package org.qianfa.form.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.rule.Rule;
import org.qianfa.form.rule.SumExpression;

/** Turns the rules of a form file into one rule for each row or column that they hold for. */
final class RuleReader {
    private final List<TableShape> tables;
    private final Set<Integer> sections;

    RuleReader(List<TableShape> tables, Set<Integer> sections) {
        this.tables = tables;
        this.sections = sections;
    }

    List<Rule> read(FormFile.Law law) {
        FormRequirements.that(!law.id().isBlank(), "a rule without an id");
        var where = "rule " + law.id();
        FormRequirements.that(
                law.severity().matches("[BWI]"), where + ": severity is B, W or I, not “" + law.severity() + "”");
        return switch (law.kind()) {
            case "values" ->
                List.of(new Rule.Values(
                        law.id(), law.severity(), table(law, where).number()));
            case "equal", "sum" -> equations(law, where);
            case "atLeast" -> bounds(law, where);
            case "carryOver" -> carriedOver(law, where);
            case "zero" ->
                each(
                        law,
                        where,
                        (about, side) -> new Rule.Zero(
                                law.id(),
                                law.severity(),
                                law.table(),
                                about,
                                side.apply(left(law, where)),
                                law.except()));
            case "jump" -> List.of(jump(law, where));
            case "states" -> List.of(states(law, where));
            case "stated", "none" -> List.of(stated(law, where));
            default ->
                throw new IllegalArgumentException(where
                        + ": kind is values, equal, sum, atLeast, carryOver, zero, jump, states, stated or none, not “"
                        + law.kind() + "”");
        };
    }

    private List<Rule> equations(FormFile.Law law, String where) {
        var sum = law.kind().equals("sum");
        if (sum)
            FormRequirements.that(
                    right(law, where).terms().size() == 1
                            && right(law, where).terms().getFirst().matches("[A-Za-z0-9]+"),
                    where + ": the right of a sum is one total");
        return each(
                law,
                where,
                (about, side) -> new Rule.Equation(
                        law.id(),
                        law.severity(),
                        law.table(),
                        about,
                        side.apply(left(law, where)),
                        side.apply(right(law, where)),
                        sum));
    }

    private List<Rule> bounds(FormFile.Law law, String where) {
        var bound = law.bound().orElseThrow(() -> new IllegalArgumentException(where + ": no bound"));
        return each(
                law,
                where,
                (about, side) -> new Rule.AtLeast(
                        law.id(), law.severity(), law.table(), about, side.apply(left(law, where)), bound));
    }

    private List<Rule> carriedOver(FormFile.Law law, String where) {
        var before = law.before().orElseThrow(() -> new IllegalArgumentException(where + ": nothing before"));
        return each(
                law,
                where,
                (about, side) -> new Rule.CarryOver(
                        law.id(),
                        law.severity(),
                        law.table(),
                        about,
                        side.apply(left(law, where)),
                        side.apply(before),
                        law.right().map(side::apply)));
    }

    private Rule jump(FormFile.Law law, String where) {
        var parts = table(law, where).parts();
        var cells = new ArrayList<CellKey>();
        for (var part : parts)
            for (var row : part.rowKeys())
                if (law.lines().isEmpty() || law.lines().contains(row))
                    for (var column : part.columnKeys()) cells.add(new CellKey(law.table(), row, column));
        for (var line : law.lines())
            FormRequirements.that(
                    cells.stream().anyMatch(cell -> cell.row().equals(line)),
                    where + ": there is no line “" + line + "” for it");
        var times = law.times().orElseThrow(() -> new IllegalArgumentException(where + ": no times"));
        FormRequirements.that(times.compareTo(BigDecimal.ONE) > 0, where + ": times is above 1");
        return new Rule.Jump(
                law.id(), law.severity(), law.table(), cells, times, law.least().orElse(BigDecimal.ONE));
    }

    private Rule states(FormFile.Law law, String where) {
        FormRequirements.that(sections.contains(law.section()), where + ": there is no section " + law.section());
        FormRequirements.that(!law.needed().isEmpty(), where + ": nothing is needed");
        for (var needed : law.needed())
            FormRequirements.that(
                    !needed.name().isBlank() && !needed.words().isEmpty(),
                    where + ": what is needed has a name and words");
        return new Rule.States(law.id(), law.severity(), law.section(), law.organs(), law.notOnly(), law.needed());
    }

    private Rule stated(FormFile.Law law, String where) {
        FormRequirements.that(law.claim().matches("[a-z][A-Za-z0-9]*"), where + ": no claim");
        FormRequirements.that(!law.readings().isEmpty(), where + ": no readings");
        return new Rule.Stated(
                law.id(),
                law.severity(),
                law.table(),
                law.claim(),
                law.kind().equals("none"),
                law.readings().stream()
                        .map(reading -> reading(law, reading, where))
                        .toList());
    }

    /** The terms are rows of the column that the law names, or columns of its row. */
    private SumExpression reading(FormFile.Law law, FormFile.Sum reading, String where) {
        var first = TermParser.first(reading);
        var byRow = !law.row().isEmpty();
        var part = table(law, where).parts().stream()
                .filter(each -> each.rowKeys().contains(byRow ? law.row() : first))
                .filter(each -> each.columnKeys().contains(byRow ? first : law.column()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        where + ": no “" + first + "” in “" + law.row() + law.column() + "”"));
        return new SumExpression(
                reading.name(),
                TermParser.read(reading, byRow ? part.columnKeys() : part.rowKeys(), where).stream()
                        .map(term -> new SumExpression.Term(
                                byRow
                                        ? new CellKey(law.table(), law.row(), term.key())
                                        : new CellKey(law.table(), term.key(), law.column()),
                                term.minus()))
                        .toList());
    }

    /** Makes a side for one row or column out of the file's terms. */
    private interface Sides {
        SumExpression apply(FormFile.Sum sum);
    }

    private List<Rule> each(FormFile.Law law, String where, BiFunction<String, Sides, Rule> rule) {
        FormRequirements.that(
                law.each().matches("row|column"), where + ": each is row or column, not “" + law.each() + "”");
        var byRow = law.each().equals("row");
        var found = new ArrayList<Rule>();
        var used = new HashSet<String>();
        for (var part : table(law, where).parts()) {
            var keys = byRow ? part.columnKeys() : part.rowKeys();
            if (!keys.contains(TermParser.first(left(law, where)))) continue;
            for (var line : byRow ? part.rowKeys() : part.columnKeys()) {
                if (!law.lines().isEmpty() && !law.lines().contains(line)) continue;
                used.add(line);
                found.add(rule.apply(
                        name(part, line, byRow),
                        sum -> new SumExpression(
                                sum.name(),
                                TermParser.read(sum, keys, where).stream()
                                        .map(term -> new SumExpression.Term(
                                                byRow
                                                        ? new CellKey(law.table(), line, term.key())
                                                        : new CellKey(law.table(), term.key(), line),
                                                term.minus()))
                                        .toList())));
            }
        }
        for (var line : law.lines())
            FormRequirements.that(used.contains(line), where + ": there is no line “" + line + "” for it");
        FormRequirements.that(
                !found.isEmpty(),
                where + ": no row or column “" + TermParser.first(left(law, where)) + "” in table " + law.table());
        return found;
    }

    private static String name(TableShape.Part part, String line, boolean byRow) {
        return byRow
                ? part.rows().get(part.rowKeys().indexOf(line)).name()
                : part.columns().get(part.columnKeys().indexOf(line)).name();
    }

    private TableShape table(FormFile.Law law, String where) {
        return tables.stream()
                .filter(table -> table.number() == law.table())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(where + ": there is no table " + law.table()));
    }

    private static FormFile.Sum left(FormFile.Law law, String where) {
        return law.left().orElseThrow(() -> new IllegalArgumentException(where + ": no left side"));
    }

    private static FormFile.Sum right(FormFile.Law law, String where) {
        return law.right().orElseThrow(() -> new IllegalArgumentException(where + ": no right side"));
    }
}
