package org.qianfa.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.operation.archive.ArchiveFile;
import org.qianfa.operation.archive.ArchiveHead;
import org.qianfa.operation.archive.ArchiveRow;
import org.qianfa.operation.archive.ArchiveWriter;
import org.qianfa.operation.table.Tables;
import org.qianfa.text.Refused;

/** What version 0.1.0 left, with reports at every stage, goes into a backup and out of it into either database. */
class BackupRoundTripTests {
    @TempDir
    Path place;

    @ParameterizedTest
    @CsvSource({"H2,MYSQL", "MYSQL,H2"})
    void everyRowAndEveryFileStandsThereAgain(DatabaseUnderTest from, DatabaseUnderTest to)
            throws IOException, SQLException {
        var made = InstallationOnDisk.stored(from).backup(place.resolve("first"));
        assertThat(made.contents().tables().values())
                .filteredOn(table -> table.rows() > 0)
                .hasSizeGreaterThan(40);
        assertThat(made.contents().files()).isNotEmpty();
        assertThat(made.head().schema()).isEqualTo("061");
        var restored = InstallationOnDisk.empty(to, place.resolve("data"));
        restored.restore(place.resolve("first"));
        var again = restored.backup(place.resolve("second")).contents();
        assertThat(again.tables()).isEqualTo(made.contents().tables());
        assertThat(again.files()).isEqualTo(made.contents().files());
        restored.restoration().upgrade();
        assertThat(new SchemaVersion(restored.flyway()).isBehind()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"H2,H2", "MYSQL,MYSQL"})
    @Tag("sweep")
    void inTheSameProductToo(DatabaseUnderTest from, DatabaseUnderTest to) throws IOException, SQLException {
        everyRowAndEveryFileStandsThereAgain(from, to);
    }

    @Test
    void whereSomethingStandsNothingIsTouched() throws IOException, SQLException {
        var installation = InstallationOnDisk.stored(H2);
        var made = installation.backup(place.resolve("backup"));
        refused(() -> installation.restore(place.resolve("backup")), "不是空的");
        assertThat(installation.backup(place.resolve("again")).contents()).isEqualTo(made.contents());
    }

    @Test
    void aBackupOfALaterProgramIsRefusedBeforeAnythingIsLaidOut() throws Exception {
        var empty = InstallationOnDisk.empty(H2, place.resolve("data"));
        made(new ArchiveHead(Instant.EPOCH, "H2", "999", "8.0.0.0"));
        refused(() -> empty.restore(place.resolve("made")), "更新的版本（数据库 999）");
        made(new ArchiveHead(Instant.EPOCH, "H2", "061", "9.9"));
        refused(() -> empty.restore(place.resolve("made")), "流程引擎 9.9");
        assertThat(tables(empty)).isZero();
    }

    /** A restore that does not come to its end leaves a mark, by which nobody takes half of it for an installation. */
    @ParameterizedTest
    @CsvSource({"H2", "MYSQL"})
    void halfARestoreIsNoInstallation(DatabaseUnderTest to) throws IOException, SQLException {
        var empty = InstallationOnDisk.empty(to, place.resolve("data"));
        made(new ArchiveHead(Instant.EPOCH, "H2", "061", empty.engine()), "no_such_table");
        refused(() -> empty.restore(place.resolve("made")), "no_such_table");
        refused(() -> empty.starts(), "恢复没有做完");
        refused(() -> empty.restore(place.resolve("made")), "不是空的");
    }

    /** Killed between the last row and the record of the restore: messages would leave that were sent long ago. */
    @Test
    void whatIsNotYetOnRecordIsNoInstallation() throws IOException, SQLException {
        InstallationOnDisk.stored(H2).backup(place.resolve("backup"));
        var restored = InstallationOnDisk.empty(H2, place.resolve("data"));
        restored.restoration().restore(new ArchiveFile(place.resolve("backup"), Optional.empty()));
        restored.restoration().upgrade();
        refused(restored::starts, "恢复没有做完");
        restored.restoration().end();
        restored.starts();
    }

    @Test
    void anEmptyDatabaseIsNoInstallation() {
        refused(() -> InstallationOnDisk.empty(MYSQL, place.resolve("data")).backup(place.resolve("x")), "没有可以备份");
        assertThat(place.resolve("x")).doesNotExist();
    }

    @Test
    void aFileOfABackupStaysInTheDataFolder() throws IOException {
        var data = new DataFiles(place.resolve("data"));
        refused(() -> data.put("../outside", new ByteArrayInputStream(new byte[1])), "不一样");
        assertThat(place.resolve("outside")).doesNotExist();
    }

    private void made(ArchiveHead head, String... tables) throws IOException {
        try (var out = Files.newOutputStream(place.resolve("made"));
                var archive = new ArchiveWriter(out, head)) {
            for (var table : tables)
                try (var rows = archive.table(table, List.of("id"))) {
                    rows.add(new ArchiveRow(List.of("1")));
                }
            archive.finish();
        }
        assertThat(new ArchiveFile(place.resolve("made"), Optional.empty())
                        .verify()
                        .contents()
                        .tables())
                .containsOnlyKeys(tables);
    }

    private static int tables(InstallationOnDisk installation) throws SQLException {
        try (var connection = installation.source().getConnection()) {
            return Tables.of(connection).size();
        }
    }

    private static void refused(ThrowingCallable act, String why) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act).withMessageContaining(why);
    }
}
