package org.qianfa.ui.command.installation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.qianfa.audit.checkpoint.SignedRestores;
import org.qianfa.operation.Restoration;
import org.qianfa.operation.archive.Archive;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.qianfa.ui.command.AuditVerification;
import org.qianfa.ui.command.EmbeddedFile;
import org.qianfa.ui.command.PrivateFolder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Where an installation is put. An embedded database is filled in a folder of its own and moved to its place when it is whole, so that whoever is killed
 * meanwhile finds what stood there before.
 */
final class RestoredPlace {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final Path data;
    private final Path besides;

    RestoredPlace(Path data) {
        this.data = data;
        this.besides = data.resolve("restoring");
    }

    /** What fills an installation that was opened empty. */
    @FunctionalInterface
    interface Filling {
        Archive into(ConfigurableApplicationContext installation) throws IOException, SQLException;
    }

    /** @throws Refused where something stands there */
    Archive fill(Filling filling) throws IOException, SQLException {
        if (Files.exists(EmbeddedFile.in(data))) throw new Refused(Sentence.of("backup.folderInUse", data.toString()));
        PrivateFolder.prepare(data);
        return filled(filling, false);
    }

    /** In place of what stands there, which an embedded database keeps under another name. */
    Archive replace(Filling filling) throws IOException, SQLException {
        if (EmbeddedFile.isInUse(data)) throw new Refused(Sentence.of("backup.inUse"));
        return filled(filling, true);
    }

    private Archive filled(Filling filling, boolean replacing) throws IOException, SQLException {
        FileSystemUtils.deleteRecursively(besides);
        try {
            if (replacing) SignedRestores.keepKey(data, besides);
            boolean embedded;
            Archive restored;
            try (var installation = StoppedInstallation.open(besides)) {
                embedded = AuditVerification.isEmbedded(installation.getEnvironment());
                if (replacing && !embedded)
                    installation.getBean(Restoration.class).clear();
                restored = filling.into(installation);
            }
            if (replacing && embedded) keepOld();
            move();
            return restored;
        } finally {
            FileSystemUtils.deleteRecursively(besides);
        }
    }

    private void keepOld() throws IOException {
        var old = EmbeddedFile.in(data);
        if (!Files.exists(old)) return;
        var name = "cut-" + STAMP.format(LocalDateTime.now(ZoneId.systemDefault())) + ".mv.db";
        Files.move(old, data.resolve("backups").resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The files first, the database last: with it the installation is there. */
    private void move() throws IOException {
        try (var files = Files.walk(besides)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList())
                if (!file.equals(EmbeddedFile.in(besides))
                        && !file.getFileName().toString().endsWith(".trace.db")) moveOne(file);
        }
        if (Files.exists(EmbeddedFile.in(besides))) moveOne(EmbeddedFile.in(besides));
    }

    private void moveOne(Path file) throws IOException {
        var place = data.resolve(besides.relativize(file));
        Files.createDirectories(place.getParent());
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
