package org.qianfa.text;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with names in braces, {@code 把第 {section} 部分交给{to}}; what is put in is never read as a template itself. */
public final class Template {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private Template() {}

    /** @param value what stands for a name */
    public static String fill(String template, UnaryOperator<String> value) {
        return NAME.matcher(template).replaceAll(found -> Matcher.quoteReplacement(value.apply(found.group(1))));
    }
}
