package org.qianfa.form.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.qianfa.form.rule.Rule;
import org.qianfa.form.rule.SumExpression;

/** Rules that hold for each row or each column: one of the form's rules for each of them. */
final class LineRules {
    private LineRules() {}

    /** Makes the rule for one row or column. */
    interface Maker {
        /** @param about the name of the row or column */
        Rule make(String about, Expressions expressions);
    }

    /** Turns a sum as written into one over the cells of the row or column. */
    interface Expressions {
        SumExpression of(FormFile.Sum sum);
    }

    static List<Rule> forEach(WrittenRule written, Maker maker) {
        var entry = written.entry();
        written.require(entry.each().matches("row|column"), "each is row or column, not “" + entry.each() + "”");
        var found = new ArrayList<Rule>();
        var used = new HashSet<String>();
        for (var line : lines(written)) {
            used.add(line.key());
            found.add(maker.make(line.name(), sum -> written.expression(sum, line)));
        }
        for (var line : entry.lines()) written.require(used.contains(line), "there is no line “" + line + "” for it");
        written.require(
                !found.isEmpty(),
                "no row or column “" + TermParser.firstKey(written.left()) + "” in table " + entry.table());
        return found;
    }

    /** The rows or columns that the rule is about and that have the left side's first cell. */
    private static List<TableShapeLine> lines(WrittenRule written) {
        var byRow = written.entry().each().equals("row");
        var lines = new ArrayList<TableShapeLine>();
        for (var part : written.table().parts())
            for (var key : byRow ? part.rowKeys() : part.columnKeys()) {
                var line = new TableShapeLine(part, byRow, key);
                if (line.across().contains(TermParser.firstKey(written.left())) && written.isAbout(key))
                    lines.add(line);
            }
        return lines;
    }
}
