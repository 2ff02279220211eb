package org.qianfa.ui.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes that somebody sends, as they come. */
final class UploadBytes {
    /** Read and thrown away after a refusal: who is cut off in the midst of sending does not read the answer. */
    private static final long MOST_DRAINED = 8L << 20;

    private UploadBytes() {}

    /**
     * Writes them down, at most so many.
     *
     * @return whether that was all
     */
    static boolean copy(InputStream in, Path place, long mostBytes) throws IOException {
        try (var out = Files.newOutputStream(place)) {
            var buffer = new byte[1 << 16];
            var left = mostBytes;
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (read > left) return false;
                out.write(buffer, 0, read);
                left -= read;
            }
            return true;
        }
    }

    static void drain(InputStream in) throws IOException {
        var buffer = new byte[1 << 16];
        var left = MOST_DRAINED;
        for (var read = in.read(buffer); read >= 0 && left > 0; read = in.read(buffer)) left -= read;
    }
}
