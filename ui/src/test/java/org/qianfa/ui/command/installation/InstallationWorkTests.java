package org.qianfa.ui.command.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qianfa.DatabaseAccess;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.StoredInstallation;
import org.qianfa.operation.Backups;
import org.qianfa.operation.archive.Archive;
import org.qianfa.operation.archive.ArchiveFile;
import org.qianfa.operation.archive.Passphrase;
import org.qianfa.text.Refused;
import org.qianfa.ui.command.AuditCommands;

/** {@code ./qianfa backup}, {@code restore} and {@code repair} where no server runs. */
class InstallationWorkTests {
    private static final Passphrase WORDS = Passphrase.of("春江潮水连海平，海上明月");
    private static final List<String> SETTINGS = List.of(
            "spring.profiles.active",
            "spring.config.additional-location",
            "spring.datasource.url",
            "spring.datasource.username",
            "spring.datasource.password");

    @TempDir
    Path place;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final InstallationWork work =
            new InstallationWork(new PrintStream(said, true, StandardCharsets.UTF_8), Locale.CHINA);

    @AfterEach
    void theEmbeddedDatabaseAgain() {
        SETTINGS.forEach(System::clearProperty);
    }

    @Test
    void aBackupIsRestoredElsewhereAndTheLogSaysSo() throws IOException {
        var data = stored();
        work.backup(data, place.resolve("kept"), OptionalInt.empty(), WORDS);
        var backup = only(place.resolve("kept"));
        assertThat(words()).contains("备份完成：" + backup, " 行、", "已从头到尾核对");
        work.verify(backup, () -> WORDS);
        assertThat(words()).contains("备份完整：");
        work.restore(backup, place.resolve("new"), () -> WORDS);
        assertThat(words()).contains("恢复完成：", "要等系统管理员登录后放行");
        assertThat(AuditCommands.verified(place.resolve("new"), 0)).contains("由备份恢复过", "审计日志完整", "签发证据完整：通行密钥的签名共 1 个");
        assertThat(place.resolve("new/published")).isNotEmptyDirectory();
        assertThat(place.resolve("new/restoring")).doesNotExist();
    }

    /** From either to MySQL, by the settings that a server there would have. */
    @Test
    void aBackupIsRestoredIntoMySql() throws IOException {
        work.backup(stored(), place.resolve("kept"), OptionalInt.empty(), WORDS);
        onMySql(DatabaseUnderTest.MYSQL.fresh());
        work.restore(only(place.resolve("kept")), place.resolve("new"), () -> WORDS);
        assertThat(AuditCommands.verified(place.resolve("new"), 0)).contains("由备份恢复过", "审计日志完整");
        refused(() -> work.restore(only(place.resolve("kept")), place.resolve("new"), () -> WORDS), "不是空的");
    }

    @Test
    void theLatestStayOnTheShelf() throws IOException {
        var shelf = Files.createDirectory(place.resolve("kept"));
        for (var day = 1; day < 6; day++)
            Files.createFile(shelf.resolve("qianfa-2026120%d-023000.zip.gpg".formatted(day)));
        Files.createFile(shelf.resolve("口令.txt"));
        work.backup(stored(), shelf, OptionalInt.of(3), WORDS);
        try (var files = Files.list(shelf)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .hasSize(4)
                    .contains("口令.txt", "qianfa-20261205-023000.zip.gpg", "qianfa-20261204-023000.zip.gpg");
        }
    }

    @Test
    void whatCannotBeDoneIsSaid() throws Exception {
        refused(() -> backup(place.resolve("none")), "没有找到数据库");
        assertThat(place.resolve("kept")).doesNotExist();
        var empty = Files.createDirectories(place.resolve("empty"));
        Files.createFile(empty.resolve("qianfa.mv.db"));
        refused(() -> backup(empty), "没有把它当作新系统");
        assertThat(AuditCommands.verified(empty, 2)).contains("没有把它当作新系统");
        assertThat(empty.resolve("qianfa.mv.db")).as("still as it was").isEmptyFile();
        refused(() -> work.verify(place, () -> WORDS), "没有 ");
        var data = stored();
        var taken = Files.createFile(place.resolve("a file"));
        refused(() -> work.backup(data, taken, OptionalInt.empty(), WORDS), "文件不能读写");
        backup(data);
        var backup = only(place.resolve("kept"));
        refused(() -> work.restore(backup, data, () -> WORDS), "已经有数据库，没有动它");
        refused(() -> work.restore(backup, place.resolve("new"), () -> Passphrase.of("不是这一个口令，是另一个")), "口令不对");
        assertThat(place.resolve("new/qianfa.mv.db")).doesNotExist();
        refused(() -> work.repair(data), "没有做到一半的升级");
        cut(data);
        try (var other = FileChannel.open(data.resolve("qianfa.mv.db"), StandardOpenOption.WRITE);
                var lock = other.lock()) {
            assertThat(lock.isValid()).isTrue();
            refused(() -> backup(data), "另一个程序正在使用这个数据库");
            refused(() -> work.repair(data), "另一个程序正在使用这个数据库");
        }
    }

    @Test
    void anUpgradeThatWasCutIsUndoneFromItsCopy() throws Exception {
        var data = stored();
        var before = cut(data);
        ruin(StoredInstallation.embedded(data));
        work.repair(data);
        assertThat(words()).contains("没有做完的升级已经撤销");
        assertThat(contents(data)).isEqualTo(before);
        assertThat(AuditCommands.verified(data, 0)).contains("由备份恢复过", "审计日志完整");
        try (var kept = Files.list(data.resolve("backups"))) {
            assertThat(kept.map(file -> file.getFileName().toString()))
                    .as("what was half upgraded is kept, the mark is gone")
                    .anyMatch(name -> name.matches("cut-\\d{8}-\\d{6}\\.mv\\.db"))
                    .doesNotContain("upgrade-under-way");
        }
        refused(() -> work.repair(data), "没有做到一半的升级");
    }

    @Test
    void anUpgradeThatWasCutOnMySqlToo() throws Exception {
        var stored = new StoredInstallation("0.1.0", DatabaseUnderTest.MYSQL);
        var data = stored.unpacked();
        var database = stored.database(data);
        onMySql(database);
        var before = cut(data);
        ruin(database);
        var copy = data.resolve("backups/before-080-from-061.zip");
        var whole = Files.readAllBytes(copy);
        Files.write(copy, Arrays.copyOf(whole, whole.length / 2));
        refused(() -> work.repair(data), "备份不完整");
        try (var connection = database.open();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from report")) {
            assertThat(rows.next() && rows.getInt(1) > 0)
                    .as("nothing was taken away")
                    .isTrue();
        }
        Files.write(copy, whole);
        work.repair(data);
        assertThat(contents(data)).isEqualTo(before);
    }

    /** @return what stood there before the upgrade began */
    private Map<String, Long> cut(Path data) throws IOException {
        var copies = Files.createDirectories(data.resolve("backups"));
        try (var installation = StoppedInstallation.open(data)) {
            new ArchiveFile(copies.resolve("before-080-from-061.zip"), Optional.empty())
                    .write(installation.getBean(Backups.class)::writeTo);
        }
        Files.writeString(copies.resolve("upgrade-under-way"), "before-080-from-061.zip");
        return contents(data);
    }

    private static void ruin(DatabaseAccess database) throws SQLException {
        try (var connection = database.open();
                var statement = connection.createStatement()) {
            statement.execute("drop table report_cell");
            statement.execute("create table half_made (id int)");
        }
    }

    /** Rows by table, but for the log, to which a line is added. */
    private Map<String, Long> contents(Path data) throws IOException {
        try (var installation = StoppedInstallation.open(data)) {
            var tables = written(installation.getBean(Backups.class)).contents().tables();
            return tables.entrySet().stream()
                    .filter(table -> !table.getKey().startsWith("audit_"))
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, table -> (long) table.getValue().hashCode()));
        }
    }

    private Archive written(Backups backups) throws IOException {
        return new ArchiveFile(place.resolve("looked at"), Optional.empty()).write(backups::writeTo);
    }

    private void backup(Path data) throws IOException {
        work.backup(data, place.resolve("kept"), OptionalInt.empty(), WORDS);
    }

    private static Path stored() {
        return new StoredInstallation("0.1.0", DatabaseUnderTest.H2).unpacked();
    }

    private static void onMySql(DatabaseAccess database) {
        System.setProperty("spring.profiles.active", "mysql");
        System.setProperty("spring.config.additional-location", "file:../config/application-mysql.yml");
        System.setProperty("spring.datasource.url", database.url());
        System.setProperty("spring.datasource.username", database.user());
        System.setProperty("spring.datasource.password", database.password());
    }

    private static Path only(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList().getFirst();
        }
    }

    private String words() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private static void refused(ThrowingCallable act, String why) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act).withMessageContaining(why);
    }
}
