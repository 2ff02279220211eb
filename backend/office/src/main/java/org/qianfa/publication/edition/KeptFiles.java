package org.qianfa.publication.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.qianfa.document.FileKind;
import org.qianfa.publication.proof.EditionProof;
import org.qianfa.text.Digest;
import org.springframework.stereotype.Component;

/**
 * The files of editions that lie on disk, held against what is known of them: a PDF against the log, another file against what it was when this program
 * made it. One of which nothing is known is not given out, but made again.
 */
@Component
class KeptFiles {
    private final EditionFiles files;
    private final EditionProof proof;
    private final Map<String, String> made = new ConcurrentHashMap<>();

    KeptFiles(EditionFiles files, EditionProof proof) {
        this.files = files;
        this.proof = proof;
    }

    /**
     * The bytes of a kept file; absent where it has to be made.
     *
     * @throws org.qianfa.publication.proof.EditionAltered where somebody else has written it
     */
    Optional<byte[]> find(PublishedPaper published, FileKind kind) throws IOException {
        var path = files.kept(published, kind);
        if (path.isEmpty()) return Optional.empty();
        var known = made.get(path.get().getFileName().toString());
        if (kind != FileKind.PDF && known == null) return Optional.empty();
        var bytes = Files.readAllBytes(path.get());
        var digest = Digest.sha256Hex(bytes);
        if (kind == FileKind.PDF) proof.requirePdf(published.id(), published.organ(), digest);
        else proof.requireSame(published.id(), published.organ(), Objects.requireNonNullElse(known, ""), digest);
        return Optional.of(bytes);
    }

    /** Makes a file that is not there, or of which nothing is known. */
    EditionFiles.Made make(PublishedPaper published, FileKind kind) throws IOException {
        if (kind != FileKind.PDF) files.delete(published, kind);
        var outcome = files.make(published, kind);
        if (outcome instanceof EditionFiles.Made.Whole(Path path)) {
            var digest = files.digest(outcome);
            if (kind == FileKind.PDF) proof.madeAgain(published.id(), published.organ(), digest);
            else made.put(path.getFileName().toString(), digest);
        }
        return outcome;
    }
}
