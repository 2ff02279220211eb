package org.qianfa.ui.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPasswordTests {
    @TempDir
    Path data;

    @Test
    void itIsMadeUpOnceAndOnlyItsOwnerReadsIt() throws IOException {
        var made = new DemoPassword(data, _ -> "").read();
        assertThat(made).hasSize(12);
        assertThat(new DemoPassword(data, _ -> "").read()).isEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("demo-password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void theEnvironmentGoesFirst() {
        assertThat(new DemoPassword(data, name -> name + "!").read()).isEqualTo("QIANFA_DEMO_PASSWORD!");
        assertThat(data.resolve("demo-password")).doesNotExist();
    }
}
