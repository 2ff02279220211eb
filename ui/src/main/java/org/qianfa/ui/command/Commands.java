package org.qianfa.ui.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.qianfa.command.CommandRunner;
import org.qianfa.command.CommandStreams;
import org.qianfa.command.FileCommands;
import org.qianfa.command.HelpLanguage;
import org.qianfa.command.HelpTexts;
import org.qianfa.ui.command.installation.BackupCommand;
import org.qianfa.ui.command.installation.InstallationCommands;
import org.qianfa.ui.command.installation.InstallationWork;
import org.qianfa.ui.command.installation.RepairCommand;
import org.qianfa.ui.command.installation.RestoreCommand;
import org.qianfa.ui.command.start.StartFailures;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Does what the command line says. */
public final class Commands {
    private final Consumer<ServerStart> start;
    private final ToIntFunction<Path> verify;
    private final InstallationCommands installation;
    private final CommandStreams streams;
    private final Locale language;

    Commands(
            Consumer<ServerStart> start,
            ToIntFunction<Path> verify,
            InstallationCommands installation,
            CommandStreams streams,
            Locale language) {
        this.start = start;
        this.verify = verify;
        this.installation = installation;
        this.streams = streams;
        this.language = language;
    }

    /** Starts this application as a server, or ends the program with the outcome of another command. */
    public static void execute(Class<?> application, String... words) {
        if (words.length > 0 && Stream.of("check", "render").anyMatch(words[0]::equals))
            FileCommands.silenceLibraries();
        var language = HelpLanguage.of(words, System::getenv);
        var outcome = new Commands(
                        start -> start(application, start),
                        data -> AuditVerification.run(data, out()),
                        new InstallationWork(out(), language),
                        CommandStreams.standard(),
                        language)
                .run(words);
        if (outcome != RunCommand.STARTED) System.exit(outcome);
    }

    /** Without the name of a command, the server is meant. */
    int run(String... words) {
        var program = describe(new CommandLine(new Program()));
        var named = words.length > 0 && (!words[0].startsWith("-") || words[0].matches("-h|--help"));
        return new CommandRunner(streams, language).run(program, named ? words : afterRun(words));
    }

    private static String[] afterRun(String... words) {
        return Stream.concat(Stream.of("run"), Arrays.stream(words)).toArray(String[]::new);
    }

    private CommandLine describe(CommandLine program) {
        HelpTexts.describe(program, Commands.class, language);
        program.addSubcommand(described(new RunCommand(start)));
        FileCommands.commands(streams, language).forEach(program::addSubcommand);
        program.addSubcommand(described(new BackupCommand(installation))
                .addSubcommand(described(new BackupCommand.Verify(installation))));
        program.addSubcommand(described(new RestoreCommand(installation)));
        program.addSubcommand(described(new RepairCommand(installation)));
        program.addSubcommand(described(new AuditCommand.Family()).addSubcommand(described(new AuditCommand(verify))));
        return program;
    }

    private CommandLine described(Object command) {
        return HelpTexts.describe(new CommandLine(command), Commands.class, language);
    }

    private static void start(Class<?> application, ServerStart start) {
        PrivateFolder.prepare(start.data());
        var spring = new SpringApplication(application);
        spring.addInitializers(context -> context.getBeanFactory().registerSingleton("startedWith", start));
        try {
            spring.run(Stream.concat(
                            Stream.of("--qianfa.data=" + start.data()),
                            start.port().map(port -> "--server.port=" + port).stream())
                    .toArray(String[]::new));
        } catch (RuntimeException failed) {
            throw StartFailures.said(failed, start.data());
        }
    }

    /** Standard output in UTF-8, whatever the terminal says of itself. */
    static PrintStream out() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    @Command(name = "qianfa")
    private static final class Program {}
}
