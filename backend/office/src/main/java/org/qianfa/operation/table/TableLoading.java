package org.qianfa.operation.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.qianfa.operation.archive.ArchiveRow;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** Writes rows into the tables of a database that was just laid out, in place of what the laying out has put there. */
public final class TableLoading {
    private static final int BATCH = 500;

    private final Connection connection;
    private final Map<String, StoredTable> tables;

    /** @param connection loosened, that commits when it is told to */
    public TableLoading(Connection connection) throws SQLException {
        this.connection = connection;
        this.tables = Tables.of(connection).stream().collect(Collectors.toMap(StoredTable::name, table -> table));
    }

    /** Every table without a row. */
    public void clear() throws SQLException {
        for (var table : tables.values())
            try (var statement = connection.createStatement()) {
                statement.executeUpdate("delete from " + table.written());
            }
        connection.commit();
    }

    /**
     * What takes the rows of a table; they are there when it was finished.
     *
     * @throws Refused where the database has no such table or column
     */
    public Rows into(String name, List<String> columns) throws SQLException {
        var table = tables.get(name);
        if (table == null) throw new Refused(Sentence.of("backup.unknownTable", name));
        var known = new HashMap<String, StoredColumn>();
        table.columns().forEach(column -> known.put(column.name(), column));
        var named = new ArrayList<StoredColumn>();
        for (var column : columns) {
            var found = known.get(column);
            if (found == null) throw new Refused(Sentence.of("backup.unknownTable", name + "." + column));
            named.add(found);
        }
        return new Rows(table, named);
    }

    /** The rows of one table. */
    public final class Rows implements Consumer<ArchiveRow> {
        private final List<StoredColumn> columns;
        private final PreparedStatement insert;
        private int waiting;

        private Rows(StoredTable table, List<StoredColumn> columns) throws SQLException {
            this.columns = columns;
            var marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
            this.insert = connection.prepareStatement(
                    "insert into %s (%s) values (%s)".formatted(table.written(), StoredTable.list(columns), marks));
        }

        @Override
        public void accept(ArchiveRow row) {
            try {
                set(row);
                insert.addBatch();
                if (++waiting == BATCH) send();
            } catch (SQLException failed) {
                throw new TableNotLoaded(failed);
            }
        }

        private void set(ArchiveRow row) throws SQLException {
            for (var index = 0; index < columns.size(); index++) {
                var text = row.values().get(index);
                if (text == null) insert.setNull(index + 1, Types.NULL);
                else columns.get(index).kind().set(insert, index + 1, text);
            }
        }

        private void send() throws SQLException {
            insert.executeBatch();
            connection.commit();
            waiting = 0;
        }

        public void finish() throws SQLException {
            send();
            insert.close();
        }
    }
}
