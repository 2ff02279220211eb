package org.qianfa.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** P8: from the command to the first sign-in page, on data that an earlier start has made. */
final class StartToFirstAnswer implements Contest {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Path java = Path.of(System.getProperty("java.home"), "bin/java");
    private final Path launcher = Path.of("qianfa").toAbsolutePath();
    private final Path jar = Path.of(System.getProperty("qianfa.jar", "ui/target/qianfa.jar"));
    private final HttpClient client = HttpClient.newHttpClient();
    private final Path data;

    StartToFirstAnswer() throws IOException {
        data = Files.createTempDirectory("qianfa-bench-");
    }

    @Override
    public String id() {
        return "P8";
    }

    @Override
    public String what() {
        return "start to first answer: first 200 on /login";
    }

    @Override
    public String ours() {
        return "./qianfa run (extracted, AOT cache)";
    }

    @Override
    public String peer() {
        return "java -jar (plain jar)";
    }

    @Override
    public String unit() {
        return "s";
    }

    @Override
    public double aim() {
        return 0.55;
    }

    @Override
    public void prepare() throws Exception {
        measurePeer();
    }

    @Override
    public double measureOurs() throws Exception {
        return secondsUntilAnswer(List.of(launcher.toString()));
    }

    @Override
    public double measurePeer() throws Exception {
        return secondsUntilAnswer(List.of(java.toString(), "-jar", jar.toString()));
    }

    @Override
    public void tidy() throws IOException {
        try (var all = Files.walk(data)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    private double secondsUntilAnswer(List<String> program) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of("run", "--demo", "--port", "" + port, "--data", data.toString()));
        Path log = data.resolve("log");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            while (!answers(port)) {
                if (!process.isAlive() || System.nanoTime() - start > PATIENCE.toNanos())
                    throw new IllegalStateException("no answer:\n" + Files.readString(log));
                Thread.sleep(5);
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private boolean answers(int port) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login"))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
