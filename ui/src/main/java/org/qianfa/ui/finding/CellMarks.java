package org.qianfa.ui.finding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.form.Format;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.rule.Rule;
import org.qianfa.form.table.TableForm;
import org.qianfa.judgement.JudgedFinding;
import org.qianfa.ui.element.Tone;
import org.qianfa.ui.report.WorkspaceState;
import org.qianfa.ui.table.CellMark;

/** What the findings say about single cells, gravest first. In a table begun, cells still blank are marked once they are few. */
public final class CellMarks {
    private static final int FEW = 14;

    private CellMarks() {}

    public static Map<CellKey, CellMark> of(TableForm form, WorkspaceState state, Locale locale) {
        var marks = new HashMap<CellKey, CellMark>();
        var cells = state.content().cells();
        var blank = form.blankInputs(cells).size();
        var showBlanks = blank <= FEW && blank < form.inputs().size();
        state.judged().stream()
                .filter(judged -> judged.reason().isEmpty())
                .map(JudgedFinding::finding)
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(finding -> {
                    var sentence = finding.message().in(locale);
                    var tone = tone(finding);
                    var marked = marked(finding);
                    for (var key : concerned(finding, state.format())) {
                        if (key.table() != form.number()) continue;
                        var filled = cells.at(key).isPresent();
                        if (!marked.contains(key)) {
                            if (finding.left().isPresent())
                                marks.merge(key, CellMark.also(tone, sentence), CellMark::and);
                        } else if (filled || showBlanks)
                            marks.merge(key, CellMark.here(filled ? tone : Tone.WARN, sentence), CellMark::and);
                    }
                });
        return marks;
    }

    private static Tone tone(Finding finding) {
        var tone = FindingList.tone(finding.severity());
        return tone == Tone.CALM ? Tone.WARN : tone;
    }

    /** The cells of the finding, and those that its totals are the sums of, as far as they stand in its own column or row. */
    private static Set<CellKey> concerned(Finding finding, Format format) {
        var keys = new LinkedHashSet<>(finding.cells());
        format.rules().stream()
                .filter(rule -> rule instanceof Rule.Equation sum && sum.sum())
                .map(Rule.Equation.class::cast)
                .filter(sum -> finding.cells().containsAll(sum.right().keys()))
                .map(sum -> sum.left().keys())
                .filter(parts -> inOneLine(parts, finding.cells()))
                .forEach(keys::addAll);
        keys.addAll(marked(finding));
        return keys;
    }

    private static boolean inOneLine(List<CellKey> parts, List<CellKey> cells) {
        return alike(parts, cells, CellKey::column) || alike(parts, cells, CellKey::row);
    }

    private static boolean alike(List<CellKey> parts, List<CellKey> cells, Function<CellKey, String> name) {
        return Stream.concat(parts.stream(), cells.stream())
                        .map(name)
                        .distinct()
                        .count()
                == 1;
    }

    /** What compares two sides concerns a whole column or row; the mark stands at the one cell where it is to be looked at. */
    private static List<CellKey> marked(Finding finding) {
        if (finding.left().isPresent() && finding.place() instanceof Place.InCell(var key)) return List.of(key);
        return finding.cells();
    }
}
