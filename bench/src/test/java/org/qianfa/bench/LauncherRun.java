package org.qianfa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A command of the launcher, from its start to its end. */
final class LauncherRun {
    private LauncherRun() {}

    /** @return seconds; every end but a failure (2 and above) counts */
    static double seconds(Path launcher, String javaOptions, List<String> words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(launcher.toString());
        command.addAll(words);
        Path complaints = Files.createTempFile("qianfa-bench-", ".log");
        var program = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(complaints.toFile());
        program.environment().put("QIANFA_JAVA_OPTS", javaOptions);
        long start = System.nanoTime();
        int outcome = program.start().waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (outcome > 1) throw new IllegalStateException(command + ": " + Files.readString(complaints));
        Files.delete(complaints);
        return seconds;
    }
}
