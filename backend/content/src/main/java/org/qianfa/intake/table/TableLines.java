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
    private static final int MOST_BROKEN = 3;

    /** What stands above labels, or in front of the values where the form has no labels. */
    private static final Set<String> EMPTY_WORDS =
            Set.of("类别", "类型", "种类", "分类", "项目", "事项", "名称", "指标", "指标名称", "内容", "件数", "数量", "数量件", "件数件");

    private final TableVocabulary words;
    private final List<TableLine> found = new ArrayList<>();

    private TableLines(TableVocabulary words) {
        this.words = words;
    }

    static List<TableLine> of(List<SourceLine> lines, TableVocabulary words) {
        var items = new TableLines(words);
        lines.forEach(items::line);
        return items.found;
    }

    private void line(SourceLine line) {
        var fields = words.fields(line);
        var filled = fields.stream().filter(field -> !field.empty()).toList();
        if (filled.isEmpty() && line.cell()) blank(line, fields);
        if (filled.isEmpty() || endsStrange(line, filled) || row(line, fields)) return;
        var values = filled.stream().filter(LineField::value).count();
        if (values == filled.size()) values(line, fields);
        else if (values > 0 && values == filled.size() - 1 && saysNothing(filled.getFirst()))
            values(line, fields.subList(fields.indexOf(filled.getFirst()) + 1, fields.size()));
        else if (values == 0) heads(line, filled);
        else if (!wrapped(line, fields)) found.add(strange(line, filled));
    }

    static boolean saysNothing(LineField field) {
        return EMPTY_WORDS.contains(field.core());
    }

    /** A blank cell behind a label that stood alone. */
    private void blank(SourceLine line, List<LineField> fields) {
        if (!found.isEmpty())
            below(found.getLast(), line, fields).ifPresent(joined -> found.set(found.size() - 1, joined));
    }

    private boolean row(SourceLine line, List<LineField> fields) {
        for (var i = 0; i < fields.size(); i++) {
            var field = fields.get(i);
            if (field.empty()) continue;
            var after = behind(fields, i);
            var valued = after.stream().anyMatch(LineField::value);
            var place = words.row(field);
            if (place.isEmpty() && (valued || belowRow(line, after))) place = words.rowWithoutNumber(field);
            if (place.filter(row -> valued || (!row.block().oneLine() && !headed(after)))
                    .isPresent()) {
                found.add(new TableLine.Row(
                        place.get(), field, fields.size() - after.size(), after, line.text(), TableLine.Grid.of(line)));
                return true;
            }
            if (!words.isGroup(field) && !(valued && words.isPartOfGroup(field))) return false;
        }
        return false;
    }

    /** What follows a label; a sheet whose merged cells were taken apart says the label in each of its columns. */
    private static List<LineField> behind(List<LineField> fields, int label) {
        var next = label + 1;
        while (next < fields.size()
                && !fields.get(next).empty()
                && fields.get(next).text().equals(fields.get(label).text())) next++;
        return fields.subList(next, fields.size());
    }

    /** Whether a label that may be a head as well stands alone behind a row that has its values. */
    private boolean belowRow(SourceLine line, List<LineField> after) {
        return !found.isEmpty()
                && found.getLast() instanceof TableLine.Row row
                && row.hasValues()
                && (after.isEmpty() || (line.gridded() && after.stream().allMatch(LineField::empty)));
    }

    private boolean headed(List<LineField> after) {
        return after.stream().anyMatch(words::isColumn);
    }

    /** Values below a label that stood alone belong to it; others stand for themselves. */
    private void values(SourceLine line, List<LineField> fields) {
        var below =
                found.isEmpty() || line.grid() > 0 ? Optional.<TableLine>empty() : below(found.getLast(), line, fields);
        below.ifPresentOrElse(
                joined -> found.set(found.size() - 1, joined),
                () -> found.add(new TableLine.Values(fields, line.text(), TableLine.Grid.of(line))));
    }

    private static Optional<TableLine> below(TableLine last, SourceLine line, List<LineField> fields) {
        var quote = last.quote() + "\n" + line.text();
        return switch (last) {
            case TableLine.Row row
            when alone(row.grid(), row.after()) && (!line.gridded() || !row.hasValues()) ->
                Optional.of(new TableLine.Row(
                        row.place(),
                        row.label(),
                        row.before(),
                        joined(row.after(), fields),
                        quote,
                        TableLine.Grid.below(row.grid(), line)));
            case TableLine.Values values
            when alone(values.grid(), values.fields()) && fields.size() == 1 ->
                Optional.of(new TableLine.Values(
                        joined(values.fields(), fields), quote, TableLine.Grid.below(values.grid(), line)));
            case TableLine.Row _, TableLine.Values _, TableLine.Heads _, TableLine.Strange _, TableLine.Groups _ ->
                Optional.empty();
        };
    }

    private static boolean alone(TableLine.Grid grid, List<LineField> values) {
        return !grid.lines() && values.size() < MOST_BELOW;
    }

    private void heads(SourceLine line, List<LineField> filled) {
        if (filled.stream()
                .allMatch(field -> words.isGroup(field) && words.row(field).isEmpty()))
            found.add(new TableLine.Groups(line.text()));
        else if (!longer(line, filled) && !wrapped(line, filled) && !middle(line, filled))
            found.add(new TableLine.Heads(filled, line.text(), TableLine.Grid.of(line)));
    }

    /** The rest of a label whose first part is a label already. */
    private boolean longer(SourceLine line, List<LineField> filled) {
        if (found.isEmpty() || filled.size() != 1 || !(found.getLast() instanceof TableLine.Row row)) return false;
        var whole = LineField.of(row.label().text() + filled.getFirst().text());
        if (words.row(whole).filter(place -> place.equals(row.place())).isEmpty()) return false;
        found.set(
                found.size() - 1,
                new TableLine.Row(
                        row.place(), whole, row.before(), row.after(), row.quote() + "\n" + line.text(), row.grid()));
        return true;
    }

    /** A label that was broken over several lines, perhaps with its values behind the last. */
    private boolean wrapped(SourceLine line, List<LineField> fields) {
        var last = fields.stream().filter(field -> !field.empty()).findFirst().orElseThrow();
        var label = last.text();
        var quote = line.text();
        for (var back = 1; back < MOST_BROKEN && back <= found.size(); back++) {
            if (!(found.get(found.size() - back) instanceof TableLine.Heads before)) return false;
            var labels = before.fields().stream()
                    .filter(field -> !words.isGroup(field))
                    .toList();
            if (labels.size() != 1) return false;
            label = labels.getFirst().text() + label;
            quote = before.quote() + "\n" + quote;
            var whole = LineField.of(label);
            var place = words.row(whole);
            if (place.isEmpty() || place.get().block().oneLine()) continue;
            found.subList(found.size() - back, found.size()).clear();
            var after = fields.subList(fields.indexOf(last) + 1, fields.size());
            found.add(new TableLine.Row(
                    place.get(), whole, fields.size() - after.size(), after, quote, TableLine.Grid.of(line)));
            return true;
        }
        return false;
    }

    private boolean endsStrange(SourceLine line, List<LineField> filled) {
        return !found.isEmpty() && found.getLast() instanceof TableLine.Strange && middle(line, filled);
    }

    /** A label that was broken around its values, as a page that was taken apart line by line shows it. */
    private boolean middle(SourceLine line, List<LineField> filled) {
        if (found.isEmpty() || filled.size() != 1) return false;
        var end = filled.getFirst().text();
        if (found.getLast() instanceof TableLine.Strange values)
            return broken(values.label().text() + end, values.values(), 1, values.quote(), line);
        if (found.size() > 1
                && found.getLast() instanceof TableLine.Values values
                && found.get(found.size() - 2) instanceof TableLine.Heads start
                && start.lone())
            return broken(
                    start.fields().getFirst().text() + end,
                    values.fields(),
                    2,
                    start.quote() + "\n" + values.quote(),
                    line);
        return false;
    }

    private boolean broken(String label, List<LineField> values, int items, String quote, SourceLine line) {
        var whole = LineField.of(label);
        var place = words.row(whole).filter(row -> !row.block().oneLine());
        place.ifPresent(row -> {
            found.subList(found.size() - items, found.size()).clear();
            found.add(new TableLine.Row(row, whole, 1, values, quote + "\n" + line.text(), TableLine.Grid.of(line)));
        });
        return place.isPresent();
    }

    private static TableLine strange(SourceLine line, List<LineField> filled) {
        return new TableLine.Strange(
                filled.stream()
                        .filter(field -> !field.value())
                        .reduce((_, last) -> last)
                        .orElseThrow(),
                filled.stream().filter(LineField::value).toList(),
                line.text(),
                TableLine.Grid.of(line));
    }

    private static List<LineField> joined(List<LineField> one, List<LineField> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
