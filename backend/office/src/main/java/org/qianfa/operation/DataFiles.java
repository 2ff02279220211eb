package org.qianfa.operation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import org.qianfa.operation.archive.ArchiveWriter;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** Everything in the data folder that a backup takes along: all but the database, the server's log, earlier copies and what is half made. */
final class DataFiles {
    private static final Set<String> LEFT_OUT = Set.of("log", "backups");

    private final Path data;

    DataFiles(Path data) {
        this.data = data;
    }

    void writeTo(ArchiveWriter archive) throws IOException {
        for (var file : all())
            try (var content = Files.newInputStream(file)) {
                archive.file(data.relativize(file).toString().replace('\\', '/'), content);
            } catch (NoSuchFileException _) {
                // made anew or taken away meanwhile: what is published can always be made again
            }
    }

    private List<Path> all() throws IOException {
        if (!Files.isDirectory(data)) return List.of();
        try (var files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(this::belongs)
                    .sorted()
                    .toList();
        }
    }

    private boolean belongs(Path file) {
        var path = data.relativize(file);
        var name = file.getFileName().toString();
        return !LEFT_OUT.contains(path.getName(0).toString())
                && !path.startsWith("restoring")
                && !name.startsWith("qianfa.")
                && !name.startsWith("backup.door")
                && !name.startsWith("unjudged-")
                && !name.endsWith(".tmp");
    }

    /** Puts a file of a backup where it was. */
    void put(String path, InputStream content) throws IOException {
        var place = data.resolve(path).normalize();
        if (!place.startsWith(data) || place.equals(data)) throw new Refused(Sentence.of("backup.changed", path));
        Files.createDirectories(place.getParent());
        Files.copy(content, place, StandardCopyOption.REPLACE_EXISTING);
    }
}
