package org.qianfa.ui.command;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.inspection.ResultForm;
import org.qianfa.organ.OrganKind;

/** Reads what stands after {@code check}: files and options in any order, {@code --option value} or {@code --option=value}, files alone after {@code --}. */
final class CheckWords {
    private static final List<String> OPTIONS =
            List.of("--year", "--organ-kind", "--previous", "--siblings", "--format", "--out", "--lang");

    private final Deque<String> words;
    private final Map<String, String> options = new HashMap<>();
    private final List<String> files = new ArrayList<>();

    CheckWords(Deque<String> words) {
        this.words = new ArrayDeque<>(words);
    }

    CommandLine.CheckFiles read() {
        while (!words.isEmpty()) next(words.remove());
        if (files.isEmpty()) throw new IllegalArgumentException("check 之后应写明文件；after check come the files");
        return new CommandLine.CheckFiles(
                files,
                option("--year", CheckWords::year),
                option("--organ-kind", CheckWords::kind),
                option("--previous", Path::of),
                option("--siblings", Path::of),
                option("--format", CheckWords::form).orElse(ResultForm.TEXT),
                option("--out", Path::of),
                option("--lang", CheckWords::language).orElse(Locale.SIMPLIFIED_CHINESE));
    }

    private void next(String word) {
        if (word.equals("--")) {
            files.addAll(words);
            words.clear();
        } else if (word.startsWith("--")) option(word);
        else if (word.startsWith("-") && !word.equals("-")) unknown(word);
        else files.add(word);
    }

    private void option(String word) {
        var equals = word.indexOf('=');
        var name = equals < 0 ? word : word.substring(0, equals);
        if (!OPTIONS.contains(name)) unknown(name);
        if (equals < 0 && words.isEmpty())
            throw new IllegalArgumentException("%s 之后缺少值；%1$s needs a value".formatted(name));
        var value = equals < 0 ? words.remove() : word.substring(equals + 1);
        if (value.isBlank()) throw new IllegalArgumentException("%s 之后缺少值；%1$s needs a value".formatted(name));
        if (options.put(name, value) != null)
            throw new IllegalArgumentException("%s 写了两次；%1$s stands there twice".formatted(name));
    }

    private static void unknown(String word) {
        throw new IllegalArgumentException("check 不认识 %s；check does not know %1$s".formatted(word));
    }

    private <T> Optional<T> option(String name, Function<String, T> read) {
        return Optional.ofNullable(options.get(name)).map(read);
    }

    private static int year(String text) {
        if (!text.matches("(19|20)[0-9]{2}"))
            throw new IllegalArgumentException("%s 不是年度；%1$s is no year".formatted(text));
        return Integer.parseInt(text);
    }

    private static OrganKind kind(String text) {
        return one(text, "--organ-kind", OrganKind.values(), OrganKind::key);
    }

    private static ResultForm form(String text) {
        return one(text, "--format", ResultForm.values(), ResultForm::key);
    }

    private static Locale language(String text) {
        return one(text, "--lang", new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}, Locale::getLanguage);
    }

    private static <T> T one(String text, String option, T[] all, Function<T, String> key) {
        return Arrays.stream(all)
                .filter(value -> key.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s 不能是 %s，只能是 %s；%1$s is one of these"
                        .formatted(option, text, Arrays.stream(all).map(key).collect(Collectors.joining("、")))));
    }
}
