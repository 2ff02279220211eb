package org.qianfa.text;

/** Spaces of every kind that Unicode knows: the ideographic one and the one that does not break, too. */
public final class Spaces {
    private Spaces() {}

    public static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    public static boolean areIn(String text) {
        return text.chars().anyMatch(Spaces::isSpace);
    }

    /** The text without the spaces around it; a loop, because a pattern would take for ever on a long line of spaces. */
    public static String strip(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && isSpace(text.charAt(from))) from++;
        while (to > from && isSpace(text.charAt(to - 1))) to--;
        return text.substring(from, to);
    }
}
