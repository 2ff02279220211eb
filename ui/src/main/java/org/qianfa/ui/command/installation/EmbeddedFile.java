package org.qianfa.ui.command.installation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The file of the embedded database. */
final class EmbeddedFile {
    private EmbeddedFile() {}

    static Path in(Path data) {
        return data.resolve("qianfa.mv.db");
    }

    /** Whether a program has it open now. */
    static boolean isInUse(Path data) throws IOException {
        if (!Files.exists(in(data))) return false;
        try (var file = FileChannel.open(in(data), StandardOpenOption.WRITE);
                var lock = file.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException _) {
            return true;
        }
    }
}
