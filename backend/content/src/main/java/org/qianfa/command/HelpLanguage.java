package org.qianfa.command;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In which language a command speaks of itself: what {@code --lang} says, else what the terminal is set to; Chinese where neither says English. */
public final class HelpLanguage {
    private HelpLanguage() {}

    /** @param environment the value of a variable of the environment, null where it is not set */
    public static Locale of(String[] words, UnaryOperator<@Nullable String> environment) {
        var line = String.join(" ", List.of(words)) + " ";
        if (line.matches("(?s).*--lang[ =]en .*")) return Locale.ENGLISH;
        if (line.matches("(?s).*--lang[ =].*")) return Locale.SIMPLIFIED_CHINESE;
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(environment)
                .filter(Objects::nonNull)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> value.startsWith("en"))
                .map(_ -> Locale.ENGLISH)
                .orElse(Locale.SIMPLIFIED_CHINESE);
    }
}
