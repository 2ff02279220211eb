package org.qianfa.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.qianfa.shared.ReportId;

/** P12-open and P12-memory: the workspace of a full report in a real browser, until its text can be written in; and what the server keeps for it. */
final class OpenedWorkspace implements Contest {
    private static final int LIMIT_MILLISECONDS = 1_000;
    private static final int LIMIT_MEGABYTES = 5;
    private static final int PRACTICE = 8;
    private static final int SESSIONS = 6;
    private static final long PATIENCE_SECONDS = 120;
    private static final String READY =
            "document.querySelector('qf-editor .manuscript p') && document.querySelector('.ws') ? performance.now() : 0";
    private static final Pattern GENERATION = Pattern.compile("(?:DefNew|Tenured) +total \\d+K, used (\\d+)K");

    private final boolean memory;
    private final Path java = Path.of(System.getProperty("java.home"), "bin");
    private final Path jar = Path.of(System.getProperty("qianfa.jar", "ui/target/qianfa.jar"));
    private final Path data;
    private Process server;
    private Chromium chromium;
    private String address = "";
    private ReportId report;

    OpenedWorkspace(boolean memory) throws IOException {
        this.memory = memory;
        data = Files.createTempDirectory("qianfa-bench-");
    }

    @Override
    public String id() {
        return memory ? "P12-memory" : "P12-open";
    }

    @Override
    public String what() {
        return memory
                ? "heap that a session keeps with the workspace of a full report open, after garbage collection"
                : "from the address to the text of a full report ready to be written in, Chromium, signed in";
    }

    @Override
    public String ours() {
        return "workspace, 3,000 characters and 200 cells";
    }

    @Override
    public String peer() {
        return memory ? "limit of " + LIMIT_MEGABYTES + " MB" : "limit of " + LIMIT_MILLISECONDS + " ms";
    }

    @Override
    public String unit() {
        return memory ? "MB" : "ms";
    }

    @Override
    public double aim() {
        return 1;
    }

    @Override
    public void prepare() throws Exception {
        try (var townships = new FilledTownships(data)) {
            report = townships.report();
        }
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        address = "http://127.0.0.1:" + port + "/";
        server = new ProcessBuilder(List.of(
                        java.resolve("java").toString(),
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-jar",
                        jar.toString(),
                        "run",
                        "--no-demo",
                        "--port",
                        "" + port,
                        "--data",
                        data.toString()))
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("server.log").toFile())
                .start();
        awaitServer();
        chromium = new Chromium();
        for (int i = 0; i < PRACTICE; i++) signsInAndOpens();
    }

    private void awaitServer() throws Exception {
        for (long start = System.nanoTime();
                System.nanoTime() - start < PATIENCE_SECONDS * 1_000_000_000L;
                Thread.sleep(200)) {
            try {
                var asked =
                        HttpRequest.newBuilder(URI.create(address + "login")).build();
                if (HttpClient.newHttpClient()
                                .send(asked, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200) return;
            } catch (IOException notYet) {
                if (!server.isAlive()) throw new IllegalStateException(Files.readString(data.resolve("server.log")));
            }
        }
        throw new IllegalStateException("the server did not start");
    }

    @Override
    public double measureOurs() throws Exception {
        if (!memory) return opens();
        double before = heap();
        for (int i = 0; i < SESSIONS; i++) signsInAndOpens();
        return (heap() - before) / SESSIONS;
    }

    @Override
    public double measurePeer() {
        return memory ? LIMIT_MEGABYTES : LIMIT_MILLISECONDS;
    }

    /** A session of its own: the server does not learn that the one before has gone. */
    private void signsInAndOpens() throws InterruptedException {
        chromium.forgets();
        chromium.opens(address + "login");
        until("!!document.querySelector('input[name=username]')");
        chromium.evaluate(
                "(() => { const form = document.querySelector('input[name=username]').form; form.username.value = 'drafter'; form.password.value = '"
                        + FilledTownships.PASSWORD + "'; form.requestSubmit(); })()");
        until("!location.pathname.startsWith('/login') && document.readyState === 'complete'");
        opens();
    }

    private double opens() throws InterruptedException {
        chromium.opens(address + "reports/" + report + "?section=1");
        return Double.parseDouble(until(READY));
    }

    private String until(String expression) throws InterruptedException {
        for (long start = System.nanoTime();
                System.nanoTime() - start < PATIENCE_SECONDS * 1_000_000_000L;
                Thread.sleep(10)) {
            String value = chromium.evaluate(expression);
            if (!List.of("", "0", "false", "null").contains(value)) return value;
        }
        throw new IllegalStateException("never came: " + expression + " at "
                + chromium.evaluate("location.href + ' ' + document.body.innerText.slice(0, 300)"));
    }

    private double heap() throws IOException, InterruptedException {
        for (int i = 0; i < 3; i++) told("GC.run");
        String info = told("GC.heap_info");
        var generations = GENERATION
                .matcher(info)
                .results()
                .mapToDouble(one -> Double.parseDouble(one.group(1)))
                .toArray();
        if (generations.length != 2) throw new IllegalStateException("not two generations: " + info);
        return Arrays.stream(generations).sum() / 1024;
    }

    private String told(String what) throws IOException, InterruptedException {
        var asked = new ProcessBuilder(java.resolve("jcmd").toString(), "" + server.pid(), what)
                .redirectErrorStream(true)
                .start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return answer;
    }

    @Override
    public void tidy() throws IOException {
        if (server != null) {
            server.destroy();
            server.onExit().join();
        }
        if (chromium != null) chromium.close();
        try (var all = Files.walk(data)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        }
    }
}
