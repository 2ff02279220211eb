package org.qianfa.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qianfa.document.FileKind;

/** The program as it is started: what its libraries have to say to themselves stands neither in the results nor beside them. */
class FileCommandsProcessTests {
    @TempDir
    Path folder;

    @BeforeEach
    void filesOfEveryKind() throws IOException {
        AotTraining.main("render", folder.toString());
    }

    @Test
    void nothingButResultsIsWritten() throws Exception {
        for (var kind : List.of(FileKind.DOCX, FileKind.PDF, FileKind.XLSX)) {
            var file = folder.resolve("made-up." + kind.key());
            assertThat(program("check", file.toString(), "--format", "json"))
                    .as(kind.key())
                    .isEmpty();
        }
    }

    /** @return what it complained of */
    private String program(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Dstderr.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                FileCommands.class.getName()));
        command.addAll(List.of(words));
        var complaints = folder.resolve("complaints");
        var program = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("results").toFile())
                .redirectError(complaints.toFile())
                .start();
        assertThat(program.waitFor()).isLessThan(2);
        assertThat(folder.resolve("results")).isNotEmptyFile();
        return Files.readString(complaints, StandardCharsets.UTF_8);
    }
}
