package org.qianfa.ui.report;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.format.CellKey;
import org.qianfa.format.TableForm;
import org.qianfa.judgement.Judged;
import org.qianfa.ui.common.Tone;
import org.qianfa.ui.table.CellMark;

/** What the findings say about single cells, gravest first. Cells still blank are marked once there are few of them. */
final class CellMarks {
    private static final int FEW = 14;

    private CellMarks() {}

    static Map<CellKey, CellMark> of(TableForm form, Standing standing, Locale locale) {
        var marks = new HashMap<CellKey, CellMark>();
        var cells = standing.content().cells();
        var showBlanks = form.blankInputs(cells).size() <= FEW;
        standing.judged().stream()
                .filter(judged -> judged.reason().isEmpty())
                .map(Judged::finding)
                .sorted(java.util.Comparator.comparing(Finding::severity))
                .forEach(finding -> {
                    var tone = FindingList.tone(finding.severity());
                    var mark = new CellMark(
                            tone == Tone.CALM ? Tone.WARN : tone,
                            finding.message().in(locale));
                    marked(finding).stream()
                            .filter(key -> key.table() == form.number())
                            .filter(key -> showBlanks || cells.at(key).isPresent())
                            .forEach(key -> marks.merge(
                                    key, cells.at(key).isPresent() ? mark : mark.milder(), CellMarks::both));
                });
        return marks;
    }

    /** An equation concerns a whole column or row; the mark stands at the one cell where it is to be looked at. */
    private static List<CellKey> marked(Finding finding) {
        if (finding.left().isPresent() && finding.place() instanceof Place.InCell(var key)) return List.of(key);
        return finding.cells();
    }

    private static CellMark both(CellMark graver, CellMark other) {
        return new CellMark(graver.tone(), graver.sentence() + "\n" + other.sentence());
    }
}
