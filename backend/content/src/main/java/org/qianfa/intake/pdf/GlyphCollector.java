package org.qianfa.intake.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.qianfa.intake.Unreadable;

/** The level characters of a page, each once, and how many of them have no meaning. */
final class GlyphCollector {
    private static final int MOST_GLYPHS = 200_000;
    private static final double HAIR = 0.06;

    /** A character at a place, in hairs. */
    private record Drawn(String text, long x, long y) {}

    private final List<Glyph> glyphs = new ArrayList<>();
    private final Set<Drawn> drawn = new HashSet<>();
    private int unknown;

    /**
     * @param from where the baseline begins
     * @param to where it ends
     * @param up how high a character of this size may be, above the beginning
     */
    void add(PDFont font, int code, Point2D.Double from, Point2D.Double to, Point2D.Double up) {
        if (Math.abs(to.y - from.y) > Math.abs(to.x - from.x)) return;
        var text = Optional.ofNullable(font.toUnicode(code)).orElse("\uFFFD");
        if (text.indexOf(0xFFFD) >= 0 || text.codePoints().anyMatch(GlyphCollector::isPrivate)) unknown++;
        var size = up.distance(from);
        if (size < 1 || size > 500 || isDrawnAgain(text, from, size)) return;
        if (glyphs.size() >= MOST_GLYPHS) throw new Unreadable("intake.tooLong");
        glyphs.add(new Glyph(Math.min(from.x, to.x), Math.max(from.x, to.x), from.y, size, text));
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** How many characters have no meaning that the file tells. */
    int unknown() {
        return unknown;
    }

    /** Whether the same character was drawn here before, a hair aside perhaps to look bold; the next of two equal digits is much further on. */
    private boolean isDrawnAgain(String text, Point2D.Double from, double size) {
        var x = Math.round(from.x / (HAIR * size));
        var y = Math.round(from.y / (HAIR * size));
        for (var aside = -1; aside <= 1; aside++)
            for (var above = -1; above <= 1; above++)
                if (drawn.contains(new Drawn(text, x + aside, y + above))) return true;
        drawn.add(new Drawn(text, x, y));
        return false;
    }

    private static boolean isPrivate(int character) {
        return Character.getType(character) == Character.PRIVATE_USE;
    }
}
