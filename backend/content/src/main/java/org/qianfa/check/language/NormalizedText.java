package org.qianfa.check.language;

import java.util.Arrays;

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
        var folded = new StringBuilder(original.length());
        var at = new int[original.length()];
        for (var i = 0; i < original.length(); i++) {
            var c = folded(original, i, folded);
            if (c == 0) continue;
            at[folded.length()] = i;
            folded.append(c);
        }
        text = folded.toString();
        origins = Arrays.copyOf(at, folded.length());
    }

    public String text() {
        return text;
    }

    String original() {
        return original;
    }

    /** Where the folded character stands in the text as written. */
    int origin(int index) {
        return origins[index];
    }

    /** Just behind the folded character before {@code end}, in the text as written. */
    int originEnd(int end) {
        return origins[end - 1] + 1;
    }

    /** 0 where the character is dropped. */
    private static char folded(String original, int index, StringBuilder before) {
        var c = original.charAt(index);
        var last = before.isEmpty() ? '\n' : before.charAt(before.length() - 1);
        if (c == '\n') return c;
        if (c == '\t') return GAP;
        if (blank(c)) return digit(last) && digit(next(original, index)) ? GAP : 0;
        var narrow = c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
        return switch (narrow) {
            case ',' -> thousands(original, index, last) ? 0 : '，';
            case ';' -> '；';
            case ':' -> digit(last) && digit(next(original, index)) ? ':' : '：';
            case '(' -> '（';
            case ')' -> '）';
            case '!' -> '！';
            case '?' -> '？';
            case '.' -> digit(last) || latin(last) ? '.' : '。';
            case '○', '◯' -> '〇';
            default -> narrow;
        };
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    private static char next(String original, int index) {
        for (var i = index + 1; i < original.length() && i < index + 20; i++)
            if (!blank(original.charAt(i))) return original.charAt(i);
        return '\n';
    }

    /** 1,234: three digits and no fourth follow the comma. */
    private static boolean thousands(String original, int index, char last) {
        if (!digit(last) || index + 3 >= original.length()) return false;
        for (var i = index + 1; i <= index + 3; i++) if (!digit(original.charAt(i))) return false;
        return index + 4 >= original.length() || !digit(original.charAt(index + 4));
    }

    public static boolean digit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static boolean latin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
