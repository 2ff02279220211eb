package org.qianfa.ui.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.qianfa.text.Sentence;

/** Writes a byte where the data are, down to the disk. */
final class DiskProbe implements Probe {
    /** Below this, the next report that is published may not find room. */
    static final long LEAST_BYTES = 64L << 20;

    private final Path folder;

    DiskProbe(Path folder) {
        this.folder = folder;
    }

    @Override
    public Sentence trouble() {
        return Sentence.of("watch.disk", LEAST_BYTES >> 20);
    }

    @Override
    public void run() throws IOException {
        var file = Files.createTempFile(folder, "watch", ".tmp");
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(1));
            channel.force(true);
        } finally {
            Files.deleteIfExists(file);
        }
        if (Files.getFileStore(folder).getUsableSpace() < LEAST_BYTES) throw new IOException("little room is left");
    }

    @Override
    public boolean isVital() {
        return false;
    }
}
