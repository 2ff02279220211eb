package org.qianfa.publication.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.qianfa.document.FileKind;
import org.qianfa.document.PageSetup;
import org.qianfa.document.Paper;
import org.qianfa.document.Rendering;
import org.qianfa.document.pdf.MissingGlyphs;
import org.qianfa.document.pdf.PdfGate;
import org.qianfa.publication.StopReason;
import org.qianfa.text.Digest;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.stereotype.Component;

/** Makes the files of editions, one after the other, and keeps them. A PDF that is kept has passed the gate. */
@Component
public class EditionFiles {
    /** Part of the names, so that files of an earlier program are made anew. To be raised with every change of how files look. */
    private static final int MAKE = 1;

    private final Rendering rendering;
    private final PdfGate gate;
    private final Path folder;
    private final Semaphore turns = new Semaphore(1, true);

    EditionFiles(Rendering rendering, PdfGate gate, PublishedFolder folder) {
        this.rendering = rendering;
        this.gate = gate;
        this.folder = folder.path();
    }

    /** What became of a file. */
    public sealed interface Made {
        record Whole(Path path) implements Made {}

        record Unfit(StopReason reason, String detail) implements Made {}
    }

    /** Differs where the content or the look of the files differs. */
    static String tag(PublishedPaper published) {
        var paper = published.paper();
        return "%s-%d-%s-%08x-%d"
                .formatted(
                        published.report(),
                        published.edition(),
                        paper.origin().hash().orElseThrow().sm3().substring(0, 16),
                        (paper.title() + "\n" + paper.organName()).hashCode(),
                        MAKE);
    }

    /** SHA-256 of a file that was made, in hex. */
    public String digest(Made made) {
        return switch (made) {
            case Made.Whole(var path) -> {
                try {
                    yield Digest.sha256Hex(Files.readAllBytes(path));
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            }
            case Made.Unfit _ -> "";
        };
    }

    /** SHA-256 of a file that lies on disk, in hex; "" where there is none. */
    public String keptDigest(PublishedPaper published, FileKind kind) {
        return kept(published, kind).map(path -> digest(new Made.Whole(path))).orElse("");
    }

    Optional<Path> kept(PublishedPaper published, FileKind kind) {
        return Optional.of(path(published, kind)).filter(Files::exists);
    }

    void delete(PublishedPaper published, FileKind kind) throws IOException {
        Files.deleteIfExists(path(published, kind));
    }

    private Path path(PublishedPaper published, FileKind kind) {
        return folder.resolve(tag(published) + "." + kind.key());
    }

    /** Makes the file in this thread, unless it is kept already. A failed one leaves nothing behind. */
    public Made make(PublishedPaper published, FileKind kind) throws IOException {
        var before = kept(published, kind);
        if (before.isPresent()) return new Made.Whole(before.get());
        turns.acquireUninterruptibly();
        try {
            var kept = kept(published, kind);
            return kept.isPresent() ? new Made.Whole(kept.get()) : make(published, kind, path(published, kind));
        } finally {
            turns.release();
        }
    }

    private Made make(PublishedPaper published, FileKind kind, Path path) throws IOException {
        Files.createDirectories(folder);
        var unjudged = Files.createTempFile(folder, "unjudged-", "." + kind.key());
        try {
            rendering.write(published.paper(), kind, PageSetup.OFFICIAL, Optional.empty(), unjudged);
            var breaches = kind == FileKind.PDF ? gate.breaches(Files.readAllBytes(unjudged)) : List.<String>of();
            if (!breaches.isEmpty()) return new Made.Unfit(StopReason.BREACH, String.join("; ", breaches));
            return new Made.Whole(Files.move(unjudged, path, StandardCopyOption.ATOMIC_MOVE));
        } catch (Refused refused) {
            return new Made.Unfit(StopReason.NO_GLYPH, missing(published.paper(), refused));
        } finally {
            Files.deleteIfExists(unjudged);
        }
    }

    /** With the places, where they are known. */
    private static String missing(Paper paper, Refused refused) {
        var places = MissingGlyphs.sentences(paper.form(), paper.title(), paper.content());
        return places.isEmpty()
                ? String.valueOf(refused.getMessage())
                : places.stream().map(Sentence::toString).collect(Collectors.joining());
    }
}
