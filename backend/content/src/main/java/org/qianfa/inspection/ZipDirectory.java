package org.qianfa.inspection;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Optional;

/** What the end of a ZIP says of its list of contents, read before the list itself: Java keeps the whole of it in memory. */
record ZipDirectory(int entries, long bytes) {
    private static final int SIGNATURE = 0x06054b50;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRIES = 10;
    private static final int BYTES = 12;

    /** Empty where no end is found. One that says "see elsewhere" (ZIP64) has as many entries, and as many bytes, as fit into the field. */
    static Optional<ZipDirectory> read(Path file) throws IOException {
        try (var zip = new RandomAccessFile(file.toFile(), "r")) {
            var length = (int) Math.min(zip.length(), LENGTH + LONGEST_COMMENT);
            var end = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            zip.seek(zip.length() - length);
            zip.readFully(end.array());
            for (var at = length - LENGTH; at >= 0; at--)
                if (end.getInt(at) == SIGNATURE)
                    return Optional.of(new ZipDirectory(
                            Short.toUnsignedInt(end.getShort(at + ENTRIES)),
                            Integer.toUnsignedLong(end.getInt(at + BYTES))));
            return Optional.empty();
        }
    }
}
