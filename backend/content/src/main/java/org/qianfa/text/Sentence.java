package org.qianfa.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/** A plain sentence for people, kept as key and values so that it can be read in Chinese or English. Texts: {@link SentenceTexts}. */
public record Sentence(String key, List<Object> values) {
    public static Sentence of(String key, Object... values) {
        return new Sentence(key, List.of(values));
    }

    /** Values that are sentences themselves, or names of a model, are read in the same language. */
    public String in(Locale locale) {
        var read = values.stream().map(value -> read(value, locale)).toArray();
        return new MessageFormat(SentenceTexts.of(key, locale), locale).format(read);
    }

    private static Object read(Object value, Locale locale) {
        return switch (value) {
            case Sentence sentence -> sentence.in(locale);
            case ModelName name -> name.in(locale);
            default -> value;
        };
    }

    @Override
    public String toString() {
        return in(Locale.CHINA);
    }
}
