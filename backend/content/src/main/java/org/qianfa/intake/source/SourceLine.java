package org.qianfa.intake.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of a document: of its text, or of a table in it.
 *
 * @param text as typed, a table's fields with tabs between them
 * @param gridded the line says where its fields end: by tabs, by pipes, or as a table's cells
 * @param grid the number of the table in the document whose columns are certain, 0 where none is
 * @param width how many columns that table has
 * @param cell the line is one cell of a table and says so, blank perhaps
 */
public record SourceLine(String text, List<LineField> fields, boolean gridded, int grid, int width, boolean cell) {
    private static final Pattern RULER = Pattern.compile("[|\\s:+-]*+");
    private static final Pattern DRAWN = Pattern.compile("[\\s\u2500-\u257F]*+");
    private static final Pattern COUNTED =
            Pattern.compile("(\\d)[\\s\\p{Z}](件|条|个|项|宗|起|次|份|元|万元|亿元)(?=[\\s\\p{Z}]|$)");
    /** A heading's number, set apart from its words. */
    private static final Pattern ORDINAL = Pattern.compile("第?[一二三四五六七八九十]{1,3}(?:部分)?[、.．:：]?|\\d{1,2}[、.．]");
    /** The page behind a line of a table of contents. */
    private static final Pattern PAGE = Pattern.compile("[-—–]?\\d{1,3}[-—–]?");

    private static final String PIPES = "|｜│┃";
    private static final int MOST_FIELDS = 200;
    private static final int LONGEST = 400;

    public SourceLine {
        fields = List.copyOf(fields);
    }

    public static List<SourceLine> all(Source source) {
        var pieces = new ArrayList<SourceLine>();
        var typed = new ArrayList<String>();
        var grids = 0;
        for (var block : source.blocks())
            switch (block) {
                case Source.Line line -> typed.add(line.text());
                case Source.Grid grid -> {
                    pieces.addAll(DelimitedLines.pieces(typed));
                    typed.clear();
                    pieces.addAll(lines(grid, ++grids));
                }
            }
        pieces.addAll(DelimitedLines.pieces(typed));
        return pieces;
    }

    /** A line that is one cell of a table. */
    static SourceLine cell(String line, String text) {
        return new SourceLine(line, List.of(LineField.of(strip(text))), false, 0, 0, true);
    }

    /** A line that only parts others. */
    static SourceLine nothing(String line) {
        return new SourceLine(line, List.of(), false, 0, 0, false);
    }

    /** A line whose fields end with a mark, those that hold one in quotes. */
    static SourceLine separated(String line, char mark) {
        var fields = new ArrayList<String>();
        var field = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < line.length(); i++) {
            var character = line.charAt(i);
            if (character == '"') quoted = !quoted;
            else if (character != mark || quoted) field.append(character == '\n' ? ' ' : character);
            else if (fields.size() < MOST_FIELDS) {
                fields.add(field.toString());
                field.setLength(0);
            }
        }
        fields.add(field.toString());
        var filled = fields.stream().filter(text -> !text.isBlank()).toList();
        return new SourceLine(
                filled.size() == 1 ? filled.getFirst() : line, parts(fields.toArray(String[]::new)), true, 0, 0, false);
    }

    public static SourceLine of(String line) {
        if (line.indexOf('\n') >= 0) return separated(line, '\t');
        if (line.indexOf('\t') >= 0)
            return new SourceLine(line, valuesApart(parts(line.split("\t", MOST_FIELDS))), true, 0, 0, false);
        if (!line.isEmpty() && DRAWN.matcher(line).matches()) return nothing(line);
        var bare = strip(line);
        var pipes = bare.chars()
                .filter(character -> PIPES.indexOf(character) >= 0)
                .limit(2)
                .count();
        if (pipes > 1 || (pipes == 1 && bare.indexOf('|') == 0))
            return new SourceLine(line, piped(bare), true, 0, 0, false);
        return new SourceLine(line, spaced(bare), false, 0, 0, false);
    }

    private static List<SourceLine> lines(Source.Grid grid, int number) {
        var byLine = new TreeMap<Integer, List<LineField>>();
        grid.spots().stream()
                .sorted(Comparator.comparingInt(Source.Spot::column))
                .forEach(spot -> byLine.computeIfAbsent(spot.line(), _ -> new ArrayList<>())
                        .add(field(spot)));
        var pieces = new ArrayList<SourceLine>();
        byLine.values().forEach(fields -> {
            var text = fields.stream().map(LineField::text).collect(Collectors.joining("\t"));
            pieces.add(new SourceLine(text, fields, true, number, grid.width(), false));
        });
        return pieces;
    }

    private static LineField field(Source.Spot spot) {
        var text = strip(spot.text().replaceAll("[\\t\\n\\r]", " "));
        return LineField.of(text, spot.column(), spot.column() + spot.columns(), spot.lines());
    }

    private static List<LineField> piped(String line) {
        if (line.length() <= LONGEST && RULER.matcher(line).matches() && line.contains("--")) return List.of();
        var from = PIPES.indexOf(line.charAt(0)) < 0 ? 0 : 1;
        var to = line.length() > 1 && PIPES.indexOf(line.charAt(line.length() - 1)) >= 0
                ? line.length() - 1
                : line.length();
        return parts(line.substring(from, to).split("[" + PIPES + "]", MOST_FIELDS));
    }

    private static List<LineField> parts(String[] fields) {
        return Arrays.stream(fields)
                .map(SourceLine::strip)
                .map(field -> field.replaceAll("^\"|\"$", ""))
                .map(field -> LineField.of(strip(field)))
                .toList();
    }

    /** Between tabs may stand a label and a value, or several values, with only spaces between them. */
    private static List<LineField> valuesApart(List<LineField> fields) {
        if (fields.stream().skip(1).noneMatch(LineField::value)) return fields;
        return fields.stream()
                .flatMap(field -> field.value() ? Stream.of(field) : apart(field))
                .toList();
    }

    private static Stream<LineField> apart(LineField field) {
        var spaced = spaced(field.text());
        return spaced.size() < 2 ? Stream.of(field) : spaced.stream();
    }

    /** A label and the values behind it, with spaces between them. */
    private static List<LineField> spaced(String line) {
        if (line.isEmpty()) return List.of();
        if (line.length() > LONGEST) return List.of(LineField.of(line));
        var tokens = COUNTED.matcher(line).replaceAll("$1$2").split("[\\s\\p{Z}]+");
        var label = tokens.length;
        while (label > 0 && TypedValues.isValue(tokens[label - 1])) label--;
        if (label == tokens.length) return List.of(LineField.of(line));
        var fields = new ArrayList<LineField>();
        if (label > 0)
            fields.add(LineField.of(String.join(" ", Arrays.asList(tokens).subList(0, label))));
        Arrays.stream(tokens, label, tokens.length).map(LineField::of).forEach(fields::add);
        return fields;
    }

    /** Without the spaces of any kind around it; a loop, because a pattern would take for ever on a long line of spaces. */
    public static String strip(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && isSpace(text.charAt(from))) from++;
        while (to > from && isSpace(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    public boolean blank() {
        return fields.stream().allMatch(LineField::empty);
    }

    List<LineField> filled() {
        return fields.stream().filter(field -> !field.empty()).toList();
    }

    /** The line where it is one text, not a line of several fields, a number in front or behind apart; "" else. */
    public String single() {
        if (!gridded && !cell) return text;
        var filled = filled();
        if (filled.size() == 2 && ORDINAL.matcher(filled.getFirst().text()).matches())
            return filled.getFirst().text() + filled.getLast().text();
        if (filled.size() == 2
                && grid == 0
                && PAGE.matcher(filled.getLast().text()).matches())
            return filled.getFirst().text();
        return filled.size() == 1 ? filled.getFirst().text() : "";
    }
}
