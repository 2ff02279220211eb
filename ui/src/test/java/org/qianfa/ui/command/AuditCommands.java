package org.qianfa.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** {@code ./qianfa audit verify}, for tests of other commands. */
public final class AuditCommands {
    private AuditCommands() {}

    /** What it says of a data folder, where it ends with this. */
    public static String verified(Path data, int status) {
        var said = new ByteArrayOutputStream();
        assertThat(AuditVerification.run(data, new PrintStream(said, true, StandardCharsets.UTF_8)))
                .as(said.toString(StandardCharsets.UTF_8))
                .isEqualTo(status);
        return said.toString(StandardCharsets.UTF_8);
    }
}
