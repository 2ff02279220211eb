package org.qianfa.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.qianfa.DatabaseAccess;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.StoredInstallation;
import org.qianfa.operation.archive.Archive;
import org.qianfa.operation.archive.ArchiveFile;
import org.qianfa.operation.upgrade.CopyBeforeUpgrade;
import org.qianfa.process.schema.FlowableTables;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database and a data folder in which no server runs. */
public record InstallationOnDisk(DatabaseUnderTest kind, DatabaseAccess database, Path data) {
    private static final Map<String, String> H2 = Map.of("table_options", "", "moment", "timestamp(6)");
    private static final Map<String, String> MYSQL =
            Map.of("table_options", "default charset utf8mb4 collate utf8mb4_0900_bin", "moment", "datetime(6)");

    /** What a version left. */
    public static InstallationOnDisk stored(DatabaseUnderTest kind) {
        var stored = new StoredInstallation("0.1.0", kind);
        var data = stored.unpacked();
        return new InstallationOnDisk(kind, stored.database(data), data);
    }

    public static InstallationOnDisk empty(DatabaseUnderTest kind, Path data) {
        return new InstallationOnDisk(
                kind, kind == DatabaseUnderTest.H2 ? StoredInstallation.embedded(data) : kind.fresh(), data);
    }

    public Archive backup(Path file) throws IOException {
        return new ArchiveFile(file, Optional.empty()).write(backups()::writeTo);
    }

    public Archive restore(Path file) throws IOException, SQLException {
        var restored = restoration().restore(new ArchiveFile(file, Optional.empty()));
        restoration().end();
        return restored;
    }

    Backups backups() {
        return new Backups(
                source(),
                Optional.of(flyway()),
                Optional.of(new FlowableTables()),
                new InstallationFolder(data),
                Clock.systemUTC());
    }

    public Restoration restoration() {
        return new Restoration(source(), flyway(), Optional.of(new FlowableTables()), new InstallationFolder(data));
    }

    String engine() {
        return new FlowableTables().version();
    }

    /** What a server does with its database before anything else. */
    void starts() {
        startsWith(flyway());
    }

    void startsWith(Flyway flyway) {
        new CopyBeforeUpgrade(backups(), source(), new InstallationFolder(data)).migrate(flyway);
    }

    Flyway flyway() {
        return Flyway.configure()
                .dataSource(source())
                .placeholders(kind == DatabaseUnderTest.H2 ? H2 : MYSQL)
                .load();
    }

    DataSource source() {
        return new DriverManagerDataSource(database.url(), database.user(), database.password());
    }
}
