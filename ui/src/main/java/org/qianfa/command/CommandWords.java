package org.qianfa.command;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.qianfa.ui.command.CommandLine;
import org.qianfa.ui.command.CommandLine.Demo;

/** Reads the words of a command line: the command first, then its options. */
public final class CommandWords {
    private final Deque<String> words;
    private Demo demo = Demo.IF_EMPTY;
    private Optional<Integer> port = Optional.empty();
    private Path data = Path.of("data");

    public CommandWords(String... words) {
        this.words = new ArrayDeque<>(List.of(words));
    }

    public CommandLine read() {
        try {
            if (takes("audit")) {
                if (!takes("verify")) throw new IllegalArgumentException("audit 之后应是 verify；after audit comes verify");
                while (!words.isEmpty()) dataOption();
                return new CommandLine.VerifyAudit(folder());
            }
            if (takes("check")) return CheckWords.read(words);
            if (takes("render")) return RenderWords.read(words);
            takes("run");
            while (!words.isEmpty()) runOption();
            return new CommandLine.Run(demo, port, folder());
        } catch (IllegalArgumentException misunderstood) {
            return new CommandLine.Misunderstood(String.valueOf(misunderstood.getMessage()));
        }
    }

    private void runOption() {
        if (takes("--demo")) demo = Demo.WANTED;
        else if (takes("--no-demo")) demo = Demo.UNWANTED;
        else if (takes("--port")) port = Optional.of(number(value("--port")));
        else dataOption();
    }

    private void dataOption() {
        if (!takes("--data")) throw new IllegalArgumentException("不认识 %s；%1$s is unknown".formatted(words.getFirst()));
        data = Path.of(value("--data"));
    }

    private boolean takes(String word) {
        if (!word.equals(words.peek())) return false;
        words.remove();
        return true;
    }

    private String value(String option) {
        if (words.isEmpty()) throw new IllegalArgumentException("%s 之后缺少值；%1$s needs a value".formatted(option));
        return words.remove();
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65535)
            throw new IllegalArgumentException("%s 不是端口号；%1$s is no port".formatted(text));
        return Integer.parseInt(text);
    }

    private Path folder() {
        return data.toAbsolutePath().normalize();
    }
}
