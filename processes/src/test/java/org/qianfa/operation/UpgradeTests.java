package org.qianfa.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.operation.archive.ArchiveFile;
import org.qianfa.operation.upgrade.UpgradeMark;
import org.qianfa.text.Refused;

/** A later program opens what an earlier one left: a copy first, and a sentence where it cannot go on. */
class UpgradeTests {
    @TempDir
    Path place;

    Path later;

    @BeforeEach
    void aPlaceForLaterMigrations() throws IOException {
        later = Files.createDirectory(place.resolve("later"));
    }

    @ParameterizedTest
    @EnumSource
    void everythingIsCopiedBeforeAnythingChanges(DatabaseUnderTest kind) throws IOException {
        var installation = InstallationOnDisk.stored(kind);
        var before = installation.backup(place.resolve("before"));
        installation.starts();
        var known = new SchemaVersion(installation.flyway());
        assertThat(known.isBehind()).isFalse();
        var copy = copies(installation).resolve("before-%s-from-061.zip".formatted(known.known()));
        var copied = new ArchiveFile(copy, Optional.empty()).verify();
        assertThat(copied.contents()).isEqualTo(before.contents());
        assertThat(mark(installation).find()).isEmpty();
        installation.starts();
        try (var files = Files.list(copies(installation))) {
            assertThat(files).as("nothing to do, nothing copied").containsExactly(copy);
        }
    }

    @Test
    void anEmptyDatabaseIsLaidOutWithoutACopy() {
        var installation = InstallationOnDisk.empty(H2, place.resolve("data"));
        installation.starts();
        assertThat(copies(installation)).doesNotExist();
    }

    @Test
    void withoutACopyNothingChanges() throws IOException {
        var installation = InstallationOnDisk.stored(H2);
        Files.writeString(copies(installation), "where the folder should be");
        refused(installation::starts, "没有做成，数据库没有动");
        assertThat(new SchemaVersion(installation.flyway()).current()).contains("061");
    }

    /** On MySQL {@code InstallationWorkTests} has it undone by the command. */
    @Test
    void whatWasCutIsRefusedAndUndoneFromTheCopy() throws Exception {
        var installation = InstallationOnDisk.stored(H2);
        var before = installation.backup(place.resolve("before"));
        later("V900__cut.sql", "create table half_made (id int not null);\ncreate table half_made (id int not null);");
        assertThatExceptionOfType(FlywayException.class)
                .isThrownBy(() -> installation.startsWith(knowing(installation)));
        refused(installation::starts, "请运行 ./qianfa repair");
        var copy = mark(installation).find().orElseThrow();
        installation.restoration().clear();
        installation.restore(copy);
        mark(installation).remove();
        assertThat(installation.backup(place.resolve("after")).contents()).isEqualTo(before.contents());
        installation.starts();
        assertThat(new SchemaVersion(installation.flyway()).isBehind()).isFalse();
    }

    @Test
    void aProgramThatIsTooOldTouchesNothing() throws IOException {
        var installation = InstallationOnDisk.stored(H2);
        later("V900__later.sql", "create table of_a_later_version (id int not null);");
        installation.startsWith(knowing(installation));
        var before = installation.backup(place.resolve("before"));
        refused(installation::starts, "更新的版本打开过（900）");
        assertThat(installation.backup(place.resolve("after")).contents()).isEqualTo(before.contents());
    }

    @Test
    void theLatestThreeCopiesStay() throws IOException {
        var installation = InstallationOnDisk.stored(H2);
        for (var version = 900; version < 904; version++) {
            later("V%d__step.sql".formatted(version), "create table step_%d (id int not null);".formatted(version));
            installation.startsWith(knowing(installation));
        }
        try (var files = Files.list(copies(installation))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "before-901-from-900.zip", "before-902-from-901.zip", "before-903-from-902.zip");
        }
    }

    private void later(String name, String sql) throws IOException {
        Files.writeString(later.resolve(name), sql);
    }

    private Flyway knowing(InstallationOnDisk installation) {
        return Flyway.configure()
                .configuration(installation.flyway().getConfiguration())
                .locations("classpath:db/migration", "filesystem:" + later)
                .load();
    }

    private static Path copies(InstallationOnDisk installation) {
        return new InstallationFolder(installation.data()).copies();
    }

    private static UpgradeMark mark(InstallationOnDisk installation) {
        return new UpgradeMark(new InstallationFolder(installation.data()));
    }

    private static void refused(ThrowingCallable act, String why) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act).withMessageContaining(why);
    }
}
