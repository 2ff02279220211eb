package org.qianfa.ui.frame;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.qianfa.text.Digest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Puts the product's own script and stylesheets into the page, named by their content so that no browser keeps an old one. */
@Component
final class BrowserParts implements VaadinServiceInitListener {
    private static final String FOLDER = "themes/qianfa/";
    private static final int MARK_LENGTH = 8;
    private final String script = named("scripts/qianfa.js");
    private final List<String> styles = Stream.of(
                    "qianfa.css", "grid.css", "editor.css", "document.css", "comparison.css", "dark.css")
            .map(BrowserParts::named)
            .toList();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> {
            var head = page.getDocument().head();
            head.appendElement("script").attr("src", script);
            styles.forEach(style ->
                    head.appendElement("link").attr("rel", "stylesheet").attr("href", style));
            head.appendElement("link").attr("rel", "icon").attr("href", FOLDER + "seal.svg");
        });
    }

    private static String named(String file) {
        return FOLDER + file + "?" + mark(file);
    }

    private static String mark(String file) {
        try {
            var content = new ClassPathResource("META-INF/resources/" + FOLDER + file).getContentAsByteArray();
            return Digest.sha256Hex(content).substring(0, MARK_LENGTH);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
