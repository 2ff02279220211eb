package org.qianfa.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A line of a table taken apart: by tabs, by pipes, or by the spaces before the values at its end. */
record Fields(List<String> all, boolean gridded) {
    private static final Pattern VALUE = Pattern.compile("[+-]?\\d[\\d,.]*%?|[-—–―－/／]+|无|空");
    private static final Pattern RULER = Pattern.compile("[|\\s:+-]*-[|\\s:+-]*");
    private static final int MOST = 200;
    private static final int LONGEST = 400;

    Fields {
        all = List.copyOf(all);
    }

    static Fields of(String line) {
        var bare = strip(line);
        if (line.indexOf('\t') >= 0) return new Fields(parts(line.split("\t", MOST)), true);
        if (bare.startsWith("|")) {
            if (bare.length() <= LONGEST && RULER.matcher(bare).matches()) return new Fields(List.of(), true);
            var inside = bare.substring(1, bare.length() > 1 && bare.endsWith("|") ? bare.length() - 1 : bare.length());
            return new Fields(parts(inside.split("\\|", MOST)), true);
        }
        return new Fields(spaced(bare), false);
    }

    private static List<String> parts(String[] fields) {
        return Arrays.stream(fields)
                .map(Fields::strip)
                .map(field -> field.replaceAll("^\"|\"$", ""))
                .map(Fields::strip)
                .toList();
    }

    private static List<String> spaced(String line) {
        if (line.isEmpty()) return List.of();
        if (line.length() > LONGEST) return List.of(line);
        var tokens = line.split("[\\s\\p{Z}]+");
        var label = tokens.length;
        while (label > 0 && isValue(tokens[label - 1])) label--;
        if (label == tokens.length) return List.of(line);
        var fields = new ArrayList<String>();
        if (label > 0) fields.add(String.join(" ", Arrays.asList(tokens).subList(0, label)));
        fields.addAll(Arrays.asList(tokens).subList(label, tokens.length));
        return fields;
    }

    /** Without the spaces of any kind around it; a loop, because a pattern would take for ever on a long line of spaces. */
    static String strip(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && isSpace(text.charAt(from))) from++;
        while (to > from && isSpace(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    static boolean isValue(String field) {
        return field.length() <= 40
                && VALUE.matcher(Normalizer.normalize(field, Normalizer.Form.NFKC))
                        .matches();
    }

    /** A number typed in full-width digits becomes plain; all else stays as typed. */
    static String value(String field) {
        var narrow = Normalizer.normalize(field, Normalizer.Form.NFKC);
        return narrow.matches("-?\\d+(\\.\\d+)?") ? narrow : field;
    }

    List<String> filled() {
        return all.stream().filter(field -> !field.isEmpty()).toList();
    }
}
