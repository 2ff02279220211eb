package org.qianfa.ui.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** The file of the embedded database. */
public final class EmbeddedFile {
    /** In bytes: its two heads. */
    private static final long SMALLEST = 8192;

    private EmbeddedFile() {}

    public static Path in(Path data) {
        return data.resolve("qianfa.mv.db");
    }

    /** @throws Refused where there is none, or nothing stands in it */
    public static void require(Path data) throws IOException {
        if (!Files.exists(in(data))) throw new Refused(Sentence.of("backup.noDatabase", data.toString()));
        requireContent(data);
    }

    /**
     * The embedded database makes a new one of a file in which nothing stands, whoever opens it: an office would find nobody and nothing there.
     *
     * @throws Refused where there is such a file
     */
    public static void requireContent(Path data) throws IOException {
        if (Files.exists(in(data)) && Files.size(in(data)) < SMALLEST)
            throw new Refused(Sentence.of("start.emptyFile", in(data).toString()));
    }

    /** Whether a program has it open now. */
    public static boolean isInUse(Path data) throws IOException {
        if (!Files.exists(in(data))) return false;
        try (var file = FileChannel.open(in(data), StandardOpenOption.WRITE);
                var lock = file.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException _) {
            return true;
        }
    }
}
