package org.qianfa.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Format;
import org.qianfa.form.SectionForm;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.form.table.TableForm;
import org.qianfa.intake.source.Source;

/** A report that is to be written out in some shape. */
public record Original(Format form, String title, Content content) {
    /** A different number in each cell, so that a shift shows. */
    public static Original numbered(Format form) {
        var values = new TreeMap<CellKey, String>();
        for (var table : form.tables())
            for (var cell : table.cells()) values.put(cell.key(), Integer.toString(100 + values.size()));
        return new Original(
                form,
                form.title("柳河镇人民政府", form.firstYear()),
                new Content(FilledReports.valid(form).sections(), Cells.of(values)));
    }

    List<String> paragraphs(SectionForm section) {
        return content.text(section.number())
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    TableForm table(SectionForm section) {
        return form.table(section.table().orElseThrow()).orElseThrow();
    }

    Source.Grid grid(SectionForm section) {
        return TableShapes.grid(table(section), content);
    }

    /** The cells that begin in each line of a table, from left to right. */
    static List<List<Source.Cell>> lines(Source.Grid grid) {
        Map<Integer, List<Source.Cell>> lines = grid.cells().stream()
                .collect(Collectors.groupingBy(Source.Cell::line, TreeMap::new, Collectors.toList()));
        return lines.values().stream()
                .map(line -> line.stream()
                        .sorted(java.util.Comparator.comparingInt(Source.Cell::column))
                        .toList())
                .toList();
    }
}
