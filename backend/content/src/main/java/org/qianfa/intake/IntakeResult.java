package org.qianfa.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qianfa.form.Format;
import org.qianfa.form.ReportWording;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.text.Sentence;

/**
 * What was read. Every typed character is in a section, in a cell or in what could not be placed; what was left out on purpose, a title said
 * twice, is named in a remark.
 *
 * @param form the edition of the form in which it is written, whatever its year
 * @param cells as typed, totals too
 * @param remarks what a person should know before going on
 */
public record IntakeResult(
        Format form,
        Optional<String> title,
        Optional<String> organName,
        Optional<Integer> year,
        ReportWording wording,
        SortedMap<Integer, String> sections,
        Cells cells,
        List<Unplaced> unplaced,
        List<Sentence> remarks) {
    public IntakeResult {
        sections = Collections.unmodifiableSortedMap(new TreeMap<>(sections));
        unplaced = List.copyOf(unplaced);
        remarks = List.copyOf(remarks);
    }

    public Content content() {
        return new Content(sections, cells);
    }

    /** How much of a table was read. */
    public Completeness completeness(int table) {
        var all = form.table(table).orElseThrow().cells();
        var filled =
                all.stream().filter(cell -> cells.at(cell.key()).isPresent()).count();
        if (filled == all.size()) return Completeness.OK;
        var left = unplaced.stream().anyMatch(one -> one.table().equals(OptionalInt.of(table)));
        return filled == 0 && !left ? Completeness.MISSING : Completeness.INCOMPLETE;
    }

    /** How much of a table was read: every cell, some or something unplaced, nothing at all. */
    public enum Completeness {
        OK,
        INCOMPLETE,
        MISSING
    }

    /** The same with one thing placed as a person decided. */
    public IntakeResult withPlaced(Unplaced one, Map<CellKey, String> values) {
        var filled = new TreeMap<>(cells.values());
        filled.putAll(values);
        var left = new ArrayList<>(unplaced);
        left.remove(one);
        return new IntakeResult(form, title, organName, year, wording, sections, Cells.of(filled), left, remarks);
    }

    /** One answer for all rows of a table that lack exactly one value: it is this column that they lack. */
    public IntakeResult withAllPlacedWithout(int table, String columnKey) {
        return withAllPlacedWithout(table, Set.of(columnKey));
    }

    /** One answer for all rows of a table that lack as many values as columns are named: it is these that they lack. */
    public IntakeResult withAllPlacedWithout(int table, Set<String> columns) {
        var reading = this;
        for (var one : unplaced) {
            if (one.table().stream().noneMatch(number -> number == table) || one.missingCount() != columns.size())
                continue;
            var placed = one.placedWithoutColumns(columns);
            if (!placed.isEmpty()) reading = reading.withPlaced(one, placed);
        }
        return reading;
    }
}
