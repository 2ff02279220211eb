package org.qianfa.ui.command.installation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.qianfa.operation.BackupRecord;
import org.qianfa.operation.Backups;
import org.qianfa.operation.InstallationFolder;
import org.qianfa.operation.Restoration;
import org.qianfa.operation.archive.Archive;
import org.qianfa.operation.archive.ArchiveBroken;
import org.qianfa.operation.archive.ArchiveFile;
import org.qianfa.operation.archive.Passphrase;
import org.qianfa.operation.restored.Restores;
import org.qianfa.operation.upgrade.UpgradeMark;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.qianfa.ui.command.AuditVerification;
import org.qianfa.ui.command.EmbeddedFile;
import org.springframework.context.ConfigurableApplicationContext;

/** Does it, and says what it has done. */
public final class InstallationWork implements InstallationCommands {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final PrintStream out;
    private final Locale language;

    public InstallationWork(PrintStream out, Locale language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void backup(Path data, Path to, OptionalInt keep, Passphrase passphrase) throws IOException {
        var shelf = new BackupShelf(to);
        var file = new ArchiveFile(shelf.place(LocalDateTime.now(ZoneId.systemDefault())), Optional.of(passphrase));
        var made = Unreachable.said(() -> made(data, file));
        if (keep.isPresent()) shelf.thinOut(keep.getAsInt());
        say("backup.made", file.path().toString(), counts(made));
    }

    private static Archive made(Path data, ArchiveFile file) throws IOException {
        var running = BackupCaller.call(data);
        if (running.isPresent())
            try (var server = running.get()) {
                return file.write(server::writeTo);
            } catch (ArchiveBroken cut) {
                throw new Refused(Sentence.of("backup.serverFailed"));
            }
        try (var installation = open(data)) {
            installation.getBean(BackupRecord.class).begun();
            return file.write(installation.getBean(Backups.class)::writeTo);
        }
    }

    private static ConfigurableApplicationContext open(Path data) throws IOException {
        var installation = StoppedInstallation.open(data);
        try {
            if (AuditVerification.isEmbedded(installation.getEnvironment())) EmbeddedFile.require(data);
            return installation;
        } catch (Refused | IOException missing) {
            installation.close();
            throw missing;
        }
    }

    @Override
    public void verify(Path file, Supplier<Passphrase> passphrase) throws IOException {
        var read = Unreachable.said(() -> unlocked(file, passphrase).verify());
        say("backup.whole", MOMENT.format(read.head().madeAt().atZone(ZoneId.systemDefault())), counts(read));
    }

    private static ArchiveFile unlocked(Path file, Supplier<Passphrase> passphrase) throws IOException {
        var open = new ArchiveFile(file, Optional.empty());
        return open.isLocked() ? new ArchiveFile(file, Optional.of(passphrase.get())) : open;
    }

    @Override
    public void restore(Path file, Path data, Supplier<Passphrase> passphrase) throws IOException {
        var read = Unreachable.said(() -> {
            var backup = unlocked(file, passphrase);
            return new RestoredPlace(data).fill(installation -> {
                var restoration = installation.getBean(Restoration.class);
                var restored = restoration.restore(backup);
                restoration.upgrade();
                installation.getBean(Restores.class).restored(restored.head().madeAt(), restored.digest());
                restoration.end();
                return restored;
            });
        });
        say("backup.restored", MOMENT.format(read.head().madeAt().atZone(ZoneId.systemDefault())), counts(read));
    }

    @Override
    public void repair(Path data) throws IOException {
        var mark = new UpgradeMark(new InstallationFolder(data));
        var path = mark.find().orElseThrow(() -> new Refused(Sentence.of("upgrade.nothing")));
        var read = Unreachable.said(() -> {
            var copy = new ArchiveFile(path, Optional.empty());
            copy.verify(); // before anything is taken away
            return new RestoredPlace(data).replace(installation -> {
                var restoration = installation.getBean(Restoration.class);
                var restored = restoration.restore(copy);
                installation.getBean(Restores.class).undone(restored.head().madeAt(), restored.digest());
                restoration.end();
                return restored;
            });
        });
        mark.remove();
        say("upgrade.undone", MOMENT.format(read.head().madeAt().atZone(ZoneId.systemDefault())), counts(read));
    }

    private static Sentence counts(Archive read) {
        var contents = read.contents();
        return Sentence.of(
                "backup.counts",
                contents.tables().size(),
                contents.rows(),
                contents.files().size());
    }

    private void say(String key, Object... values) {
        out.println(Sentence.of(key, values).in(language));
    }
}
