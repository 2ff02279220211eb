package org.qianfa.format;

import java.text.Normalizer;
import java.util.Collection;
import java.util.regex.Pattern;

/** Compares official wording as a reader would: the width of brackets and digits, spaces and the style of quotes do not matter. */
public final class Wording {
    private static final Pattern QUOTES = Pattern.compile("[“”„‟«»‘’'「」『』＂＇]");
    private static final Pattern NUMBER = Pattern.compile(
            "^(第?[一二三四五六七八九十]{1,3}[、.,:]|\\([一二三四五六七八九十]{1,3}\\)[、.]?|\\d{1,2}[、.](?!\\d)|\\(\\d{1,2}\\)[、.]?)");

    private static final int LONGEST = 80;

    private Wording() {}

    /** The text without what does not matter. For comparing only. */
    public static String bare(String text) {
        var narrow = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]+", "");
        return QUOTES.matcher(narrow).replaceAll("\"");
    }

    /** The bare text without the number in front of it: 一、 （一） 1. （1） */
    public static String unnumbered(String text) {
        return NUMBER.matcher(bare(text)).replaceFirst("");
    }

    public static boolean same(String one, String other) {
        return bare(one).equals(bare(other));
    }

    /** Whether the text is one of the wordings, whatever its number. */
    public static boolean isOneOf(String text, Collection<String> wordings) {
        if (text.length() > LONGEST) return false;
        var unnumbered = heading(text);
        return wordings.stream().anyMatch(wording -> heading(wording).equals(unnumbered));
    }

    /** A heading without number, marks of a pasted document around it and full stop. For comparing only. */
    public static String heading(String text) {
        return unnumbered(bare(text).replaceAll("^[#*]+|[*]+$", "")).replaceFirst("[:。.;]+$", "");
    }
}
