package org.qianfa.publication.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.qianfa.text.Digest;
import org.qianfa.text.Sentence;

/** Compares the PDFs of editions that lie on this disk, known by their names, with what the log says of them. */
final class PdfVerification {
    private PdfVerification() {}

    static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.getFileName().toString().matches("[0-9a-f-]{36}-\\d+-.*\\.pdf"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param seals of all editions; a file of one that has none is passed over */
    static List<Sentence> differences(Path file, Map<EditionId, EditionSeal> seals) {
        var name = file.getFileName().toString();
        return seals.entrySet().stream()
                .filter(seal -> name.startsWith(
                        seal.getKey().report() + "-" + seal.getKey().edition() + "-"))
                .filter(seal -> !seal.getValue().pdfs().contains(digest(file)))
                .map(_ -> Sentence.of("proof.fileDiffers", file.toString()))
                .toList();
    }

    private static String digest(Path file) {
        try {
            return Digest.sha256Hex(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
