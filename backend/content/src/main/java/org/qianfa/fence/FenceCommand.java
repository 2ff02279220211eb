package org.qianfa.fence;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How a process behind the fence is started: the same Java, what a report is on its class path, and nothing of the server. */
public final class FenceCommand {
    /** Of heap. */
    public static final int MOST_MEGABYTES = 256;

    private static final Duration LONGEST_TRIAL = Duration.ofSeconds(10);
    /** Network spaces are made by root, or within a space where one is root. */
    private static final List<List<String>> WITHOUT_NETWORK =
            List.of(List.of("unshare", "--net", "--"), List.of("unshare", "--map-root-user", "--net", "--"));

    private final List<String> network;
    private final List<String> words;

    private FenceCommand(List<String> network, List<String> words) {
        this.network = network;
        this.words = words;
    }

    /** @throws IllegalStateException where this program does not lie in files that another process could be started from */
    public static FenceCommand ofThisProgram() {
        return ofProgram(FencedReader.class);
    }

    /** @param program with a {@code main} that speaks as {@link FencedReader} does */
    static FenceCommand ofProgram(Class<?> program) {
        var network = WITHOUT_NETWORK.stream()
                .filter(FenceCommand::succeeds)
                .findFirst()
                .orElse(List.of());
        var words = new ArrayList<>(network);
        if (succeeds(List.of("nice"))) words.addAll(List.of("nice", "-n", "10"));
        words.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MOST_MEGABYTES + "m",
                "-Xms8m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:MinHeapFreeRatio=10",
                "-XX:MaxHeapFreeRatio=30",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djdk.serialFilter=!*",
                "-cp",
                FenceClassPath.of(program),
                program.getName()));
        return new FenceCommand(network, List.copyOf(words));
    }

    /** Whether the process has no network. */
    boolean isWithoutNetwork() {
        return !network.isEmpty();
    }

    /** It sees nothing of the server's environment, where passwords may stand. */
    Process start() throws IOException {
        var builder = new ProcessBuilder(words);
        builder.environment().keySet().retainAll(List.of("PATH", "LD_LIBRARY_PATH"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.directory(new File(System.getProperty("java.io.tmpdir")));
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        return builder.start();
    }

    private static boolean succeeds(List<String> prefix) {
        try {
            var words = Stream.concat(prefix.stream(), Stream.of("true")).toList();
            var process = new ProcessBuilder(words)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor(LONGEST_TRIAL)) return process.exitValue() == 0;
            process.destroyForcibly();
            return false;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
