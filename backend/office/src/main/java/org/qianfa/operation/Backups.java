package org.qianfa.operation;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.qianfa.operation.archive.ArchiveHead;
import org.qianfa.operation.archive.ArchiveWriter;
import org.qianfa.operation.table.Dialect;
import org.qianfa.operation.table.StoredTable;
import org.qianfa.operation.table.Tables;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.stereotype.Component;

/** Writes the whole installation as it stands at one moment, while it goes on. */
@Component
public class Backups {
    private final DataSource database;
    private final Optional<Flyway> flyway;
    private final Optional<EngineTables> engine;
    private final InstallationFolder folder;
    private final Clock clock;

    /**
     * @param flyway absent where somebody else lays out the database
     * @param engine absent where none runs in this application
     */
    Backups(
            DataSource database,
            Optional<Flyway> flyway,
            Optional<EngineTables> engine,
            InstallationFolder folder,
            Clock clock) {
        this.database = database;
        this.flyway = flyway;
        this.engine = engine;
        this.folder = folder;
        this.clock = clock;
    }

    /** @throws Refused where the database holds nothing, or does not let itself be read */
    public void writeTo(OutputStream out) throws IOException {
        var schema = flyway.flatMap(migrations -> new SchemaVersion(migrations).current())
                .orElseThrow(() -> new Refused(Sentence.of("backup.nothing")));
        try (var connection = database.getConnection()) {
            var dialect = Dialect.of(connection);
            dialect.freeze(connection);
            try {
                write(connection, new ArchiveHead(clock.instant(), dialect.name(), schema, engineVersion()), out);
            } finally {
                connection.rollback();
            }
        } catch (SQLException failed) {
            throw new Refused(Sentence.of("backup.database", String.valueOf(failed.getMessage())));
        }
    }

    private void write(Connection connection, ArchiveHead head, OutputStream out) throws IOException, SQLException {
        try (var archive = new ArchiveWriter(out, head)) {
            for (var table : Tables.of(connection)) write(connection, table, archive);
            new DataFiles(folder.data()).writeTo(archive);
            archive.finish();
        }
    }

    private String engineVersion() {
        return engine.map(EngineTables::version).orElse("");
    }

    private static void write(Connection connection, StoredTable table, ArchiveWriter archive)
            throws IOException, SQLException {
        try (var rows = archive.table(table.name(), table.columnNames())) {
            StoredTable.Reader<IOException> writer = rows::add;
            table.read(connection, writer);
        }
    }
}
