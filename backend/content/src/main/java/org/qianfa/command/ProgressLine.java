package org.qianfa.command;

import java.io.PrintStream;
import java.util.Locale;
import org.qianfa.text.Sentence;

/** One line of a terminal that says how far a long run has come, and is gone when it ends. */
final class ProgressLine implements AutoCloseable {
    /** Set to {@code true} by whoever starts the program where complaints go to a terminal and results do not. */
    static final String PROPERTY = "qianfa.progress";

    private static final String FROM_THE_START = "\r\u001b[K";

    private final PrintStream terminal;
    private final int total;
    private final Locale language;
    private final boolean shown;
    private int done;

    /** @param total how many files there are; a single one needs no line */
    ProgressLine(PrintStream terminal, int total, Locale language) {
        this.terminal = terminal;
        this.total = total;
        this.language = language;
        this.shown = total > 1 && Boolean.getBoolean(PROPERTY);
    }

    /** One file more is done. */
    void advance() {
        done++;
        if (shown)
            show(FROM_THE_START + Sentence.of("command.progress", done, total).in(language));
    }

    /** Before anything else is said on the terminal. */
    void clear() {
        if (shown) show(FROM_THE_START);
    }

    @Override
    public void close() {
        clear();
    }

    private void show(String text) {
        terminal.print(text);
        terminal.flush();
    }
}
