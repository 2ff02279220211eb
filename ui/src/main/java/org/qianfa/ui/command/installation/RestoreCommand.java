package org.qianfa.ui.command.installation;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.qianfa.ui.command.option.DataFolder;
import org.qianfa.ui.command.option.PassphraseFile;
import org.qianfa.ui.command.option.ServerValues;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code restore}: what a backup holds, in an empty data folder or an empty MySQL database. */
@Command(name = "restore", sortOptions = false)
public final class RestoreCommand implements Callable<Integer> {
    private final InstallationCommands installation;

    @Parameters(paramLabel = "FILE", converter = ServerValues.Place.class)
    private Path file = Path.of("");

    @Mixin
    private PassphraseFile passphrase = new PassphraseFile();

    @Mixin
    private DataFolder data = new DataFolder();

    public RestoreCommand(InstallationCommands installation) {
        this.installation = installation;
    }

    @Override
    public Integer call() throws Exception {
        installation.restore(file.toAbsolutePath().normalize(), data.path(), passphrase::passphrase);
        return 0;
    }
}
