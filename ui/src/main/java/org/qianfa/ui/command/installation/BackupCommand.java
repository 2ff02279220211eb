package org.qianfa.ui.command.installation;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.qianfa.ui.command.option.DataFolder;
import org.qianfa.ui.command.option.PassphraseFile;
import org.qianfa.ui.command.option.ServerValues;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code backup}: everything of an installation in one locked file, while it goes on. */
@Command(name = "backup", sortOptions = false)
public final class BackupCommand implements Callable<Integer> {
    private final InstallationCommands installation;

    @Option(names = "--to", paramLabel = "DIR", converter = ServerValues.Place.class)
    private Path to = Path.of(System.getProperty("qianfa.folder", "")).resolve("backups");

    @Option(names = "--keep", paramLabel = "N", converter = ServerValues.Count.class)
    private Optional<Integer> keep = Optional.empty();

    @Mixin
    private PassphraseFile passphrase = new PassphraseFile();

    @Mixin
    private DataFolder data = new DataFolder();

    public BackupCommand(InstallationCommands installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        var kept = keep.map(OptionalInt::of).orElseGet(OptionalInt::empty);
        installation.backup(data.path(), to.toAbsolutePath().normalize(), kept, passphrase.chosen());
        return 0;
    }

    /** {@code backup verify}: a backup read to its end. */
    @Command(name = "verify", sortOptions = false)
    public static final class Verify implements Callable<Integer> {
        private final InstallationCommands installation;

        @Parameters(paramLabel = "FILE", converter = ServerValues.Place.class)
        private Path file = Path.of("");

        @Mixin
        private PassphraseFile passphrase = new PassphraseFile();

        public Verify(InstallationCommands installation) {
            this.installation = installation;
        }

        @Override
        public Integer call() throws Exception {
            installation.verify(file.toAbsolutePath().normalize(), passphrase::passphrase);
            return 0;
        }
    }
}
