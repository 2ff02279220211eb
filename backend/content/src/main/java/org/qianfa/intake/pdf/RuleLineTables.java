package org.qianfa.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds tables among the straight lines of a page: lines that touch belong together. */
final class RuleLineTables {
    private static final double NEAR = 2.5;
    private static final double SHORTEST = 5;
    private static final int MOST = 3_000;
    private static final int MOST_FIELDS = 60_000;

    private final List<RuleLine> rules;

    private RuleLineTables(List<RuleLine> rules) {
        this.rules = rules;
    }

    static List<RuledTable> find(List<RuleLine> drawn) {
        var joined = Stream.concat(joined(drawn, true).stream(), joined(drawn, false).stream())
                .filter(rule -> rule.to() - rule.from() >= SHORTEST)
                .toList();
        return joined.size() > MOST ? List.of() : new RuleLineTables(joined).all();
    }

    /** Pieces that lie on one line and touch, as one. */
    private static List<RuleLine> joined(List<RuleLine> drawn, boolean level) {
        var sorted = drawn.stream()
                .filter(rule -> rule.horizontal() == level)
                .sorted(Comparator.comparing(RuleLine::at))
                .toList();
        var joined = new ArrayList<RuleLine>();
        for (var from = 0; from < sorted.size(); ) {
            var to = from;
            while (to < sorted.size() && sorted.get(to).at() - sorted.get(from).at() <= 1.5) to++;
            var same = sorted.subList(from, to).stream()
                    .sorted(Comparator.comparing(RuleLine::from))
                    .toList();
            var begun = joined.size();
            for (var rule : same) {
                if (joined.size() == begun || rule.from() > joined.getLast().to() + NEAR) joined.add(rule);
                else {
                    var last = joined.removeLast();
                    joined.add(new RuleLine(level, last.at(), last.from(), Math.max(last.to(), rule.to())));
                }
            }
            from = to;
        }
        return joined;
    }

    private List<RuledTable> all() {
        var tables = new ArrayList<RuledTable>();
        var left = new HashSet<>(IntStream.range(0, rules.size()).boxed().toList());
        while (!left.isEmpty()) {
            var group = new ArrayList<Integer>(List.of(left.iterator().next()));
            left.remove(group.getFirst());
            for (var i = 0; i < group.size(); i++) {
                var rule = rules.get(group.get(i));
                var touching = left.stream()
                        .filter(other -> touch(rule, rules.get(other)))
                        .toList();
                group.addAll(touching);
                touching.forEach(left::remove);
            }
            table(group.stream().map(rules::get).toList(), tables);
        }
        tables.sort(Comparator.comparing(table -> table.lines()[0]));
        return tables;
    }

    private static boolean touch(RuleLine one, RuleLine other) {
        return one.horizontal() != other.horizontal()
                && one.at() >= other.from() - NEAR
                && one.at() <= other.to() + NEAR
                && other.at() >= one.from() - NEAR
                && other.at() <= one.to() + NEAR;
    }

    private static void table(List<RuleLine> group, List<RuledTable> tables) {
        var level = group.stream().filter(RuleLine::horizontal).toList();
        var upright = group.stream().filter(rule -> !rule.horizontal()).toList();
        if (level.size() < 2 || upright.isEmpty()) return;
        var columns = edges(upright, level);
        var lines = edges(level, upright);
        if (columns.length < 3 || lines.length < 2 || (long) columns.length * lines.length > MOST_FIELDS) return;
        tables.add(new RuledTable(columns, lines, cells(columns, lines, level, upright)));
    }

    /** The places of the rules, and the ends of those across where these reach further: tables are often open at the sides. */
    private static double[] edges(List<RuleLine> rules, List<RuleLine> across) {
        var places = Stream.concat(
                        rules.stream().map(RuleLine::at),
                        Stream.of(
                                across.stream()
                                        .mapToDouble(RuleLine::from)
                                        .min()
                                        .orElseThrow(),
                                across.stream().mapToDouble(RuleLine::to).max().orElseThrow()))
                .sorted()
                .toList();
        var edges = new ArrayList<Double>();
        for (var place : places) if (edges.isEmpty() || place - edges.getLast() > NEAR + 0.5) edges.add(place);
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static int[] cells(double[] columns, double[] lines, List<RuleLine> level, List<RuleLine> upright) {
        var width = columns.length - 1;
        var cell = IntStream.range(0, width * (lines.length - 1)).toArray();
        for (var line = 0; line < lines.length - 1; line++)
            for (var column = 0; column < width; column++) {
                var field = line * width + column;
                var middle = (lines[line] + lines[line + 1]) / 2;
                var centre = (columns[column] + columns[column + 1]) / 2;
                if (column > 0 && !isSeparated(upright, columns[column], middle))
                    cell[root(cell, field)] = root(cell, field - 1);
                if (line > 0 && !isSeparated(level, lines[line], centre)) {
                    var above = root(cell, field - width);
                    var own = root(cell, field);
                    cell[Math.max(above, own)] = Math.min(above, own);
                }
            }
        for (var field = 0; field < cell.length; field++) cell[field] = root(cell, field);
        return rectangles(cell, width);
    }

    private static int root(int[] cell, int field) {
        var at = field;
        while (cell[at] != at) at = cell[at];
        return at;
    }

    private static boolean isSeparated(List<RuleLine> rules, double at, double where) {
        return rules.stream()
                .anyMatch(rule -> Math.abs(rule.at() - at) <= NEAR + 0.5 && rule.from() <= where && rule.to() >= where);
    }

    /** A cell that would be no rectangle, because a line is missing, falls back into its fields. */
    private static int[] rectangles(int[] cell, int width) {
        var size = new int[cell.length];
        var right = new int[cell.length];
        var bottom = new int[cell.length];
        for (var field = 0; field < cell.length; field++) {
            size[cell[field]]++;
            right[cell[field]] = Math.max(right[cell[field]], field % width);
            bottom[cell[field]] = Math.max(bottom[cell[field]], field / width);
        }
        var whole = cell.clone();
        for (var field = 0; field < cell.length; field++) {
            var first = cell[field];
            var area = (right[first] - first % width + 1) * (bottom[first] - first / width + 1);
            if (area != size[first]) whole[field] = field;
        }
        return whole;
    }
}
