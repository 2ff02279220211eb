package org.qianfa.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qianfa.document.FileKind;

/** What is remembered is what {@code check} and {@code render} do: a file of every kind, written whole. */
class AotTrainingTests {
    @TempDir
    Path folder;

    @Test
    void everyKindOfFileIsWritten() throws IOException {
        AotTraining.main("render", folder.toString());
        AotTraining.main("check", folder.toString());
        assertThat(folder).isDirectoryContaining("glob:**/report.html");
        for (var kind : FileKind.values())
            assertThat(folder.resolve("made-up." + kind.key())).isNotEmptyFile();
        assertThat(folder.resolve("sample.txt"))
                .as("more prose than is made up")
                .isNotEmptyFile();
        assertThat(Arrays.asList(folder.toFile().list())).hasSize(FileKind.values().length + 2);
    }
}
