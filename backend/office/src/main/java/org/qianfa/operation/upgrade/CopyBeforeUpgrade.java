package org.qianfa.operation.upgrade;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.qianfa.operation.Backups;
import org.qianfa.operation.InstallationFolder;
import org.qianfa.operation.SchemaVersion;
import org.qianfa.operation.archive.ArchiveFile;
import org.qianfa.operation.table.UnfinishedRestore;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.stereotype.Component;

/**
 * Before a database is changed for a later program, everything is copied; where that copy cannot be made, nothing is changed. A database that a later
 * program has opened, an upgrade that was cut and a restore that was cut are refused in words.
 */
@Component
public class CopyBeforeUpgrade implements FlywayMigrationStrategy {
    private static final Logger LOG = LoggerFactory.getLogger(CopyBeforeUpgrade.class);

    private final Backups backups;
    private final DataSource database;
    private final UpgradeMark mark;

    public CopyBeforeUpgrade(Backups backups, DataSource database, InstallationFolder folder) {
        this.backups = backups;
        this.database = database;
        this.mark = new UpgradeMark(folder);
    }

    @Override
    public void migrate(Flyway flyway) {
        requireWhole();
        var version = new SchemaVersion(flyway);
        var current = version.current();
        if (version.isNewer()) throw new Refused(Sentence.of("upgrade.newer", current.orElse(""), version.known()));
        if (version.isBroken()) throw new Refused(Sentence.of("upgrade.cut"));
        try {
            if (version.isBehind() && current.isPresent()) copied(current.get(), version.known(), flyway);
            else flyway.migrate();
        } catch (IOException failed) {
            throw new Refused(Sentence.of("upgrade.noCopy", String.valueOf(failed.getMessage())));
        }
    }

    private void copied(String from, String to, Flyway flyway) throws IOException {
        var copy = mark.copy(from, to);
        LOG.info("copying everything to {} before migrations {} to {}", copy, from, to);
        new ArchiveFile(copy, Optional.empty()).write(backups::writeTo);
        mark.set(copy);
        flyway.migrate();
        mark.remove();
        mark.thinOut();
    }

    private void requireWhole() {
        if (mark.find().isPresent()) throw new Refused(Sentence.of("upgrade.cut"));
        try (var connection = database.getConnection()) {
            DatabaseFit.require(connection);
            if (UnfinishedRestore.isIn(connection)) throw new Refused(Sentence.of("backup.unfinished"));
        } catch (SQLException failed) {
            throw new CannotGetJdbcConnectionException("before the upgrade", failed);
        }
    }
}
