package org.qianfa.operation.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/**
 * A backup on disk.
 *
 * @param passphrase that locks it; without one it lies open, as a copy in the data folder does
 */
public record ArchiveFile(Path path, Optional<Passphrase> passphrase) {
    /** Whoever can write a backup. */
    @FunctionalInterface
    public interface Source {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes it beside its place, reads it again to its end, and only then puts it there; closed to others.
     *
     * @throws ArchiveBroken where what was written is not whole
     */
    public Archive write(Source source) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        var unproved = Files.createTempFile(path.toAbsolutePath().getParent(), "backup-", ".tmp");
        try {
            try (var out = Files.newOutputStream(unproved)) {
                writeTo(out, source);
            }
            var written = new ArchiveFile(unproved, passphrase).verify();
            synchronise(unproved);
            Files.move(unproved, path, StandardCopyOption.ATOMIC_MOVE);
            return written;
        } finally {
            Files.deleteIfExists(unproved);
        }
    }

    private void writeTo(OutputStream out, Source source) throws IOException {
        if (passphrase.isEmpty()) source.writeTo(out);
        else
            try (var locked = OpenPgp.lock(out, passphrase.get())) {
                source.writeTo(locked);
            }
    }

    private static void synchronise(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Reads it to its end. @throws ArchiveBroken where it is not whole */
    public Archive verify() throws IOException {
        try {
            return read(ArchiveReceiver.NONE);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Reads it to its end, each part given to the receiver; that it is whole is known only then. */
    public Archive read(ArchiveReceiver receiver) throws IOException, SQLException {
        requireFile();
        try (var in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            return isOpen(in) ? ArchiveReader.read(in, receiver) : readLocked(in, receiver);
        }
    }

    /** Whether a passphrase is needed to read it. */
    public boolean isLocked() throws IOException {
        requireFile();
        try (var in = new BufferedInputStream(Files.newInputStream(path))) {
            return !isOpen(in);
        }
    }

    private void requireFile() {
        if (!Files.isRegularFile(path)) throw new Refused(Sentence.of("backup.noFile", path.toString()));
    }

    private static boolean isOpen(BufferedInputStream in) throws IOException {
        in.mark(2);
        var open = in.read() == 'P' && in.read() == 'K';
        in.reset();
        return open;
    }

    private Archive readLocked(InputStream in, ArchiveReceiver receiver) throws IOException, SQLException {
        var words = passphrase.orElseThrow(() -> new Refused(Sentence.of("backup.locked")));
        var unlocked = OpenPgp.unlock(in, words);
        var read = ArchiveReader.read(unlocked.content(), receiver);
        unlocked.requireWhole();
        return read;
    }
}
