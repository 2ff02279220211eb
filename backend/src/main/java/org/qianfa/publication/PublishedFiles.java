package org.qianfa.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.qianfa.document.FileKind;
import org.qianfa.document.FileName;
import org.qianfa.document.PageSetup;
import org.qianfa.document.PdfGate;
import org.qianfa.document.Rendering;
import org.qianfa.shared.Refused;
import org.springframework.stereotype.Service;

/**
 * Files of published editions: made once, by a thread of their own, when somebody asks first, and kept. A PDF that is not PDF/A-2a and PDF/UA-1 is
 * not given out.
 */
@Service
public class PublishedFiles {
    private static final System.Logger LOG = System.getLogger(PublishedFiles.class.getName());

    /** Part of the names, so that files of an earlier program are made anew. To be raised with every change of how files look. */
    private static final int MAKE = 1;

    private final Publications publications;
    private final Rendering rendering;
    private final PdfGate gate;
    private final Path folder;
    private final Map<String, CompletableFuture<Optional<Path>>> made = new ConcurrentHashMap<>();
    private final Semaphore turns = new Semaphore(1, true);

    PublishedFiles(Publications publications, Rendering rendering, PdfGate gate, PublishedFolder folder) {
        this.publications = publications;
        this.rendering = rendering;
        this.gate = gate;
        this.folder = folder.path();
    }

    /**
     * The newest edition of an organ's report for a year as a file.
     *
     * @param patience how long to wait where it has yet to be made
     * @return empty where nothing is published, or the file cannot be given out
     * @throws NotYetMade where it is still being made
     */
    public Optional<PublishedFile> find(String organCode, int year, FileKind kind, Duration patience) {
        return publications.paper(organCode, year).flatMap(published -> find(published, kind, patience));
    }

    private Optional<PublishedFile> find(PublishedPaper published, FileKind kind, Duration patience) {
        var tag = "%s-%d-%s-%d"
                .formatted(
                        published.report(),
                        published.edition(),
                        published.paper().origin().hash().orElseThrow().sm3().substring(0, 16),
                        MAKE);
        var name = tag + "." + kind.key();
        var path = folder.resolve(name);
        var file = Files.exists(path)
                ? Optional.of(path)
                : wait(made.computeIfAbsent(name, _ -> begin(published, kind, path)), patience);
        return file.map(whole -> new PublishedFile(whole, FileName.of(published.paper(), kind), tag));
    }

    private CompletableFuture<Optional<Path>> begin(PublishedPaper published, FileKind kind, Path path) {
        var file = new CompletableFuture<Optional<Path>>();
        Thread.ofPlatform().daemon().name("published-file").start(() -> {
            turns.acquireUninterruptibly();
            try {
                file.complete(make(published, kind, path));
            } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError defect) {
                LOG.log(System.Logger.Level.ERROR, path.toString(), defect);
                file.complete(Optional.empty());
            } finally {
                turns.release();
            }
        });
        return file;
    }

    private Optional<Path> make(PublishedPaper published, FileKind kind, Path path) throws IOException {
        Files.createDirectories(folder);
        var unjudged = Files.createTempFile(folder, "unjudged-", "." + kind.key());
        try {
            rendering.write(published.paper(), kind, PageSetup.OFFICIAL, Optional.empty(), unjudged);
            var breaches = kind == FileKind.PDF ? gate.breaches(Files.readAllBytes(unjudged)) : List.<String>of();
            if (breaches.isEmpty()) return Optional.of(Files.move(unjudged, path, StandardCopyOption.ATOMIC_MOVE));
            LOG.log(System.Logger.Level.ERROR, "{0}: {1}", path, breaches);
        } catch (Refused refused) {
            LOG.log(System.Logger.Level.WARNING, "{0}: {1}", path, refused.getMessage());
        } finally {
            Files.deleteIfExists(unjudged);
        }
        return Optional.empty();
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
