package org.qianfa.ui.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qianfa.text.Refused;

/** Nobody else on the machine reads the data, in a folder of an earlier version neither. */
class PrivateFolderTests {
    @TempDir
    Path place;

    private static String permissions(Path folder) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder));
    }

    @Test
    void aNewFolderIsClosedToOthers() throws IOException {
        var folder = place.resolve("a/b/data");
        PrivateFolder.prepare(folder);
        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anOpenOneIsClosedAndKeepsWhatIsInIt() throws IOException {
        var folder = Files.createDirectory(place.resolve("data"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("qianfa.mv.db"), "x");
        PrivateFolder.prepare(folder);
        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(folder.resolve("qianfa.mv.db")).exists();
    }

    @Test
    void whereNothingCanBeWrittenItSaysSoAndNamesTheFolder() throws IOException {
        var file = Files.writeString(place.resolve("file"), "x");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> PrivateFolder.prepare(file.resolve("data")))
                .withMessageContaining(file.resolve("data").toString())
                .withMessageContaining("--data");
    }
}
