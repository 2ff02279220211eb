package org.qianfa.intake.table;

import java.util.List;
import org.qianfa.intake.source.LineField;
import org.qianfa.intake.source.SourceLine;
import org.qianfa.intake.vocabulary.TableVocabulary;

/** Joins the labels that were broken over lines, by taking back the last lines that were found and putting the row that they make in their place. */
final class BrokenLabels {
    private static final int MOST_LINES = 3;

    private final TableVocabulary vocabulary;
    private final List<TableLine> found;

    /** @param found the lines so far, which change where a label is joined */
    BrokenLabels(TableVocabulary vocabulary, List<TableLine> found) {
        this.vocabulary = vocabulary;
        this.found = found;
    }

    /** The rest of a label whose first part is a label already. */
    boolean makeLonger(SourceLine line, List<LineField> filled) {
        if (found.isEmpty() || filled.size() != 1 || !(found.getLast() instanceof TableLine.Row row)) return false;
        var whole = LineField.of(row.label().text() + filled.getFirst().text());
        if (vocabulary
                .rowOf(whole)
                .filter(blockRow -> blockRow.equals(row.blockRow()))
                .isEmpty()) return false;
        found.set(
                found.size() - 1,
                new TableLine.Row(
                        row.blockRow(),
                        whole,
                        row.valuesFrom(),
                        row.fieldsBehind(),
                        row.quote() + "\n" + line.text(),
                        row.table()));
        return true;
    }

    /** A label that was broken over several lines, perhaps with its values behind the last. */
    boolean joinWithLinesAbove(SourceLine line, List<LineField> fields) {
        var last = fields.stream().filter(field -> !field.isEmpty()).findFirst().orElseThrow();
        var label = last.text();
        var quote = line.text();
        for (var back = 1; back < MOST_LINES && back <= found.size(); back++) {
            if (!(found.get(found.size() - back) instanceof TableLine.Heads before)) return false;
            var labels = before.fields().stream()
                    .filter(field -> !vocabulary.isGroup(field))
                    .toList();
            if (labels.size() != 1) return false;
            label = labels.getFirst().text() + label;
            quote = before.quote() + "\n" + quote;
            var whole = LineField.of(label);
            var place = vocabulary.rowOf(whole);
            if (place.isEmpty() || place.get().block().oneLine()) continue;
            dropLast(back);
            var after = fields.subList(fields.indexOf(last) + 1, fields.size());
            found.add(new TableLine.Row(
                    place.get(), whole, fields.size() - after.size(), after, quote, TableLine.DocumentTable.of(line)));
            return true;
        }
        return false;
    }

    /** The end of a label that was broken around its values, as a page that was taken apart line by line shows it. */
    boolean joinAroundValues(SourceLine line, List<LineField> filled) {
        if (found.isEmpty() || filled.size() != 1) return false;
        var end = filled.getFirst().text();
        if (found.getLast() instanceof TableLine.UnknownRow values)
            return join(values.label().text() + end, values.values(), 1, values.quote(), line);
        if (found.size() > 1
                && found.getLast() instanceof TableLine.Values values
                && found.get(found.size() - 2) instanceof TableLine.Heads start
                && start.isLone())
            return join(
                    start.fields().getFirst().text() + end,
                    values.fields(),
                    2,
                    start.quote() + "\n" + values.quote(),
                    line);
        return false;
    }

    private boolean join(String label, List<LineField> values, int lines, String quote, SourceLine line) {
        var whole = LineField.of(label);
        var place = vocabulary.rowOf(whole).filter(row -> !row.block().oneLine());
        place.ifPresent(row -> {
            dropLast(lines);
            found.add(new TableLine.Row(
                    row, whole, 1, values, quote + "\n" + line.text(), TableLine.DocumentTable.of(line)));
        });
        return place.isPresent();
    }

    private void dropLast(int lines) {
        found.subList(found.size() - lines, found.size()).clear();
    }
}
