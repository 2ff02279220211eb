package org.qianfa.ui.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import org.qianfa.ui.command.option.DataFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code audit verify}: proves the audit log, and the proofs of signatures by passkey. */
@Command(name = "verify", sortOptions = false)
final class AuditCommand implements Callable<Integer> {
    private final ToIntFunction<Path> verify;

    @Mixin
    private DataFolder data = new DataFolder();

    AuditCommand(ToIntFunction<Path> verify) {
        this.verify = verify;
    }

    /** Stands between the program and what can be done with the log. */
    @Command(name = "audit")
    static final class Family {}

    /** @return 0 whole, 1 broken, 2 the database cannot be read */
    @Override
    public Integer call() {
        return verify.applyAsInt(data.path());
    }
}
