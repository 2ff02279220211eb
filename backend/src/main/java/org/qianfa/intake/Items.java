package org.qianfa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sorts the lines of a table section into heads, rows and values. A label may stand alone with its values on the lines below. */
final class Items {
    private static final int MOST_BELOW = 200;

    private final Words words;
    private final List<Item> found = new ArrayList<>();

    private Items(Words words) {
        this.words = words;
    }

    static List<Item> of(List<String> lines, Words words) {
        var items = new Items(words);
        lines.forEach(items::line);
        return items.found;
    }

    private void line(String line) {
        var fields = Fields.of(line);
        var filled = fields.filled();
        if (filled.isEmpty() || row(line, fields)) return;
        var values = filled.stream().filter(Fields::isValue).count();
        if (values == filled.size()) values(line, fields);
        else if (values == 0) heads(line, filled);
        else if (!wrapped(line, fields)) found.add(strange(line, filled));
    }

    private boolean row(String line, Fields fields) {
        var all = fields.all();
        for (var i = 0; i < all.size(); i++) {
            var field = all.get(i);
            var after = all.subList(i + 1, all.size());
            var valued = after.stream().anyMatch(Fields::isValue);
            var place = words.row(field);
            if (place.isEmpty() && valued) place = words.rowWithoutNumber(field);
            if (place.filter(row -> !row.block().oneLine() || valued).isPresent()) {
                found.add(new Item.Row(place.get(), after, line));
                return true;
            }
            if (!field.isEmpty() && !words.isGroup(field)) return false;
        }
        return false;
    }

    /** Values below a label that stood alone belong to it; others stand for themselves. */
    private void values(String line, Fields fields) {
        var below = found.isEmpty() || fields.gridded() ? Optional.<Item>empty() : below(found.getLast(), line, fields);
        below.ifPresentOrElse(
                joined -> found.set(found.size() - 1, joined), () -> found.add(new Item.Values(fields.all(), line)));
    }

    private static Optional<Item> below(Item last, String line, Fields fields) {
        var quote = last.quote() + "\n" + line;
        return switch (last) {
            case Item.Row row
            when alone(row, row.after()) ->
                Optional.of(new Item.Row(row.place(), joined(row.after(), fields.all()), quote));
            case Item.Values values
            when alone(values, values.fields()) && fields.all().size() == 1 ->
                Optional.of(new Item.Values(joined(values.fields(), fields.all()), quote));
            case Item.Row _, Item.Values _, Item.Heads _, Item.Strange _ -> Optional.empty();
        };
    }

    private static boolean alone(Item item, List<String> values) {
        return item.quote().indexOf('\t') < 0 && item.quote().indexOf('|') < 0 && values.size() < MOST_BELOW;
    }

    private void heads(String line, List<String> filled) {
        if (filled.stream().allMatch(words::isGroup)) return;
        if (!wrapped(line, new Fields(filled, false))) found.add(new Item.Heads(filled, line));
    }

    /** A label that was broken over two lines. */
    private boolean wrapped(String line, Fields fields) {
        if (found.isEmpty()
                || !(found.getLast() instanceof Item.Heads before)
                || before.fields().size() != 1) return false;
        var all = fields.all();
        var first = all.indexOf(fields.filled().getFirst());
        var place = words.row(before.fields().getFirst() + all.get(first));
        if (place.isEmpty() || place.get().block().oneLine()) return false;
        found.set(
                found.size() - 1,
                new Item.Row(place.get(), all.subList(first + 1, all.size()), before.quote() + "\n" + line));
        return true;
    }

    private static Item strange(String line, List<String> filled) {
        return new Item.Strange(
                filled.stream()
                        .filter(field -> !Fields.isValue(field))
                        .reduce((_, last) -> last)
                        .orElse(""),
                filled.stream().filter(Fields::isValue).toList(),
                line);
    }

    private static List<String> joined(List<String> one, List<String> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
