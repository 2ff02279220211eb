package org.qianfa.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.regex.Pattern;

/** Compares official wording as a reader would: the width of brackets and digits, spaces and the style of quotes do not matter. */
public final class Wording {
    private static final String QUOTES = "\"“”„‟«»‘’'「」『』＂＇";
    private static final Pattern NUMBER = Pattern.compile(
            "^(第?[一二三四五六七八九十]{1,3}[、.,:]|第[一二三四五六七八九十]{1,3}部分[、.,:]?|\\([一二三四五六七八九十]{1,3}\\)[、.]?|\\d{1,2}[、.](?!\\d)|\\(\\d{1,2}\\)[、.]?)");

    private static final String NUMBERS = "第(一二三四五六七八九十0123456789";
    private static final int LONGEST = 80;

    private Wording() {}

    /** The text without what does not matter. For comparing only. */
    public static String normalize(String text) {
        var narrow = hasOneWidth(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        var kept = new StringBuilder(narrow.length());
        for (var i = 0; i < narrow.length(); i++) {
            var character = narrow.charAt(i);
            if (Spaces.isSpace(character)) continue;
            kept.append(QUOTES.indexOf(character) < 0 ? character : '"');
        }
        return kept.toString();
    }

    /** Whether the text has only characters of which there is no wider or narrower form; most have. */
    private static boolean hasOneWidth(String text) {
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (character >= 0x80 && (character < 0x3400 || character > 0x9FFF) && "、。《》〔〕“”".indexOf(character) < 0)
                return false;
        }
        return true;
    }

    /** The letters and digits of the unnumbered text: what is left to know a label by, however it is marked. For comparing only. */
    public static String labelKey(String text) {
        var unnumbered = withoutNumber(text);
        var kept = new StringBuilder(unnumbered.length());
        for (var i = 0; i < unnumbered.length(); i++)
            if (Character.isLetterOrDigit(unnumbered.charAt(i))) kept.append(unnumbered.charAt(i));
        return kept.toString();
    }

    /** The bare text without the number in front of it: 一、 （一） 1. （1） */
    public static String withoutNumber(String text) {
        var bare = normalize(text);
        if (bare.isEmpty() || NUMBERS.indexOf(bare.charAt(0)) < 0) return bare;
        return NUMBER.matcher(bare).replaceFirst("");
    }

    public static boolean isSame(String one, String other) {
        return normalize(one).equals(normalize(other));
    }

    /** Whether the text is one of the wordings, whatever its number. */
    public static boolean isOneOf(String text, Collection<String> wordings) {
        if (text.length() > LONGEST) return false;
        var unnumbered = headingKey(text);
        return wordings.stream().anyMatch(wording -> headingKey(wording).equals(unnumbered));
    }

    /** A heading without number, marks of a pasted document around it and full stop. For comparing only. */
    public static String headingKey(String text) {
        return withoutNumber(normalize(text).replaceAll("^[#*]+|[*]+$", "")).replaceFirst("[:。.;]+$", "");
    }
}
