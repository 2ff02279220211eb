package org.qianfa.ui.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.qianfa.command.ReportCheck;
import org.qianfa.command.ReportRendering;
import org.springframework.boot.SpringApplication;

/** Does what the command line says. */
public final class Commands {
    private static final String USAGE = """
            用法 usage:
              run [--demo | --no-demo] [--port N] [--data DIR]
              check FILE… [--year N] [--organ-kind township|street|county|county-department|city|city-department|province|ministry]
                    [--previous FILE] [--siblings DIR] [--format text|json|sarif|html] [--out FILE] [--lang zh|en]
              render FILE… --to docx|pdf|xlsx|html|json|csv --out FILE|DIR [--year N] [--organ NAME] [--landscape-tables]
                    [--covering FILE.yaml] [--lang zh|en]
              audit verify [--data DIR]""";

    private Commands() {}

    /** Starts this application as a server, or ends the program with the outcome of another command. */
    public static void execute(Class<?> application, String... words) {
        switch (CommandLine.parse(words)) {
            case CommandLine.Run run -> start(application, run);
            case CommandLine.CheckFiles check -> System.exit(check(check));
            case CommandLine.RenderFiles render -> System.exit(render(render));
            case CommandLine.VerifyAudit verify -> System.exit(AuditVerification.run(verify.data(), out()));
            case CommandLine.Misunderstood misunderstood -> {
                System.err.println(misunderstood.why() + "\n" + USAGE);
                System.exit(2);
            }
        }
    }

    private static int check(CommandLine.CheckFiles check) {
        ReportCheck.silenceLibraries();
        return ReportCheck.run(check, System.in, new FileOutputStream(FileDescriptor.out), System.err);
    }

    private static int render(CommandLine.RenderFiles render) {
        ReportCheck.silenceLibraries();
        return ReportRendering.run(render, System.in, System.err);
    }

    private static void start(Class<?> application, CommandLine.Run run) {
        var spring = new SpringApplication(application);
        spring.addInitializers(context -> context.getBeanFactory().registerSingleton("startedWith", run));
        spring.run(Stream.concat(
                        Stream.of("--qianfa.data=" + run.data()),
                        run.port().map(port -> "--server.port=" + port).stream())
                .toArray(String[]::new));
    }

    /** Standard output in UTF-8, whatever the terminal says of itself. */
    static PrintStream out() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }
}
