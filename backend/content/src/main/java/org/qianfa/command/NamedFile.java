package org.qianfa.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.qianfa.intake.ReportFileKind;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** The bytes of a file that a command line names. */
final class NamedFile {

    private NamedFile() {}

    /**
     * @param in what {@code -} stands for
     * @throws Refused where there is no such file, it cannot be read or is too large
     */
    static byte[] bytes(String file, InputStream in) {
        try {
            if (file.equals(ReportFiles.STANDARD_INPUT)) return bytes(in);
            var path = Path.of(file);
            // a pipe that nobody writes to would keep everybody waiting
            if (Files.exists(path) && !Files.isRegularFile(path)) throw new Refused(Sentence.of("inspection.noFile"));
            try (var stream = Files.newInputStream(path)) {
                return bytes(stream);
            }
        } catch (NoSuchFileException | InvalidPathException missing) {
            throw new Refused(Sentence.of("inspection.missing"));
        } catch (AccessDeniedException denied) {
            throw new Refused(Sentence.of("inspection.denied"));
        } catch (IOException unreadable) {
            throw new Refused(Sentence.of("inspection.unreadable", String.valueOf(unreadable.getMessage())));
        }
    }

    private static byte[] bytes(InputStream stream) throws IOException {
        var most = ReportFileKind.MOST_MEGABYTES * 1024 * 1024;
        var bytes = stream.readNBytes(most + 1);
        if (bytes.length > most) throw new Refused(Sentence.of("inspection.tooLarge", ReportFileKind.MOST_MEGABYTES));
        return bytes;
    }
}
