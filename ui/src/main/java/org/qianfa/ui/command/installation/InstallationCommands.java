package org.qianfa.ui.command.installation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.qianfa.operation.archive.Passphrase;

/** What the commands on an installation ask for; each says what it has done, and throws {@link org.qianfa.text.Refused} where it cannot be done. */
public interface InstallationCommands {
    /**
     * @param to the folder of the backups
     * @param keep how many of them stay there; all where nothing is said
     */
    void backup(Path data, Path to, OptionalInt keep, Passphrase passphrase) throws IOException;

    /** @param passphrase asked for where the backup is locked */
    void verify(Path file, Supplier<Passphrase> passphrase) throws IOException;

    void restore(Path file, Path data, Supplier<Passphrase> passphrase) throws IOException;

    void repair(Path data) throws IOException;
}
