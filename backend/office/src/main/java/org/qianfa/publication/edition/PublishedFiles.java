package org.qianfa.publication.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.qianfa.document.FileKind;
import org.qianfa.document.FileName;
import org.qianfa.publication.Publications;
import org.springframework.stereotype.Service;

/** Files of published editions. The PDF is there since the publication; the others are made when somebody asks first, by a thread of their own. */
@Service
public class PublishedFiles {
    private static final System.Logger LOG = System.getLogger(PublishedFiles.class.getName());

    private final Publications publications;
    private final KeptFiles kept;
    private final Map<String, CompletableFuture<Optional<Path>>> made = new ConcurrentHashMap<>();

    PublishedFiles(Publications publications, KeptFiles kept) {
        this.publications = publications;
        this.kept = kept;
    }

    /**
     * The newest edition of an organ's report for a year as a file.
     *
     * @param patience how long to wait where it has yet to be made
     * @return empty where nothing is published, or the file cannot be given out
     * @throws NotYetMade where it is still being made
     * @throws org.qianfa.publication.proof.EditionAltered where the edition or its file is not what was published
     */
    public Optional<PublishedFile> find(String organCode, int year, FileKind kind, Duration patience) {
        return publications.paper(organCode, year).flatMap(published -> find(published, kind, patience));
    }

    private Optional<PublishedFile> find(PublishedPaper published, FileKind kind, Duration patience) {
        var tag = EditionFiles.tag(published);
        try {
            var bytes = kept.find(published, kind);
            if (bytes.isEmpty()) {
                var making = made.computeIfAbsent(tag + "." + kind.key(), name -> begin(published, kind, name));
                if (wait(making, patience).isEmpty()) return Optional.empty();
                bytes = kept.find(published, kind);
            }
            return bytes.map(content -> new PublishedFile(content, FileName.forPaper(published.paper(), kind), tag));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private CompletableFuture<Optional<Path>> begin(PublishedPaper published, FileKind kind, String name) {
        var file = new CompletableFuture<Optional<Path>>();
        Thread.ofPlatform().daemon().name("published-file").start(() -> {
            try {
                file.complete(make(published, kind, name));
            } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError defect) {
                LOG.log(System.Logger.Level.ERROR, name, defect);
                file.complete(Optional.empty());
                // a full disk, say: whoever asks next may have more luck
                made.remove(name);
            }
        });
        return file;
    }

    private Optional<Path> make(PublishedPaper published, FileKind kind, String name) throws IOException {
        return switch (kept.make(published, kind)) {
            case EditionFiles.Made.Whole(var path) -> {
                made.remove(name);
                yield Optional.of(path);
            }
            case EditionFiles.Made.Unfit(var reason, var detail) -> {
                LOG.log(System.Logger.Level.ERROR, "{0}: {1} {2}", name, reason, detail);
                yield Optional.empty();
            }
        };
    }

    private static Optional<Path> wait(CompletableFuture<Optional<Path>> file, Duration patience) {
        try {
            return file.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSoon) {
            throw new NotYetMade();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotYetMade();
        } catch (ExecutionException defect) {
            throw new UncheckedIOException(new IOException(defect));
        }
    }
}
