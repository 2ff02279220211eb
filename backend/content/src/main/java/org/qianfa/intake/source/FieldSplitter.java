package org.qianfa.intake.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qianfa.text.Spaces;

/** Splits a line of text into the fields of a table's line, where tabs, pipes, or spaces before values part them. */
final class FieldSplitter {
    private static final Pattern RULER = Pattern.compile("[|\\s:+-]*+");
    private static final Pattern DRAWN = Pattern.compile("[\\s\u2500-\u257F]*+");
    private static final Pattern COUNTED =
            Pattern.compile("(\\d)[\\s\\p{Z}](件|条|个|项|宗|起|次|份|元|万元|亿元)(?=[\\s\\p{Z}]|$)");
    private static final String PIPES = "|｜│┃";
    private static final int MOST_FIELDS = 200;
    private static final int LONGEST = 400;

    private FieldSplitter() {}

    static SourceLine split(String line) {
        if (line.indexOf('\n') >= 0) return splitAt('\t', line);
        if (line.indexOf('\t') >= 0) return delimited(line, valuesApart(fields(line.split("\t", MOST_FIELDS))));
        if (!line.isEmpty() && DRAWN.matcher(line).matches()) return SourceLine.ofSeparator(line);
        var bare = Spaces.strip(line);
        var pipes = bare.chars()
                .filter(character -> PIPES.indexOf(character) >= 0)
                .limit(2)
                .count();
        if (pipes > 1 || (pipes == 1 && bare.indexOf('|') == 0)) return delimited(line, splitAtPipes(bare));
        return new SourceLine(line, splitAtSpaces(bare), false, 0, 0, false);
    }

    /** A line whose fields end with a mark, those that hold one in quotes. */
    static SourceLine splitAt(char mark, String line) {
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
        return delimited(filled.size() == 1 ? filled.getFirst() : line, fields(fields.toArray(String[]::new)));
    }

    private static SourceLine delimited(String line, List<LineField> fields) {
        return new SourceLine(line, fields, true, 0, 0, false);
    }

    private static List<LineField> splitAtPipes(String line) {
        if (line.length() <= LONGEST && RULER.matcher(line).matches() && line.contains("--")) return List.of();
        var from = PIPES.indexOf(line.charAt(0)) < 0 ? 0 : 1;
        var to = line.length() > 1 && PIPES.indexOf(line.charAt(line.length() - 1)) >= 0
                ? line.length() - 1
                : line.length();
        return fields(line.substring(from, to).split("[" + PIPES + "]", MOST_FIELDS));
    }

    private static List<LineField> fields(String[] texts) {
        return Arrays.stream(texts)
                .map(Spaces::strip)
                .map(field -> field.replaceAll("^\"|\"$", ""))
                .map(field -> LineField.of(Spaces.strip(field)))
                .toList();
    }

    /** Between tabs may stand a label and a value, or several values, with only spaces between them. */
    private static List<LineField> valuesApart(List<LineField> fields) {
        if (fields.stream().skip(1).noneMatch(LineField::value)) return fields;
        return fields.stream()
                .flatMap(field -> field.value() ? Stream.of(field) : valuesApart(field))
                .toList();
    }

    private static Stream<LineField> valuesApart(LineField field) {
        var split = splitAtSpaces(field.text());
        return split.size() < 2 ? Stream.of(field) : split.stream();
    }

    /** A label and the values behind it, with spaces between them. */
    private static List<LineField> splitAtSpaces(String line) {
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
}
