package org.qianfa.corpus.prose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The figures in docs/quality.md: between two marks for each, the rest of the page is written by hand. */
public record QualityPage(Path file) {
    /**
     * Writes a table of figures between its marks.
     *
     * @param name of the marks: corpus, paragraphs
     */
    public void write(String name, String table) {
        var begin = "<!-- figures of the " + name + " -->\n";
        var end = "<!-- end of the figures of the " + name + " -->";
        try {
            var page = Files.readString(file);
            var from = page.indexOf(begin);
            var to = page.indexOf(end);
            if (from < 0 || to < from)
                throw new IllegalStateException(file + " has no place for the figures of the " + name);
            Files.writeString(file, page.substring(0, from) + begin + table.strip() + "\n" + page.substring(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
