package org.qianfa.ui.command.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** A folder of backups, each named by the moment at which it was made. */
final class BackupShelf {
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'qianfa-'yyyyMMdd-HHmmss'.zip.gpg'", Locale.ROOT);
    private static final Pattern NAMED = Pattern.compile("qianfa-\\d{8}-\\d{6}\\.zip\\.gpg");

    private final Path folder;

    BackupShelf(Path folder) {
        this.folder = folder;
    }

    Path place(LocalDateTime now) {
        return folder.resolve(NAME.format(now));
    }

    /** The oldest go; nothing else in the folder is touched. */
    void thinOut(int keep) throws IOException {
        try (var files = Files.list(folder)) {
            var old = files.filter(
                            file -> NAMED.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.<Path>naturalOrder().reversed())
                    .skip(keep)
                    .toList();
            for (var file : old) Files.delete(file);
        }
    }
}
