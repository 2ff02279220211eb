package org.qianfa.command;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words that stand for files and options in any order: {@code --option value} or {@code --option=value}, flags without a value, files alone after {@code --}. */
final class FileWords {
    private final String command;
    private final List<String> known;
    private final List<String> flags;
    private final Deque<String> words;
    private final Map<String, String> options = new HashMap<>();
    private final List<String> files = new ArrayList<>();

    /** @throws IllegalArgumentException where a word is unknown, stands twice or lacks its value, or there is no file */
    FileWords(String command, List<String> options, List<String> flags, Deque<String> words) {
        this.command = command;
        this.known = options;
        this.flags = flags;
        this.words = new ArrayDeque<>(words);
        while (!this.words.isEmpty()) next(this.words.remove());
        if (files.isEmpty())
            throw new IllegalArgumentException("%s 之后应写明文件；after %1$s come the files".formatted(command));
    }

    List<String> files() {
        return files;
    }

    boolean flag(String name) {
        return options.containsKey(name);
    }

    <T> Optional<T> option(String name, Function<String, T> read) {
        return Optional.ofNullable(options.get(name)).map(read);
    }

    private void next(String word) {
        if (word.equals("--")) {
            files.addAll(words);
            words.clear();
        } else if (flags.contains(word)) put(word, "");
        else if (word.startsWith("--")) option(word);
        else if (word.startsWith("-") && !word.equals("-")) unknown(word);
        else files.add(word);
    }

    private void option(String word) {
        var equals = word.indexOf('=');
        var name = equals < 0 ? word : word.substring(0, equals);
        if (!known.contains(name)) unknown(name);
        var value = equals < 0 ? words.poll() : word.substring(equals + 1);
        if (value == null || value.isBlank())
            throw new IllegalArgumentException("%s 之后缺少值；%1$s needs a value".formatted(name));
        put(name, value);
    }

    private void put(String name, String value) {
        if (options.put(name, value) != null)
            throw new IllegalArgumentException("%s 写了两次；%1$s stands there twice".formatted(name));
    }

    private void unknown(String word) {
        throw new IllegalArgumentException("%s 不认识 %s；%1$s does not know %2$s".formatted(command, word));
    }

    static <T> T one(String text, String option, T[] all, Function<T, String> key) {
        return Arrays.stream(all)
                .filter(value -> key.apply(value).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("%s 不能是 %s，只能是 %s；%1$s is one of these"
                        .formatted(option, text, Arrays.stream(all).map(key).collect(Collectors.joining("、")))));
    }
}
