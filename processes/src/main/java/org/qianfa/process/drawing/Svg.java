package org.qianfa.process.drawing;

import java.util.List;

/** SVG in the making; what models say goes through {@link #escaped}. Coordinates are whole. */
final class Svg {
    static final int LINE = 15;
    private static final int BASELINE = 12;
    private final StringBuilder out = new StringBuilder();

    /** @param values numbers as {@code %.0f}, and text that is escaped already */
    @SuppressWarnings("AnnotateFormatMethod") // its annotation would be a library of its own
    Svg add(String markup, Object... values) {
        out.append(values.length == 0 ? markup : markup.formatted(values));
        return this;
    }

    /** Lines of text below each other, each in the middle. */
    void lines(List<String> lines, double middle, double top) {
        for (var at = 0; at < lines.size(); at++)
            add(
                    "<text x=\"%.0f\" y=\"%.0f\">%s</text>",
                    middle, top + BASELINE + at * (double) LINE, escaped(lines.get(at)));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
