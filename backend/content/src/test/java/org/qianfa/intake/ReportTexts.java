package org.qianfa.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.form.Format;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Content;
import org.qianfa.form.table.HeadCell;
import org.qianfa.form.table.TableForm;

/** Texts of reports for tests: the sample, the real one where it is at hand, and any content written out as clean text. */
public final class ReportTexts {
    private ReportTexts() {}

    public static String sample() {
        try (var text = ReportTexts.class.getResourceAsStream("/samples/liuhe-2021.txt")) {
            return new String(java.util.Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The report of a real township, in a folder beside the repository. */
    public static Optional<Path> real() {
        return Stream.iterate(
                        Optional.of(Path.of("").toAbsolutePath()),
                        Optional::isPresent,
                        path -> path.map(Path::getParent))
                .flatMap(Optional::stream)
                .map(path -> path.resolve("shared/domain/wangji-2021.txt"))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** As a spreadsheet gives it: tables with tabs, spanned cells empty. */
    public static String text(Format format, String title, Content content) {
        var text = new StringBuilder(title).append('\n');
        for (var section : format.sections()) {
            text.append(section.heading()).append('\n').append(content.text(section.number()));
            section.table().stream()
                    .mapToObj(format::table)
                    .flatMap(Optional::stream)
                    .forEach(table -> text.append(table(table, content)));
        }
        return text.toString();
    }

    public static String table(TableForm table, Content content) {
        var text = new StringBuilder();
        for (var block : table.blocks()) {
            for (var line : block.header())
                text.append(line.stream().map(ReportTexts::spread).collect(Collectors.joining("\t")))
                        .append('\n');
            for (var line : block.lines()) {
                var labels = line.labels().stream().map(ReportTexts::spread);
                var values = line.values().stream()
                        .map(cell -> value(content, cell.key()) + "\t".repeat(cell.colspan() - 1));
                text.append(Stream.concat(labels, values).collect(Collectors.joining("\t")))
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static String spread(HeadCell head) {
        return head.text() + "\t".repeat(head.colspan() - 1);
    }

    private static String value(Content content, CellKey key) {
        return content.cells().at(key).orElse("");
    }
}
