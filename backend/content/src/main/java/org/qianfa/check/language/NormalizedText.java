package org.qianfa.check.language;

import java.util.Arrays;
import org.qianfa.text.Spaces;

/**
 * A text as the grammar of quantities reads it: no spaces, digits and Latin letters narrow, commas, colons and brackets wide,
 * no commas inside numbers. Every character knows where it stood, so that what is found can be shown in the text as written.
 */
public final class NormalizedText {
    /** Stands between two columns, and between two numbers that only a space keeps apart. */
    static final char GAP = '|';

    private final String original;
    private final String text;
    private final int[] origins;

    public NormalizedText(String original) {
        this.original = original;
        var normalized = new StringBuilder(original.length());
        var at = new int[original.length()];
        for (var i = 0; i < original.length(); i++) {
            var c = normalizedChar(original, i, normalized);
            if (c == 0) continue;
            at[normalized.length()] = i;
            normalized.append(c);
        }
        text = normalized.toString();
        origins = Arrays.copyOf(at, normalized.length());
    }

    public String text() {
        return text;
    }

    String original() {
        return original;
    }

    /** Where the normalized character stands in the text as written. */
    int origin(int index) {
        return origins[index];
    }

    /** Just behind the normalized character before {@code end}, in the text as written. */
    int originEnd(int end) {
        return origins[end - 1] + 1;
    }

    /** 0 where the character is dropped. */
    private static char normalizedChar(String original, int index, StringBuilder before) {
        var c = original.charAt(index);
        var last = before.isEmpty() ? '\n' : before.charAt(before.length() - 1);
        if (c == '\n') return c;
        if (c == '\t') return GAP;
        if (isBlank(c)) return isDigit(last) && isDigit(nextNonBlank(original, index)) ? GAP : 0;
        var narrow = c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
        return switch (narrow) {
            case ',' -> isThousandsComma(original, index, last) ? 0 : '，';
            case ';' -> '；';
            case ':' -> isDigit(last) && isDigit(nextNonBlank(original, index)) ? ':' : '：';
            case '(' -> '（';
            case ')' -> '）';
            case '!' -> '！';
            case '?' -> '？';
            case '.' -> isDigit(last) || isLatin(last) ? '.' : '。';
            case '○', '◯' -> '〇';
            default -> narrow;
        };
    }

    private static boolean isBlank(char c) {
        return Spaces.isSpace(c) || c == '\u200B' || c == '\uFEFF';
    }

    private static char nextNonBlank(String original, int index) {
        for (var i = index + 1; i < original.length() && i < index + 20; i++)
            if (!isBlank(original.charAt(i))) return original.charAt(i);
        return '\n';
    }

    /** 1,234: three digits and no fourth follow the comma. */
    private static boolean isThousandsComma(String original, int index, char last) {
        if (!isDigit(last) || index + 3 >= original.length()) return false;
        for (var i = index + 1; i <= index + 3; i++) if (!isDigit(original.charAt(i))) return false;
        return index + 4 >= original.length() || !isDigit(original.charAt(index + 4));
    }

    public static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
