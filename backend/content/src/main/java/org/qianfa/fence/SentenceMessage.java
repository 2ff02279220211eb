package org.qianfa.fence;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qianfa.text.Sentence;

/**
 * A sentence on its way through the fence.
 *
 * @param values texts, numbers, and sentences as objects of this same shape
 */
record SentenceMessage(String key, List<Object> values) {
    static SentenceMessage of(Sentence sentence) {
        return new SentenceMessage(
                sentence.key(),
                sentence.values().stream().map(SentenceMessage::message).toList());
    }

    private static Object message(Object value) {
        return switch (value) {
            case Sentence sentence -> of(sentence);
            case Number number -> number;
            default -> value.toString();
        };
    }

    /** @throws IllegalArgumentException where it is none of intake's */
    Sentence sentence() {
        return sentence(key, values);
    }

    private static Sentence sentence(@Nullable Object key, @Nullable Object values) {
        if (!(key instanceof String word) || !word.startsWith("intake.") || !(values instanceof List<?> list))
            throw new IllegalArgumentException("not a sentence of intake");
        return Sentence.of(word, list.stream().flatMap(SentenceMessage::value).toArray());
    }

    private static Stream<Object> value(Object json) {
        return switch (json) {
            case Map<?, ?> nested -> Stream.of(sentence(nested.get("key"), nested.get("values")));
            case String text -> Stream.of(text);
            case Number number -> Stream.of(number);
            default -> throw new IllegalArgumentException("not a value of a sentence");
        };
    }
}
