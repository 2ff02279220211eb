package org.qianfa.inspection.result;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qianfa.inspection.Inspected;
import org.qianfa.inspection.ResultTexts;
import org.qianfa.inspection.margin.MarkedReport;

/** Results to print and send back: one page, each report as the document that it will be, with what was found in the margin. */
final class HtmlWriter implements ResultWriter {
    private final OutputStream out;
    private final ResultTexts texts;
    private final MarkedReport marked;
    /** The reports wait here, since the list of contents stands before them and memory must not grow with their number. */
    private final Path waiting;

    private final OutputStream body;
    private final List<ResultPage.Entry> contents = new ArrayList<>();

    HtmlWriter(OutputStream out, Locale language) {
        this.out = out;
        this.texts = new ResultTexts(language);
        this.marked = new MarkedReport(texts);
        try {
            this.waiting = Files.createTempFile("qianfa-check", ".html");
            this.body = Files.newOutputStream(waiting);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void write(Inspected one) {
        var id = "r" + (contents.size() + 1);
        contents.add(ResultPage.Entry.of(id, one, texts));
        try {
            body.write(html(id, one).getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String html(String id, Inspected one) {
        return switch (one) {
            case Inspected.Judged judged -> marked.html(id, judged);
            case Inspected.Unread unread -> marked.html(id, unread);
        };
    }

    @Override
    public void close() throws IOException {
        try (out) {
            body.close();
            var page = new ResultPage(texts);
            out.write(page.head(contents).getBytes(StandardCharsets.UTF_8));
            Files.copy(waiting, out);
            out.write(page.foot().getBytes(StandardCharsets.UTF_8));
        } finally {
            Files.deleteIfExists(waiting);
        }
    }
}
