package org.qianfa.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A report of the corpus in one kind of file.
 *
 * @param kind how it ends: txt, html, docx, xlsx, pdf
 */
record Specimen(Path folder, String kind, Expectation expected) {
    /** All of them by name, the ones that are made at run time behind their source. */
    static List<Specimen> all(Path corpus) {
        try (var folders = Files.list(corpus)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .flatMap(Specimen::in)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Specimen> in(Path folder) {
        var expected = Expectation.read(folder.resolve("expected.json"));
        var own = expected.file().replaceFirst(".*\\.", "");
        return Stream.concat(Stream.of(own), expected.renderings().stream())
                .filter(kind -> !kind.equals("pdf") || Renderings.canPrint())
                .map(kind -> new Specimen(folder, kind, expected));
    }

    String name() {
        return folder.getFileName() + (expected.file().endsWith("." + kind) ? "" : "." + kind);
    }

    String fileName() {
        return "report." + kind;
    }

    byte[] bytes() {
        var source = bytes(expected.file());
        return switch (kind) {
            case "docx" -> Renderings.docx(source);
            case "xlsx" -> Renderings.xlsx(source);
            case "pdf" -> Renderings.pdf(source);
            default -> source;
        };
    }

    byte[] bytes(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
