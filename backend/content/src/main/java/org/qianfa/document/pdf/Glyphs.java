package org.qianfa.document.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.text.ProductFile;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/**
 * Makes text into what the fonts of the product can show. A character that looks exactly like another is shown as that one, what has no look
 * goes, and what no font has is remembered: a PDF in which a character is missing is never made.
 */
final class Glyphs {
    private static final int MOST_NAMED = 20;
    private static final BitSet DRAWABLE = new BitSet();
    private static final Map<Integer, Integer> LOOK_ALIKES = new HashMap<>();
    private final Set<String> missing = new LinkedHashSet<>();

    static {
        for (var line : ProductFile.text("fonts/characters.txt").lines().toList()) {
            var alike = line.split("=");
            var span = line.split("-");
            if (alike.length == 2) LOOK_ALIKES.put(hex(alike[0]), hex(alike[1]));
            else DRAWABLE.set(hex(span[0]), hex(span[1]) + 1);
        }
    }

    private static int hex(String text) {
        return Integer.parseInt(text, 16);
    }

    String drawable(String text) {
        if (text.codePoints().allMatch(DRAWABLE::get)) return text;
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (DRAWABLE.get(character)) shown.appendCodePoint(character);
            else if (Character.isWhitespace(character)) shown.append(' ');
            else if (LOOK_ALIKES.containsKey(character))
                shown.appendCodePoint(LOOK_ALIKES.getOrDefault(character, character));
            else if (isVisible(character)) missing.add(Character.toString(character));
        });
        return shown.toString();
    }

    /** Not so: what joins or directs characters, and what only chooses among their forms. */
    private static boolean isVisible(int character) {
        var type = Character.getType(character);
        return type != Character.FORMAT
                && type != Character.CONTROL
                && type != Character.SURROGATE
                && (character & 0xfffe) != 0xfffe
                && !(character >= 0xfe00 && character <= 0xfe0f)
                && !(character >= 0xe0100 && character <= 0xe01ef);
    }

    /** What was asked for and no font has, in the order in which it was met. */
    Set<String> missing() {
        return Collections.unmodifiableSet(missing);
    }

    /** @throws Refused where a character was asked for that no font has */
    void requireAll() {
        if (missing.isEmpty()) return;
        List<String> named = new ArrayList<>();
        for (var character : missing) {
            if (named.size() == MOST_NAMED) break;
            named.add(named(character));
        }
        throw new Refused(Sentence.of("document.noGlyph", missing.size(), String.join("、", named)));
    }

    /** A character that may be seen by nobody, with its number. */
    static String named(String character) {
        return "%s（U+%04X）".formatted(character, character.codePointAt(0));
    }
}
