package org.qianfa.inspection.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.qianfa.inspection.Inspected;
import org.qianfa.inspection.ResultTexts;
import org.qianfa.text.Digest;

/** What stands around the marked reports. The page holds its style and nothing that could be loaded or run. */
final class ResultPage {
    private static final String STYLE = style();

    private final ResultTexts texts;

    ResultPage(ResultTexts texts) {
        this.texts = texts;
    }

    /** A line of the list of contents. */
    record Entry(String id, String file, String report, String outcome) {
        static Entry of(String id, Inspected one, ResultTexts texts) {
            return switch (one) {
                case Inspected.Judged judged -> new Entry(id, one.file(), texts.report(judged), texts.counts(judged));
                case Inspected.Unread unread -> new Entry(id, one.file(), "", texts.of("unread.short"));
            };
        }
    }

    String head(List<Entry> contents) {
        var title = texts.of("page.title");
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'">
                <title>%s</title>
                <style>%s</style>
                </head>
                <body>
                <header class="head"><h1>%s</h1><p class="legend">%s</p></header>
                %s<main>
                """.formatted(
                texts.of("page.language"), digest(), title, STYLE, title, texts.of("page.legend"), list(contents));
    }

    String foot() {
        return "</main>\n</body>\n</html>\n";
    }

    private String list(List<Entry> contents) {
        if (contents.size() < 2) return "";
        var nav = new Element("nav").addClass("contents").attr("aria-label", texts.of("page.contents"));
        nav.appendElement("h2").text(texts.of("page.contents"));
        var list = nav.appendElement("ol");
        for (var entry : contents) {
            var line = list.appendElement("li");
            line.appendElement("a").attr("href", "#" + entry.id()).text(entry.file());
            line.appendElement("span").text(entry.report());
            line.appendElement("span").addClass("outcome").text(entry.outcome());
        }
        return nav.outerHtml() + "\n";
    }

    private static String style() {
        try (var css = Objects.requireNonNull(ResultPage.class.getResourceAsStream("marked.css"), "marked.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest() {
        return Base64.getEncoder().encodeToString(Digest.sha256(STYLE.getBytes(StandardCharsets.UTF_8)));
    }
}
