package org.qianfa.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qianfa.intake.source.LineField;
import org.qianfa.intake.source.SourceLine;
import org.qianfa.intake.vocabulary.TableVocabulary;

/** Sorts the lines of a table into heads, rows and values. A label may stand alone with its values on the lines below. */
final class TableLines {
    private static final int MOST_BELOW = 200;

    /** What stands above labels, or in front of the values where the form has no labels. */
    private static final Set<String> FILLERS =
            Set.of("类别", "类型", "种类", "分类", "项目", "事项", "名称", "指标", "指标名称", "内容", "件数", "数量", "数量件", "件数件");

    private final TableVocabulary vocabulary;
    private final List<TableLine> found = new ArrayList<>();
    private final BrokenLabels broken;

    private TableLines(TableVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.broken = new BrokenLabels(vocabulary, found);
    }

    static List<TableLine> sort(List<SourceLine> lines, TableVocabulary vocabulary) {
        var sorted = new TableLines(vocabulary);
        lines.forEach(sorted::line);
        return sorted.found;
    }

    private void line(SourceLine line) {
        var fields = vocabulary.fields(line);
        var filled = fields.stream().filter(field -> !field.isEmpty()).toList();
        if (filled.isEmpty() && line.oneCell()) blank(line, fields);
        if (filled.isEmpty() || endsUnknownRow(line, filled) || row(line, fields)) return;
        var values = filled.stream().filter(LineField::value).count();
        if (values == filled.size()) values(line, fields);
        else if (values > 0 && values == filled.size() - 1 && isFiller(filled.getFirst()))
            values(line, fields.subList(fields.indexOf(filled.getFirst()) + 1, fields.size()));
        else if (values == 0) heads(line, filled);
        else if (!broken.joinWithLinesAbove(line, fields)) found.add(unknownRow(line, filled));
    }

    static boolean isFiller(LineField field) {
        return FILLERS.contains(field.labelKey());
    }

    /** A blank cell behind a label that stood alone. */
    private void blank(SourceLine line, List<LineField> fields) {
        if (!found.isEmpty())
            joinBelow(found.getLast(), line, fields).ifPresent(joined -> found.set(found.size() - 1, joined));
    }

    private boolean row(SourceLine line, List<LineField> fields) {
        for (var i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            if (field.isEmpty()) continue;
            var after = fieldsBehind(fields, i);
            var valued = after.stream().anyMatch(LineField::value);
            var place = vocabulary.rowOf(field);
            if (place.isEmpty() && (valued || belowRow(line, after))) place = vocabulary.rowWithoutNumber(field);
            if (place.filter(row -> valued || (!row.block().oneLine() && !hasHeads(after)))
                    .isPresent()) {
                found.add(new TableLine.Row(
                        place.get(),
                        field,
                        fields.size() - after.size(),
                        after,
                        line.text(),
                        TableLine.DocumentTable.of(line)));
                return true;
            }
            if (!vocabulary.isGroup(field) && !(valued && vocabulary.isPartOfGroup(field))) return false;
        }
        return false;
    }

    /** What follows a label; a sheet whose merged cells were taken apart says the label in each of its columns. */
    private static List<LineField> fieldsBehind(List<LineField> fields, int label) {
        var next = label + 1;
        while (next < fields.size()
                && !fields.get(next).isEmpty()
                && fields.get(next).text().equals(fields.get(label).text())) next++;
        return fields.subList(next, fields.size());
    }

    /** Whether a label that may be a head as well stands alone behind a row that has its values. */
    private boolean belowRow(SourceLine line, List<LineField> after) {
        return !found.isEmpty()
                && found.getLast() instanceof TableLine.Row row
                && row.hasValues()
                && (after.isEmpty() || (line.delimited() && after.stream().allMatch(LineField::isEmpty)));
    }

    private boolean hasHeads(List<LineField> after) {
        return after.stream().anyMatch(vocabulary::isColumn);
    }

    /** Values below a label that stood alone belong to it; others stand for themselves. */
    private void values(SourceLine line, List<LineField> fields) {
        var below = found.isEmpty() || line.tableNumber() > 0
                ? Optional.<TableLine>empty()
                : joinBelow(found.getLast(), line, fields);
        below.ifPresentOrElse(
                joined -> found.set(found.size() - 1, joined),
                () -> found.add(new TableLine.Values(fields, line.text(), TableLine.DocumentTable.of(line))));
    }

    private static Optional<TableLine> joinBelow(TableLine last, SourceLine line, List<LineField> fields) {
        var quote = last.quote() + "\n" + line.text();
        return switch (last) {
            case TableLine.Row row
            when mayGoOnBelow(row.table(), row.fieldsBehind()) && (!line.delimited() || !row.hasValues()) ->
                Optional.of(new TableLine.Row(
                        row.blockRow(),
                        row.label(),
                        row.valuesFrom(),
                        joined(row.fieldsBehind(), fields),
                        quote,
                        TableLine.DocumentTable.below(row.table(), line)));
            case TableLine.Values values
            when mayGoOnBelow(values.table(), values.fields()) && fields.size() == 1 ->
                Optional.of(new TableLine.Values(
                        joined(values.fields(), fields), quote, TableLine.DocumentTable.below(values.table(), line)));
            case TableLine.Row _, TableLine.Values _, TableLine.Heads _, TableLine.UnknownRow _, TableLine.Groups _ ->
                Optional.empty();
        };
    }

    private static boolean mayGoOnBelow(TableLine.DocumentTable grid, List<LineField> values) {
        return !grid.delimited() && values.size() < MOST_BELOW;
    }

    private void heads(SourceLine line, List<LineField> filled) {
        if (filled.stream()
                .allMatch(field ->
                        vocabulary.isGroup(field) && vocabulary.rowOf(field).isEmpty()))
            found.add(new TableLine.Groups(line.text()));
        else if (!broken.makeLonger(line, filled)
                && !broken.joinWithLinesAbove(line, filled)
                && !broken.joinAroundValues(line, filled))
            found.add(new TableLine.Heads(filled, line.text(), TableLine.DocumentTable.of(line)));
    }

    private boolean endsUnknownRow(SourceLine line, List<LineField> filled) {
        return !found.isEmpty()
                && found.getLast() instanceof TableLine.UnknownRow
                && broken.joinAroundValues(line, filled);
    }

    private static TableLine unknownRow(SourceLine line, List<LineField> filled) {
        return new TableLine.UnknownRow(
                filled.stream()
                        .filter(field -> !field.value())
                        .reduce((_, last) -> last)
                        .orElseThrow(),
                filled.stream().filter(LineField::value).toList(),
                line.text(),
                TableLine.DocumentTable.of(line));
    }

    private static List<LineField> joined(List<LineField> one, List<LineField> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
