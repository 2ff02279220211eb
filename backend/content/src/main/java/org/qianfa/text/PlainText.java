package org.qianfa.text;

/** Text that people type: Unicode characters and line ends, nothing that a database, a page or a document could not hold. */
public final class PlainText {
    private PlainText() {}

    /** The same text with every kind of line end written {@code \n}. */
    public static String withNewlines(String typed) {
        return typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u000b', '\n')
                .replace('\f', '\n');
    }

    /** @throws Refused where a character is none: a control character, half a character, a code point that Unicode sets aside */
    public static String requirePlain(String text) {
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at)))
            if (!isText(text.codePointAt(at))) throw new Refused(Sentence.of("text.strange", textBefore(text, at)));
        return text;
    }

    /** Only the characters that are text, for text that nobody has checked; tabs and line ends stay. */
    public static String withoutOthers(String text) {
        if (text.codePoints().allMatch(PlainText::isText)) return text;
        return text.codePoints()
                .filter(PlainText::isText)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isText(int point) {
        if (point == '\n' || point == '\t') return true;
        if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) return false;
        return !Character.isISOControl(point) && (point & 0xfffe) != 0xfffe;
    }

    /** What stands before it, so that the writer finds the place. */
    private static String textBefore(String text, int at) {
        return withoutOthers(text.substring(Math.max(0, at - 10), at)).strip();
    }
}
