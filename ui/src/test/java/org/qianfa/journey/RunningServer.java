package org.qianfa.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.qianfa.DatabaseAccess;

/**
 * The packaged application in demo mode, as a process of its own on a free port and throw-away data, so that it can be
 * killed like a machine whose plug is pulled, and started again where it was.
 */
public final class RunningServer implements AutoCloseable {
    /** Of every demo account. */
    public static final String PASSWORD = "Xuyao-Yige-Mima-7";

    /** Which of the programs that test beside each other this is. */
    static final String PROGRAM = System.getProperty("test.program", "1");

    private static final long PATIENCE_SECONDS = 240;
    private static final String LIFE = "---- a life begins ----";

    private final Path data;
    private final int port;
    private final Map<String, String> environment;
    private final Path log;
    private final Path application;
    private final Path classes;
    private final Thread lastWill = new Thread(this::close);
    private Process process;

    private RunningServer(Map<String, String> environment, Path data) throws IOException {
        this.environment = environment;
        this.data = data;
        application = application();
        classes = application.resolve("classes-" + PROGRAM + ".jsa");
        port = freePort();
        log = Files.createDirectories(Path.of("target/servers")).resolve("server-" + port + ".log");
        Files.deleteIfExists(log);
        Runtime.getRuntime().addShutdownHook(lastWill);
        process = launch();
        awaitReady();
    }

    /** On its embedded database. */
    public static RunningServer start() {
        return start(Map.of());
    }

    /** On this MySQL database. */
    public static RunningServer start(DatabaseAccess mysql) {
        return start(Map.of(
                "SPRING_PROFILES_ACTIVE", "mysql",
                "SPRING_DATASOURCE_URL", mysql.url(),
                "SPRING_DATASOURCE_USERNAME", mysql.user(),
                "SPRING_DATASOURCE_PASSWORD", mysql.password()));
    }

    /** With these environment variables beside the usual ones. */
    public static RunningServer start(Map<String, String> environment) {
        try {
            return new RunningServer(environment, Files.createTempDirectory("qianfa-journey-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On its embedded database, in this folder. */
    static RunningServer startIn(Path data) {
        try {
            return new RunningServer(Map.of(), data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How it ended, once it has, by itself. */
    int ended() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) throw new IllegalStateException("It still runs");
        return process.exitValue();
    }

    /** {@code http://localhost:N/}: by a name, since browsers offer passkeys for names only. */
    public String address() {
        return "http://localhost:" + port + "/";
    }

    /** Where it keeps its data. */
    public Path data() {
        return data;
    }

    /** All that it has said, over all of its lives. */
    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it at once, wherever it is: {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Asks it to end, and waits until it has. */
    public void stop() {
        process.destroy();
        process.onExit().join();
    }

    /** Runs another command of the same program beside it. @return what it said, where it ended with 0 */
    String command(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-jar", application.resolve("qianfa.jar").toString()));
        command.addAll(List.of(words));
        Process run = new ProcessBuilder(command)
                .directory(home().toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (run.waitFor() != 0) throw new IllegalStateException(String.join(" ", words) + ":\n" + said);
        return said;
    }

    /** Starts it again on the same data and port, and waits until it is ready. */
    public void restart() {
        if (process.isAlive()) {
            throw new IllegalStateException("It still runs: kill() or stop() it first");
        }
        try {
            process = launch();
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (!Files.exists(classes)) {
            process.destroy(); // the first to end in peace leaves the classes for all that follow
            process.onExit().completeOnTimeout(process, 40, TimeUnit.SECONDS).join();
        }
        kill();
        deleteAll(data);
        if (Thread.currentThread() != lastWill) {
            Runtime.getRuntime().removeShutdownHook(lastWill);
        }
    }

    private Process launch() throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-Xmx1g"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+AutoCreateSharedArchive", "-Xlog:disable"));
        command.add("-XX:SharedArchiveFile=" + classes);
        command.addAll(List.of("-jar", application.resolve("qianfa.jar").toString()));
        command.addAll(List.of("run", "--demo", "--port", "" + port, "--data", data.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("QIANFA_DEMO_PASSWORD", PASSWORD);
        builder.environment().putAll(environment);
        Files.writeString(log, LIFE + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return builder.start();
    }

    private void awaitReady() {
        try {
            CompletableFuture.runAsync(this::watch).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("The application did not become ready:\n" + output(), e);
        }
    }

    private void watch() {
        while (!lastLife().contains("就绪 http://127.0.0.1:" + port + "/")) {
            try {
                if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("It ended with " + process.exitValue());
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private String lastLife() {
        String all = output();
        return all.substring(all.lastIndexOf(LIFE));
    }

    private static synchronized Path application() throws IOException {
        Path jar = home().resolve("ui/target/qianfa.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is not built: these tests run in Maven's verify phase");
        }
        try (var lock =
                FileChannel.open(Path.of("target/servers.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock(); // another program may be unpacking it; given back when the file is closed
            return unpacked(jar);
        }
    }

    /** Unpacked once a build, which starts faster. */
    private static Path unpacked(Path jar) throws IOException {
        Path servers = Path.of("target/servers").toAbsolutePath();
        Path unpacked = servers.resolve("app-" + Files.getLastModifiedTime(jar).toMillis());
        if (!Files.exists(unpacked.resolve("qianfa.jar"))) {
            deleteAll(servers);
            try {
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java")
                                        .toString(),
                                "-Djarmode=tools",
                                "-jar",
                                jar.toString(),
                                "extract",
                                "--destination",
                                unpacked.toString())
                        .inheritIO()
                        .start()
                        .waitFor();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return unpacked;
    }

    /** The root of the project, where the folder config is. */
    private static Path home() {
        String told = System.getProperty("qianfa.home");
        return told == null ? Path.of("..").toAbsolutePath().normalize() : Path.of(told);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void deleteAll(Path folder) {
        if (!Files.exists(folder)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
