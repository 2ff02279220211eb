package org.qianfa.ui.command.option;

import java.io.Console;
import java.nio.file.Path;
import java.util.Optional;
import org.qianfa.operation.archive.Passphrase;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import picocli.CommandLine.Option;

/** Where the passphrase of a backup comes from: a file, the environment, or whoever sits at the terminal. */
public final class PassphraseFile {
    static final String VARIABLE = "QIANFA_BACKUP_PASSPHRASE";

    @Option(names = "--passphrase-file", paramLabel = "FILE", converter = ServerValues.Folder.class)
    private Optional<Path> file = Optional.empty();

    /** @throws Refused where there is none, or it is too short */
    public Passphrase passphrase() {
        if (file.isPresent()) return Passphrase.in(file.get());
        var given = System.getenv(VARIABLE);
        if (given != null && !given.isBlank()) return Passphrase.of(given.strip());
        var console = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .orElseThrow(() -> new Refused(Sentence.of("backup.noPassphrase", VARIABLE)));
        var typed = console.readPassword("%s ", Sentence.of("backup.askPassphrase"));
        return Passphrase.of(typed == null ? "" : new String(typed));
    }
}
