package org.qianfa.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** P12-typing: from a key to the frame that shows it, the slowest but 5 of 100, in the middle of a section of 8,000 characters. */
final class TypingInASection implements Contest {
    private static final Path FILES = Path.of("ui/src/main/resources/META-INF/resources/themes/qianfa");
    private static final int KEYS = 200;
    private static final int CHARACTERS = 8_000;
    private static final String SENTENCE = "全年通过县政府网站、公众号和村级公开栏公开各类信息若干条，窗口答复来电来访，目录按月清理，收到申请6件。";
    private static final String PAGE = """
            <!doctype html><html lang="zh"><head><meta charset="utf-8"><script src="scripts/qianfa.js"></script>
            <link rel="stylesheet" href="qianfa.css"><link rel="stylesheet" href="editor.css"></head><body><main class="content">%s</main>
            <script>
              const sentence = "%s", text = [];
              for (let length = 0; length < %d; length += 4 * sentence.length) text.push(sentence.repeat(4));
              const frames = [];
              addEventListener("keydown", ({ timeStamp }) => requestAnimationFrame(() => {
                const after = new MessageChannel();
                after.port1.onmessage = () => frames.push(performance.now() - timeStamp);
                after.port2.postMessage(0);
              }), true);
              function cursorIn(line) {
                const words = document.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode();
                getSelection().collapse(words, 10);
                line.scrollIntoView({ block: "center" });
              }
              %s
            </script></body></html>
            """;
    private static final String OURS = """
            const editor = document.querySelector("qf-editor");
            editor.addEventListener("qf-manuscript", ({ detail }) => setTimeout(() => editor.saved(detail.stamp, detail.stamp), 30));
            editor.open({ name: "section", owner: "bench", version: 0, words: {}, locked: false, comments: true,
              manuscript: { type: "doc", content: text.map((line) => ({ type: "paragraph", content: [{ type: "text", text: line }] })) } });
            editor.cells(Array.from({ length: 200 }, (_, at) => ({ key: `3/row${at}/total`, name: `表3 总计，第${at}项本年新收申请`, value: String(at), unit: "" })));
            const found = [];
            for (let at = editor.text.indexOf("若干"); at >= 0; at = editor.text.indexOf("若干", at + 400)) found.push({ start: at, end: at + 2, quote: "若干", tone: "warn", sentence: "请写明条数。" });
            editor.marks(found);
            editor.view.focus();
            cursorIn(editor.view.dom.children[Math.floor(text.length / 2)]);
            """;
    private static final String PEER = """
            const area = document.querySelector("[contenteditable]");
            area.append(...text.map((line) => Object.assign(document.createElement("p"), { textContent: line })));
            area.focus();
            cursorIn(area.children[Math.floor(text.length / 2)]);
            """;

    private HttpServer server;
    private Chromium chromium;

    @Override
    public String id() {
        return "P12-typing";
    }

    @Override
    public String what() {
        return "p95 from key to paint, section of 8,000 characters";
    }

    @Override
    public String ours() {
        return "section editor, 200 cells, findings, autosave";
    }

    @Override
    public String peer() {
        return "plain contenteditable, same text and style";
    }

    @Override
    public String unit() {
        return "ms";
    }

    @Override
    public double aim() {
        return 1.5;
    }

    @Override
    public void prepare() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve(
                "/ours",
                PAGE.formatted(
                        "<div class=\"section-text\"><qf-editor></qf-editor></div>", SENTENCE, CHARACTERS, OURS));
        serve(
                "/peer",
                PAGE.formatted(
                        "<div class=\"sheet manuscript\" contenteditable=\"true\"></div>", SENTENCE, CHARACTERS, PEER));
        server.createContext("/", asked -> {
            byte[] file = Files.readAllBytes(
                    FILES.resolve(asked.getRequestURI().getPath().substring(1)));
            asked.getResponseHeaders()
                    .add(
                            "Content-Type",
                            asked.getRequestURI().getPath().endsWith(".css") ? "text/css" : "text/javascript");
            asked.sendResponseHeaders(200, file.length);
            asked.getResponseBody().write(file);
            asked.close();
        });
        server.start();
        chromium = new Chromium();
        measureOurs();
        measurePeer();
    }

    @Override
    public double measureOurs() throws Exception {
        return measure("ours");
    }

    @Override
    public double measurePeer() throws Exception {
        return measure("peer");
    }

    @Override
    public void tidy() throws IOException {
        if (chromium != null) chromium.close();
        if (server != null) server.stop(0);
    }

    private double measure(String page) throws InterruptedException {
        chromium.opens("http://127.0.0.1:" + server.getAddress().getPort() + "/" + page);
        Thread.sleep(500);
        for (int key = 0; key < KEYS; key++) {
            chromium.types("abcdefghij".substring(key % 10, key % 10 + 1));
            Thread.sleep(30);
        }
        String frames = chromium.evaluate("new Promise((done) => setTimeout(() => done(frames.join(' ')), 300))");
        double[] waits = Arrays.stream(frames.replace("\"", "").split(" "))
                .mapToDouble(Double::parseDouble)
                .sorted()
                .toArray();
        String typed = chromium.evaluate(
                "document.querySelector('[contenteditable]').textContent.includes('abcdefghijabcdefghij')");
        if (waits.length != KEYS || !typed.equals("true"))
            throw new IllegalStateException(waits.length + " keys were shown");
        return waits[KEYS * 95 / 100];
    }

    private void serve(String path, String html) {
        byte[] page = html.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, asked -> {
            asked.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
            asked.sendResponseHeaders(200, page.length);
            asked.getResponseBody().write(page);
            asked.close();
        });
    }
}
