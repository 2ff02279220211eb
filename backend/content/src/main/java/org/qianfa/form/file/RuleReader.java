package org.qianfa.form.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.rule.Rule;

/** Turns the rules of a form file into one rule for each row or column that they hold for. */
final class RuleReader {
    private final List<TableShape> tables;
    private final Set<Integer> sections;

    RuleReader(List<TableShape> tables, Set<Integer> sections) {
        this.tables = tables;
        this.sections = sections;
    }

    List<Rule> read(FormFile.RuleEntry entry) {
        FormRequirements.that(!entry.id().isBlank(), "a rule without an id");
        var written = new WrittenRule(entry, tables);
        written.require(entry.severity().matches("[BWI]"), "severity is B, W or I, not “" + entry.severity() + "”");
        return switch (entry.kind()) {
            case "values" ->
                List.of(new Rule.Values(
                        entry.id(), entry.severity(), written.table().number()));
            case "equal" -> equations(written, false);
            case "sum" -> sums(written);
            case "atLeast" -> bounds(written);
            case "carryOver" -> carriedOver(written);
            case "zero" -> zeroes(written);
            case "jump" -> List.of(jump(written));
            case "states" -> List.of(states(written));
            case "stated", "none" -> List.of(ClaimRules.read(written));
            default ->
                throw written.refused(
                        "kind is values, equal, sum, atLeast, carryOver, zero, jump, states, stated or none, not “"
                                + entry.kind() + "”");
        };
    }

    private static List<Rule> sums(WrittenRule written) {
        var total = written.right().terms();
        written.require(
                total.size() == 1 && total.getFirst().matches("[A-Za-z0-9]+"), "the right of a sum is one total");
        return equations(written, true);
    }

    private static List<Rule> equations(WrittenRule written, boolean sum) {
        var entry = written.entry();
        return LineRules.forEach(
                written,
                (about, expressions) -> new Rule.Equation(
                        entry.id(),
                        entry.severity(),
                        entry.table(),
                        about,
                        expressions.of(written.left()),
                        expressions.of(written.right()),
                        sum));
    }

    private static List<Rule> bounds(WrittenRule written) {
        var entry = written.entry();
        var bound = written.bound();
        return LineRules.forEach(
                written,
                (about, expressions) -> new Rule.AtLeast(
                        entry.id(), entry.severity(), entry.table(), about, expressions.of(written.left()), bound));
    }

    private static List<Rule> carriedOver(WrittenRule written) {
        var entry = written.entry();
        var before = written.before();
        return LineRules.forEach(
                written,
                (about, expressions) -> new Rule.CarryOver(
                        entry.id(),
                        entry.severity(),
                        entry.table(),
                        about,
                        expressions.of(written.left()),
                        expressions.of(before),
                        entry.right().map(expressions::of)));
    }

    private static List<Rule> zeroes(WrittenRule written) {
        var entry = written.entry();
        return LineRules.forEach(
                written,
                (about, expressions) -> new Rule.ZeroCells(
                        entry.id(),
                        entry.severity(),
                        entry.table(),
                        about,
                        expressions.of(written.left()),
                        entry.except()));
    }

    private static Rule jump(WrittenRule written) {
        var entry = written.entry();
        var cells = new ArrayList<CellKey>();
        for (var part : written.table().parts())
            for (var row : part.rowKeys())
                if (written.isAbout(row))
                    for (var column : part.columnKeys()) cells.add(new CellKey(entry.table(), row, column));
        for (var line : entry.lines())
            written.require(
                    cells.stream().anyMatch(cell -> cell.row().equals(line)), "there is no line “" + line + "” for it");
        var times = written.times();
        written.require(times.compareTo(BigDecimal.ONE) > 0, "times is above 1");
        return new Rule.YearOnYearBound(
                entry.id(),
                entry.severity(),
                entry.table(),
                cells,
                times,
                entry.least().orElse(BigDecimal.ONE));
    }

    private Rule states(WrittenRule written) {
        var entry = written.entry();
        written.require(sections.contains(entry.section()), "there is no section " + entry.section());
        written.require(!entry.needed().isEmpty(), "nothing is needed");
        for (var topic : entry.needed())
            written.require(!topic.name().isBlank() && !topic.words().isEmpty(), "what is needed has a name and words");
        return new Rule.RequiredTopics(
                entry.id(), entry.severity(), entry.section(), entry.organs(), entry.notOnly(), entry.needed());
    }
}
