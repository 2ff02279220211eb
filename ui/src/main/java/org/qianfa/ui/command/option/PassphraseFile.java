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

    @Option(names = "--passphrase-file", paramLabel = "FILE", converter = ServerValues.Place.class)
    private Optional<Path> file = Optional.empty();

    /** One that opens what is there. @throws Refused where there is none, or it is too short */
    public Passphrase passphrase() {
        return given().orElseGet(() -> Passphrase.of(typed("backup.askPassphrase")));
    }

    /** One that will lock: typed twice at a terminal, since a slip would lock it for ever. @throws Refused likewise, and where the two differ */
    public Passphrase chosen() {
        return given().orElseGet(() -> {
            var typed = typed("backup.askPassphrase");
            var chosen = Passphrase.of(typed);
            if (!typed.equals(typed("backup.askAgain"))) throw new Refused(Sentence.of("backup.passphrasesDiffer"));
            return chosen;
        });
    }

    private Optional<Passphrase> given() {
        if (file.isPresent()) return file.map(Passphrase::in);
        return Optional.ofNullable(System.getenv(VARIABLE))
                .filter(words -> !words.isBlank())
                .map(words -> Passphrase.of(words.strip()));
    }

    private static String typed(String question) {
        var console = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .orElseThrow(() -> new Refused(Sentence.of("backup.noPassphrase", VARIABLE)));
        var typed = console.readPassword("%s ", Sentence.of(question));
        return typed == null ? "" : new String(typed);
    }
}
