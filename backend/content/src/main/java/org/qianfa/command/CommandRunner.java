package org.qianfa.command;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.qianfa.text.Refused;
import picocli.CommandLine;

/** Has a command line understood, and its command carried out. */
public final class CommandRunner {
    private static final int UNDONE = 2;
    private static final int WIDTH = 118;
    private static final int OPTIONS_WIDTH = 36;

    private final CommandStreams streams;
    private final Locale language;

    /** @param language of help and refusals */
    public CommandRunner(CommandStreams streams, Locale language) {
        this.streams = streams;
        this.language = language;
    }

    /** @return how the command ended; 0 where help was asked for, 2 where it was not understood, refused or came upon a defect */
    public int run(CommandLine program, String... words) {
        return program.setExpandAtFiles(false)
                .setPosixClusteredShortOptionsAllowed(false)
                .setUsageHelpWidth(WIDTH)
                .setUsageHelpLongOptionsMaxWidth(OPTIONS_WIDTH)
                .setOut(new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8), true))
                .setParameterExceptionHandler(new UsageErrors(streams.complaints(), language))
                .setExecutionExceptionHandler((failure, _, _) -> failed(failure))
                .execute(words);
    }

    private int failed(Exception failure) {
        if (failure instanceof Refused refused) streams.complaints().println(refused.in(language));
        else failure.printStackTrace(streams.complaints());
        return UNDONE;
    }
}
