package org.qianfa.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Characters on one level, from left to right. */
record PdfLine(List<Glyph> glyphs) {
    private static final double SPACE = 0.35;
    private static final double COLUMN = 1.8;
    private static final Pattern DIGITS = Pattern.compile("[\\d,.]{1,12}");

    /** The lines from top to bottom. */
    static List<PdfLine> linesOf(List<Glyph> glyphs) {
        var lines = new ArrayList<List<Glyph>>();
        for (var glyph :
                glyphs.stream().sorted(Comparator.comparing(Glyph::baseline)).toList()) {
            if (lines.isEmpty() || !isOnSameLevel(lines.getLast().getFirst(), glyph)) lines.add(new ArrayList<>());
            lines.getLast().add(glyph);
        }
        return lines.stream()
                .map(line -> new PdfLine(
                        line.stream().sorted(Comparator.comparing(Glyph::left)).toList()))
                .filter(line -> !line.text().isBlank())
                .toList();
    }

    private static boolean isOnSameLevel(Glyph one, Glyph other) {
        return Math.abs(one.baseline() - other.baseline()) < 0.4 * Math.max(one.size(), other.size());
    }

    double left() {
        return glyphs.stream()
                .filter(PdfLine::isVisible)
                .findFirst()
                .orElse(glyphs.getFirst())
                .left();
    }

    double right() {
        return glyphs.reversed().stream()
                .filter(PdfLine::isVisible)
                .findFirst()
                .orElse(glyphs.getLast())
                .right();
    }

    double baseline() {
        return glyphs.getFirst().baseline();
    }

    double size() {
        return glyphs.stream().mapToDouble(Glyph::size).max().orElse(1);
    }

    /** How much room its first word needs: a sign with the marks that may not begin a line, or a whole number. */
    double firstWordWidth() {
        var inked = glyphs.stream().filter(PdfLine::isVisible).toList();
        var end = 1;
        while (end < inked.size()
                && staysWith(inked.get(end - 1).text(), inked.get(end).text())) end++;
        return inked.get(end - 1).right() - inked.getFirst().left();
    }

    private static boolean staysWith(String one, String next) {
        return "，。、；：！？）》”’…—％%.,;:)".contains(next) || (isAscii(one) && isAscii(next));
    }

    private static boolean isAscii(String text) {
        return text.length() == 1 && text.charAt(0) > ' ' && text.charAt(0) < 127;
    }

    private static boolean isVisible(Glyph glyph) {
        return !glyph.text().isBlank();
    }

    /** The text; where much room is left between two characters stands a tab. */
    String text() {
        var text = new StringBuilder();
        var inked = glyphs.stream().filter(PdfLine::isVisible).toList();
        for (var i = 0; i < inked.size(); i++) {
            var glyph = inked.get(i);
            if (i > 0) text.append(gapText(inked.get(i - 1), glyph));
            text.append(glyph.text());
        }
        return text.toString();
    }

    private static String gapText(Glyph one, Glyph next) {
        var gap = next.left() - one.right();
        var size = Math.max(one.size(), next.size());
        if (gap > COLUMN * size) return "\t";
        var close = isAscii(one.text()) && isAscii(next.text()) ? SPACE / 2 : SPACE;
        return gap > close * size ? " " : "";
    }

    /** What a cell says; a number that was too wide for its column goes on in the next line. */
    static String cellText(List<PdfLine> lines) {
        var number = lines.size() > 1
                && lines.stream().allMatch(line -> DIGITS.matcher(line.text()).matches());
        return (number ? lines.stream().map(PdfLine::text).collect(Collectors.joining()) : joinWrapped(lines))
                .replace('\t', ' ');
    }

    /** Between two words in Latin letters; a number goes on in the next line as it is. */
    private static boolean spaceBetween(char end, char start) {
        return isAscii(Character.toString(end))
                && isAscii(Character.toString(start))
                && !(Character.isDigit(end) && Character.isDigit(start));
    }

    /** Lines that were only broken by the width of a column, as one. */
    static String joinWrapped(List<PdfLine> lines) {
        var text = new StringBuilder();
        for (var line : lines) {
            var next = line.text();
            if (!text.isEmpty() && spaceBetween(text.charAt(text.length() - 1), next.charAt(0))) text.append(' ');
            text.append(next);
        }
        return text.toString();
    }
}
