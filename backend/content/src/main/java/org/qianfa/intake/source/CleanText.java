package org.qianfa.intake.source;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.text.Sentence;

/**
 * Text without characters that cannot be seen.
 *
 * @param removed how many characters were taken out
 * @param lost how many were damaged before the text came here
 */
record CleanText(String text, int removed, int lost) {
    private static final int LOST = 0xFFFD;

    static CleanText clean(String typed) {
        var kept = new StringBuilder(typed.length());
        var removed = 0;
        var lost = 0;
        var joined = typed.replace("\r\n", "\n");
        for (var i = 0; i < joined.length(); ) {
            var character = joined.codePointAt(i);
            i += Character.charCount(character);
            if (isLineEnd(character)) kept.append('\n');
            else if (isInvisible(character)) removed++;
            else kept.appendCodePoint(KangxiRadicals.unified(character));
            if (character == LOST) lost++;
        }
        return new CleanText(kept.toString(), removed, lost);
    }

    /** What was taken out or was lost before. */
    List<Sentence> remarks() {
        return remarks(removed, lost);
    }

    static List<Sentence> remarks(int removed, int lost) {
        var remarks = new ArrayList<Sentence>();
        if (removed > 0) remarks.add(Sentence.of("intake.controlCharacters", removed));
        if (lost > 0) remarks.add(Sentence.of("intake.lostCharacters", lost));
        return remarks;
    }

    private static boolean isLineEnd(int character) {
        return character == '\n'
                || character == '\r'
                || character == 0x0B
                || character == '\f'
                || character == 0x85
                || character == 0x2028
                || character == 0x2029;
    }

    /** Controls, marks of direction, half pairs; joiners stay, some rare characters need them. */
    private static boolean isInvisible(int character) {
        if (character == '\t' || character == 0x200C || character == 0x200D) return false;
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> (character & 0xFFFE) == 0xFFFE;
        };
    }
}
