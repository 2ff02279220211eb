package org.qianfa.intake.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qianfa.form.table.BlockForm;
import org.qianfa.form.table.ColumnForm;
import org.qianfa.intake.source.LineField;

/** The columns of the document in which the cells of a block stand, where its heads say so of every one of them. */
final class ColumnPlaces {
    /** Columns of the document, from the first to behind the last. */
    private record Span(int from, int to) {
        static Span of(LineField field) {
            return new Span(field.from(), field.to());
        }

        boolean meets(LineField field) {
            return field.from() < to && field.to() > from;
        }

        boolean holds(LineField field) {
            return field.from() >= from && field.to() <= to;
        }
    }

    private final List<Span> spans;

    private ColumnPlaces(List<Span> spans) {
        this.spans = spans;
    }

    /** The columns of the values of a row, or of all rows of a block that stand in one line; empty where a head is lost or displaced. */
    static Optional<ColumnPlaces> find(
            BlockForm block, boolean allRows, TableHeads heads, TableLine.DocumentTable grid) {
        var fields = heads.lines().stream()
                .filter(line -> line.table().sameColumns(grid))
                .flatMap(line -> line.fields().stream())
                .toList();
        var wanted = new ArrayList<ColumnForm>();
        for (var row = 0; row < (allRows ? block.rows().size() : 1); row++) wanted.addAll(block.columns());
        var named = fields.stream()
                .filter(field -> block.columns().stream().anyMatch(column -> heads.isHeadOf(column, field)))
                .sorted(Comparator.comparingInt(LineField::from))
                .toList();
        if (named.size() != wanted.size()) return Optional.empty();
        var behind = 0;
        for (var i = 0; i < named.size(); i++) {
            if (!heads.isHeadOf(wanted.get(i), named.get(i)) || named.get(i).from() < behind) return Optional.empty();
            behind = named.get(i).to();
        }
        if (allRows && !underTheirRows(block, heads, fields, named)) return Optional.empty();
        return Optional.of(new ColumnPlaces(named.stream().map(Span::of).toList()));
    }

    private static boolean underTheirRows(
            BlockForm block, TableHeads heads, List<LineField> fields, List<LineField> named) {
        var each = block.columns().size();
        for (var row = 0; row < block.rows().size(); row++) {
            var form = block.rows().get(row);
            var above =
                    fields.stream().filter(field -> heads.isHeadOf(form, field)).toList();
            var own = named.subList(row * each, (row + 1) * each);
            if (above.size() != 1 || !own.stream().allMatch(Span.of(above.getFirst())::holds)) return false;
        }
        return true;
    }

    /** The text below each head; empty where the line has not one cell of its own for each, or a value that is below none. */
    Optional<List<String>> textsBelow(List<LineField> labels, List<LineField> after) {
        if (labels.stream().anyMatch(label -> spans.stream().anyMatch(span -> span.meets(label))))
            return Optional.empty();
        var picked = new ArrayList<String>();
        var taken = 0;
        for (var span : spans) {
            var below = after.stream().filter(span::meets).toList();
            var filled = below.stream().filter(field -> !field.isEmpty()).toList();
            if (below.isEmpty() || filled.size() > 1 || below.stream().anyMatch(field -> !isWhollyBelow(span, field)))
                return Optional.empty();
            taken += filled.size();
            picked.add(filled.stream().findFirst().map(LineField::text).orElse(""));
        }
        var all = after.stream().filter(field -> !field.isEmpty()).count();
        return taken == all ? Optional.of(picked) : Optional.empty();
    }

    private static boolean isWhollyBelow(Span span, LineField field) {
        return span.holds(field) && (field.lines() == 1 || field.isEmpty());
    }
}
