package org.qianfa.text;

/** Text as UTF-8 can hold it: half a character becomes U+FFFD, and every other stays at its offset. */
public final class WholeCharacters {
    private static final char REPLACEMENT = '\ufffd';

    private WholeCharacters() {}

    public static String replaceHalves(String text) {
        if (text.codePoints().noneMatch(WholeCharacters::isHalf)) return text;
        var whole = new StringBuilder(text.length());
        text.codePoints().forEach(point -> whole.appendCodePoint(isHalf(point) ? REPLACEMENT : point));
        return whole.toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
