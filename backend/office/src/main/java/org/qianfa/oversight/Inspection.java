package org.qianfa.oversight;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.qianfa.inspection.Circumstances;
import org.qianfa.inspection.FileNames;
import org.qianfa.inspection.Inspected;
import org.qianfa.inspection.Inspector;
import org.qianfa.inspection.ZipArchive;
import org.qianfa.intake.ReportFileKind;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** One person's files being judged, one after the other, beside the screen; the results are here and nowhere else. */
public final class Inspection {
    public static final int MOST_REPORTS = 500;
    private static final int MEGABYTE = 1024 * 1024;

    private final List<UploadedReport> files;
    private final Circumstances known;
    private final Inspector inspector;
    private final Semaphore turns;
    private final List<Inspected> results = new ArrayList<>();
    private int expected;
    private int passedOver;
    private boolean done;
    private volatile boolean stopped;

    Inspection(List<UploadedReport> files, Circumstances known, Inspector inspector, Semaphore turns) {
        this.files = List.copyOf(files);
        this.known = known;
        this.inspector = inspector;
        this.turns = turns;
        this.expected = files.size();
    }

    /** How far it is. */
    public record Progress(int judged, int expected, boolean done) {}

    public synchronized Progress progress() {
        return new Progress(results.size(), Math.max(expected, results.size()), done);
    }

    /** What is known by now, in the order of the files. */
    public synchronized List<Inspected> results() {
        return List.copyOf(results);
    }

    /** Nobody wants to know any more. */
    public void stop() {
        stopped = true;
    }

    void run() {
        try {
            for (var file : files) {
                if (!stopped) inspect(file);
                delete(file);
            }
            if (passedOver > 0)
                add(new Inspected.Unread("…", List.of(Sentence.of("inspection.tooMany", MOST_REPORTS, passedOver))));
        } finally {
            files.forEach(Inspection::delete);
            synchronized (this) {
                done = true;
            }
        }
    }

    private void inspect(UploadedReport file) {
        if (FileNames.isZip(file.name())) unpack(file);
        else judge(file.name(), () -> bytes(file));
    }

    private void unpack(UploadedReport file) {
        try (var archive = ZipArchive.open(file.kept())) {
            var entries = archive.entries();
            synchronized (this) {
                expected += entries.size() - 1;
            }
            if (entries.isEmpty()) throw new Refused(Sentence.of("inspection.zip.empty"));
            for (var entry : entries) if (!stopped) judge(entry.name(), () -> archive.bytes(entry));
        } catch (Refused refused) {
            add(new Inspected.Unread(file.name(), refused.obstacles()));
        }
    }

    private void judge(String name, Supplier<byte[]> bytes) {
        if (results().size() >= MOST_REPORTS) {
            passedOver++;
            return;
        }
        turns.acquireUninterruptibly();
        try {
            add(inspector.inspect(bytes.get(), name, known));
        } catch (Refused refused) {
            add(new Inspected.Unread(name, refused.obstacles()));
        } finally {
            turns.release();
        }
    }

    private synchronized void add(Inspected one) {
        results.add(one);
    }

    private static byte[] bytes(UploadedReport file) {
        try {
            if (Files.size(file.kept()) > (long) ReportFileKind.MOST_MEGABYTES * MEGABYTE)
                throw new Refused(Sentence.of("inspection.tooLarge", ReportFileKind.MOST_MEGABYTES));
            return Files.readAllBytes(file.kept());
        } catch (IOException unreadable) {
            throw new Refused(Sentence.of("inspection.unreadable", String.valueOf(unreadable.getMessage())));
        }
    }

    private static void delete(UploadedReport file) {
        try {
            Files.deleteIfExists(file.kept());
        } catch (IOException held) {
            file.kept().toFile().deleteOnExit();
        }
    }
}
