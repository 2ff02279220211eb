package org.qianfa.operation;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.qianfa.operation.archive.Archive;
import org.qianfa.operation.archive.ArchiveFile;
import org.qianfa.operation.archive.ArchiveHead;
import org.qianfa.operation.archive.ArchiveReceiver;
import org.qianfa.operation.archive.ArchiveRow;
import org.qianfa.operation.archive.ArchiveTable;
import org.qianfa.operation.archive.RowDigest;
import org.qianfa.operation.table.Dialect;
import org.qianfa.operation.table.TableLoading;
import org.qianfa.operation.table.TableNotLoaded;
import org.qianfa.operation.table.Tables;
import org.qianfa.operation.table.UnfinishedRestore;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** Puts what a backup holds into an empty database, of either product, and proves that it stands there. */
public class Restoration {
    private final DataSource database;
    private final Flyway flyway;
    private final Optional<EngineTables> engine;
    private final InstallationFolder folder;

    /** @param engine absent where none runs in this application */
    Restoration(DataSource database, Flyway flyway, Optional<EngineTables> engine, InstallationFolder folder) {
        this.database = database;
        this.flyway = flyway;
        this.engine = engine;
        this.folder = folder;
    }

    /**
     * Nothing is touched before the whole backup was read once. The database stands then as its program had laid it out; {@link #upgrade} leads on, and it is
     * no installation before {@link #end}: what has to be on record with it is written before.
     *
     * @throws Refused where the backup is not whole, is a later program's, or the database is not empty
     */
    public Archive restore(ArchiveFile backup) throws IOException {
        try {
            requireEmpty();
            var read = backup.verify();
            requireKnown(read.head());
            Flyway.configure()
                    .configuration(flyway.getConfiguration())
                    .target(read.head().schema())
                    .load()
                    .migrate();
            engine.ifPresent(tables -> tables.create(database));
            load(backup, read);
            return read;
        } catch (SQLException | TableNotLoaded failed) {
            throw new Refused(Sentence.of("backup.database", String.valueOf(failed.getMessage())));
        }
    }

    /** What was restored becomes a database of this program. */
    public void upgrade() {
        flyway.migrate();
    }

    /** From now on it is an installation. */
    public void end() throws SQLException {
        try (var connection = database.getConnection()) {
            UnfinishedRestore.end(connection);
        }
    }

    /** Takes every table out of the database: what a cut upgrade left is of no use to anybody. */
    public void clear() throws SQLException {
        try (var connection = database.getConnection()) {
            Tables.drop(connection);
        }
    }

    private String engineVersion() {
        return engine.map(EngineTables::version).orElse("");
    }

    private void requireEmpty() throws SQLException {
        try (var connection = database.getConnection()) {
            if (!Tables.of(connection).isEmpty() || UnfinishedRestore.isIn(connection))
                throw new Refused(Sentence.of("backup.notEmpty"));
        }
    }

    private void requireKnown(ArchiveHead head) {
        if (!new SchemaVersion(flyway).reaches(head.schema()))
            throw new Refused(Sentence.of("backup.newer", head.schema()));
        if (!head.engine().equals(engineVersion()))
            throw new Refused(Sentence.of("backup.otherEngine", head.engine(), engineVersion()));
    }

    private void load(ArchiveFile backup, Archive read) throws IOException, SQLException {
        try (var connection = database.getConnection()) {
            UnfinishedRestore.begin(connection);
            var dialect = Dialect.of(connection);
            dialect.loosen(connection);
            connection.setAutoCommit(false);
            var loading = new TableLoading(connection);
            loading.clear();
            var receiver = new Receiver(loading);
            backup.read(receiver);
            receiver.finish();
            requireSame(read.contents().tables(), standing(connection));
            dialect.fasten(connection);
            connection.commit();
        }
    }

    /** @throws Refused naming the first table that holds something else */
    private static void requireSame(Map<String, ArchiveTable> wanted, Map<String, ArchiveTable> standing) {
        wanted.forEach((name, table) -> {
            if (!table.equals(standing.get(name))) throw new Refused(Sentence.of("backup.notSame", name));
        });
    }

    private static Map<String, ArchiveTable> standing(Connection connection) throws SQLException {
        var standing = new TreeMap<String, ArchiveTable>();
        for (var table : Tables.of(connection)) {
            var digest = new RowDigest();
            table.<RuntimeException>read(connection, row -> row.addTo(digest));
            standing.put(table.name(), digest.table());
        }
        return standing;
    }

    private final class Receiver implements ArchiveReceiver {
        private final TableLoading loading;
        private final DataFiles files = new DataFiles(folder.data());
        private TableLoading.@Nullable Rows rows;

        Receiver(TableLoading loading) {
            this.loading = loading;
        }

        @Override
        public Consumer<ArchiveRow> table(String name, List<String> columns) throws SQLException {
            finish();
            var next = loading.into(name, columns);
            rows = next;
            return next;
        }

        @Override
        public void file(String path, InputStream content) throws IOException {
            files.put(path, content);
        }

        void finish() throws SQLException {
            if (rows != null) rows.finish();
            rows = null;
        }
    }
}
