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
        Files.writeString(folder.resolve("demo-password"), "x");
        PrivateFolder.prepare(folder);
        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(folder.resolve("demo-password")).exists();
    }

    @Test
    void whereNothingCanBeWrittenItSaysSoAndNamesTheFolder() throws IOException {
        var file = Files.writeString(place.resolve("file"), "x");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> PrivateFolder.prepare(file.resolve("data")))
                .withMessageContaining(file.resolve("data").toString())
                .withMessageContaining("--data");
    }

    /** H2 would make a new database of it, and an office would open without anybody in it. */
    @Test
    void aFileOfADatabaseInWhichNothingStandsIsNoNewInstallation() throws IOException {
        var database = Files.createFile(place.resolve("qianfa.mv.db"));
        for (var content : new byte[][] {new byte[0], new byte[4096]}) {
            Files.write(database, content);
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> PrivateFolder.prepare(place))
                    .withMessageContaining("没有把它当作新系统");
            assertThat(Files.readAllBytes(database)).isEqualTo(content);
        }
        Files.delete(database);
        PrivateFolder.prepare(place);
    }
}
