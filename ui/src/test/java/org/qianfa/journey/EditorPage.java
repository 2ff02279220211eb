package org.qianfa.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.qianfa.prose.Manuscript;
import org.qianfa.prose.ManuscriptJson;
import org.qianfa.ui.text.Texts;

/**
 * The section editor alone on a page, as the application serves it, with the test in the server's place: {@code sent} holds what was sent, and each is answered while
 * {@code alive} is true.
 */
final class EditorPage implements AutoCloseable {
    private static final String ADDRESS = "http://127.0.0.1/";
    private static final String HTML = """
            <!doctype html><html lang="zh"><head><meta charset="utf-8"><title>editor</title>
            <script src="scripts/qianfa.js"></script>
            <link rel="stylesheet" href="qianfa.css"><link rel="stylesheet" href="editor.css"></head>
            <body><main class="content"><div class="section-text"><qf-editor></qf-editor></div></main></body></html>
            """;
    private static final String OPEN = """
            ([manuscript, words, version, options]) => {
              window.sent = []; window.said = []; window.alive = true; window.version = version;
              const editor = window.editor = document.querySelector("qf-editor");
              editor.addEventListener("qf-manuscript", ({ detail }) => {
                sent.push(detail);
                if (alive) setTimeout(() => editor.saved(detail.stamp, ++window.version));
              });
              for (const name of ["qf-here", "qf-comment", "qf-comment-new"])
                editor.addEventListener(name, ({ detail }) => said.push({ name, ...detail }));
              editor.open({ name: "一、总体情况", owner: "person:report:1", manuscript, version, words, locked: false, comments: true, ...options });
            }
            """;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser chromium = Browsers.launch(playwright);
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final Page page;
    private final CDPSession devtools;

    EditorPage() {
        var context = chromium.newContext(
                new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(1440, 900));
        context.setDefaultTimeout(10_000);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) errors.add(message.text());
        });
        page.onPageError(errors::add);
        page.route(ADDRESS + "**", EditorPage::serve);
        page.navigate(ADDRESS);
        devtools = context.newCDPSession(page);
    }

    Page page() {
        return page;
    }

    /** What the page complained about. */
    List<String> errors() {
        return List.copyOf(errors);
    }

    void opens(String text) {
        opens(Manuscript.ofText(text), 1);
    }

    void opens(Manuscript manuscript, long version) {
        opens(manuscript, version, Map.of());
    }

    void opens(Manuscript manuscript, long version, Map<String, ?> options) {
        page.evaluate(
                OPEN,
                List.of(
                        ManuscriptJson.write(manuscript),
                        Texts.patterns(Texts.CHINESE, "editor."),
                        (double) version,
                        options));
    }

    /** The same tab, loaded anew. */
    void reloads() {
        page.reload();
    }

    Object tells(String script) {
        return page.evaluate(script);
    }

    Object tells(String script, Object argument) {
        return page.evaluate(script, argument);
    }

    /** The text as the editor reads it, which must be how the server reads what the editor would send. */
    String text() {
        return (String) page.evaluate("editor.text");
    }

    /** What is written, as the server takes it. */
    Manuscript written() {
        return ManuscriptJson.read((String) page.evaluate("JSON.stringify(editor.view.state.doc)"));
    }

    int saves() {
        return (int) page.evaluate("sent.length");
    }

    /** Waits until what is written has been sent and acknowledged. */
    void isSaved() {
        page.waitForFunction(
                "() => editor.querySelector('[data-state]').dataset.state === 'saved' && !editor.saving.dirty");
    }

    Locator area() {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("一、总体情况"));
    }

    /** One after the other, each when the browser has said where the cursor is. */
    void presses(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
            page.evaluate("new Promise((settled) => requestAnimationFrame(() => setTimeout(settled)))");
        }
    }

    void types(String text) {
        page.keyboard().type(text);
    }

    void goesToTheEnd() {
        area().focus();
        presses("Control+End");
    }

    /** As a Chinese input method does it: letters that are not text yet. */
    void composes(String letters) {
        var parameters = new com.google.gson.JsonObject();
        parameters.addProperty("text", letters);
        parameters.addProperty("selectionStart", letters.length());
        parameters.addProperty("selectionEnd", letters.length());
        devtools.send("Input.imeSetComposition", parameters);
    }

    /** The input method puts the characters in place of the letters. */
    void commits(String text) {
        var parameters = new com.google.gson.JsonObject();
        parameters.addProperty("text", text);
        devtools.send("Input.insertText", parameters);
    }

    void pastes(String html, String text) {
        page.evaluate("""
                ([html, text]) => {
                  const data = new DataTransfer();
                  if (html) data.setData("text/html", html);
                  data.setData("text/plain", text);
                  editor.view.dom.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
                }
                """, List.of(html, text));
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static void serve(Route route) {
        var file = route.request().url().substring(ADDRESS.length());
        if (file.isEmpty()) {
            route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(HTML));
            return;
        }
        try (var in = EditorPage.class.getResourceAsStream("/META-INF/resources/themes/qianfa/" + file)) {
            if (in == null) {
                route.fulfill(new Route.FulfillOptions().setStatus(204));
                return;
            }
            route.fulfill(new Route.FulfillOptions()
                    .setContentType(file.endsWith(".css") ? "text/css" : "text/javascript")
                    .setBody(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
