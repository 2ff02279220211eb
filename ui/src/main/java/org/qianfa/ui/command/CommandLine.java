package org.qianfa.ui.command;

import java.nio.file.Path;
import java.util.Optional;

/** What was asked for where the program was started. */
public sealed interface CommandLine {
    static CommandLine parse(String... words) {
        return new Words(words).read();
    }

    /** Start the server. */
    record Run(Demo demo, Optional<Integer> port, Path data) implements CommandLine {}

    /** Prove the audit log without starting the server. */
    record VerifyAudit(Path data) implements CommandLine {}

    /** What cannot be done, and why. */
    record Misunderstood(String why) implements CommandLine {}

    /** Whether the demo county is wanted. */
    enum Demo {
        WANTED,
        UNWANTED,
        IF_EMPTY
    }
}
