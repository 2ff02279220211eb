package org.qianfa.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A browser with one page, told what to do over its own debugging protocol, so that the bench needs no driver. */
final class Chromium implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;
    private static final Pattern LISTENING = Pattern.compile("\"webSocketDebuggerUrl\": \"(ws://[^\"]+/page/[^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile("\"value\":(\"(?:[^\"\\\\]++|\\\\.)*+\"|[^,}]+)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path profile = Files.createTempDirectory("qianfa-bench-chromium-");
    private final LinkedBlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final Process process;
    private final WebSocket page;
    private int number;

    Chromium() throws IOException, InterruptedException {
        String told = System.getenv("CHROMIUM");
        process = new ProcessBuilder(
                        told == null || told.isBlank() ? "/usr/bin/chromium" : told,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--window-size=1440,900",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        page = client.newWebSocketBuilder()
                .buildAsync(URI.create(address()), new Ear())
                .join();
        tell("Page.enable", "{}");
    }

    void opens(String address) throws InterruptedException {
        tell("Page.navigate", "{\"url\":\"" + address + "\"}");
        while (!"\"complete\"".equals(evaluate("document.readyState"))
                || "\"about:blank\"".equals(evaluate("location.href"))) Thread.sleep(20);
    }

    /** Every sign-in is forgotten. */
    void forgets() throws InterruptedException {
        tell("Network.clearBrowserCookies", "{}");
    }

    /** The value of an expression as JSON; a promise is waited for. */
    String evaluate(String expression) throws InterruptedException {
        String answer = tell(
                "Runtime.evaluate",
                "{\"awaitPromise\":true,\"returnByValue\":true,\"expression\":" + quoted(expression) + "}");
        if (answer.contains("exceptionDetails")) throw new IllegalStateException(answer);
        var value = VALUE.matcher(answer);
        return value.find() ? value.group(1) : "";
    }

    /** One character, as from the keyboard. */
    void types(String character) throws InterruptedException {
        String key = "\"text\":" + quoted(character) + ",\"key\":" + quoted(character);
        tell("Input.dispatchKeyEvent", "{\"type\":\"keyDown\"," + key + "}");
        tell("Input.dispatchKeyEvent", "{\"type\":\"keyUp\"," + key + "}");
    }

    private String tell(String method, String parameters) throws InterruptedException {
        int id = ++number;
        page.sendText("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
                .join();
        while (true) {
            String answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (answer == null) throw new IllegalStateException(method + " was not answered");
            if (answer.startsWith("{\"id\":" + id + ",")) return answer;
        }
    }

    private String address() throws IOException, InterruptedException {
        Path said = profile.resolve("DevToolsActivePort");
        for (long start = System.nanoTime();
                System.nanoTime() - start < PATIENCE_SECONDS * 1_000_000_000L;
                Thread.sleep(50)) {
            if (!Files.exists(said) || Files.readAllLines(said).isEmpty()) continue;
            var list = client.send(
                    java.net.http.HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                                    + Files.readAllLines(said).getFirst() + "/json/list"))
                            .build(),
                    java.net.http.HttpResponse.BodyHandlers.ofString());
            var found = LISTENING.matcher(list.body());
            if (found.find()) return found.group(1);
        }
        throw new IllegalStateException("Chromium did not start");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    @Override
    public void close() throws IOException {
        page.abort();
        // those who draw and those who keep the profile end after the first of them
        var all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        process.destroy();
        for (var one : all) one.onExit().join();
        try (var files = Files.walk(profile)) {
            for (Path path : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        }
    }

    private final class Ear implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                answers.add(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }
    }
}
