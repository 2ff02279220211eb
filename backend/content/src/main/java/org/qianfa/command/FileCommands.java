package org.qianfa.command;

import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands upon files, {@code check} and {@code render}, which need nothing that has to be started. */
public final class FileCommands {
    private FileCommands() {}

    /** Ends the program with the outcome of the command. */
    public static void main(String... words) {
        silenceLibraries();
        System.exit(run(CommandStreams.standard(), HelpLanguage.of(words, System::getenv), words));
    }

    static int run(CommandStreams streams, Locale language, String... words) {
        var program = HelpTexts.describe(new CommandLine(new Program()), FileCommands.class, language);
        commands(streams, language).forEach(program::addSubcommand);
        return new CommandRunner(streams, language).run(program, words);
    }

    /** For a program that has these commands beside others. */
    public static Stream<CommandLine> commands(CommandStreams streams, Locale language) {
        return Stream.of(new CheckCommand(streams), new RenderCommand(streams))
                .map(command -> HelpTexts.describe(new CommandLine(command), FileCommands.class, language));
    }

    /** Libraries must not write between the results. To be called before any of them is touched. */
    public static void silenceLibraries() {
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setProperty("log4j.provider", "org.apache.logging.log4j.simple.internal.SimpleProvider");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        System.setProperty("java.awt.headless", "true");
    }

    @Command(name = "qianfa")
    private static final class Program {}
}
