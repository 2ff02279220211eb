package org.qianfa.form;

import java.util.SortedMap;
import java.util.TreeMap;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.form.rule.Rule;
import org.qianfa.form.rule.SumExpression;

/** Reports with nothing wrong, for any form: prose in every section that takes prose, and cells that add up. */
public final class FilledReports {
    private FilledReports() {}

    public static Content valid(Format format) {
        var sections = new TreeMap<Integer, String>();
        for (var section : format.sections())
            if (section.narrative()) sections.put(section.number(), prose(format, section));
        return new Content(sections, cells(format));
    }

    private static String prose(Format format, SectionForm section) {
        if (!section.aspects().isEmpty()) return aspects(section);
        var problems = format.rules().stream()
                .anyMatch(rule -> rule instanceof Rule.States states
                        && states.section() == section.number()
                        && !states.notOnly().isEmpty());
        return problems ? "（一）存在的主要问题\n信息更新不够及时，新到岗人员业务不熟。\n（二）改进情况\n每月组织一次培训，改进发布流程。\n" : "本年度未收取信息处理费。\n";
    }

    private static String aspects(SectionForm section) {
        var text = new StringBuilder();
        for (var aspect : section.aspects())
            text.append("（")
                    .append("一二三四五六七八九十".charAt(section.aspects().indexOf(aspect)))
                    .append("）")
                    .append(aspect.name())
                    .append("\n本年度按照要求做好")
                    .append(aspect.name())
                    .append("工作。\n");
        return text.append("政府信息公开列入年度工作考核，请群众代表进行社会评议，没有需要责任追究的情形。\n").toString();
    }

    /** 0 everywhere, and a few small numbers that keep every equation. */
    private static Cells cells(Format format) {
        var values = new TreeMap<CellKey, String>();
        for (var table : format.tables()) for (var key : table.inputs()) values.put(key, "0");
        for (var table : format.tables())
            for (var i = 0; i < table.inputs().size(); i += 3) {
                var key = table.inputs().get(i);
                var before = values.put(key, "2");
                if (!holds(format, values)) values.put(key, before);
            }
        for (var rule : format.rules())
            if (rule instanceof Rule.Equation equation && !equation.sum()) both(format, equation, values);
        return format.withTotals(Cells.of(values));
    }

    /** Raises the first input on each side of an equation by 3, where that keeps all rules. */
    private static void both(Format format, Rule.Equation equation, SortedMap<CellKey, String> values) {
        var table = format.table(equation.table()).orElseThrow();
        var changed = new TreeMap<>(values);
        for (var side : java.util.List.of(equation.left(), equation.right()))
            side.keys().stream()
                    .filter(table.inputs()::contains)
                    .findFirst()
                    .ifPresent(key -> changed.merge(key, "3", FilledReports::plus));
        if (holds(format, changed)) values.putAll(changed);
    }

    private static String plus(String one, String other) {
        return Integer.toString(Integer.parseInt(one) + Integer.parseInt(other));
    }

    private static boolean holds(Format format, SortedMap<CellKey, String> values) {
        var cells = format.withTotals(Cells.of(values));
        return format.rules().stream().allMatch(rule -> holds(format, rule, cells));
    }

    private static boolean holds(Format format, Rule rule, Cells cells) {
        return switch (rule) {
            case Rule.Equation equation ->
                value(format, equation.left(), cells).compareTo(value(format, equation.right(), cells)) == 0;
            case Rule.AtLeast bound -> value(format, bound.left(), cells).compareTo(bound.bound()) >= 0;
            case Rule.Zero zero -> value(format, zero.left(), cells).signum() == 0;
            case Rule.Values _, Rule.States _, Rule.CarryOver _, Rule.Jump _, Rule.Stated _ -> true;
        };
    }

    private static java.math.BigDecimal value(Format format, SumExpression side, Cells cells) {
        return side.value(key -> format.table(key.table()).orElseThrow().number(key, cells))
                .orElseThrow();
    }
}
