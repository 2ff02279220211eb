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
import org.jspecify.annotations.Nullable;
import org.qianfa.operation.archive.ArchiveRow;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** Writes rows into the tables of a database that was just laid out, in place of what the laying out has put there. */
public final class TableLoading {
    private static final int TOGETHER = 50;

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

    /** The rows of one table, many in one statement, since MySQL takes each statement for itself. */
    public final class Rows implements Consumer<ArchiveRow> {
        private final StoredTable table;
        private final List<StoredColumn> columns;
        private final PreparedStatement together;
        private final List<ArchiveRow> waiting = new ArrayList<>();

        private Rows(StoredTable table, List<StoredColumn> columns) throws SQLException {
            this.table = table;
            this.columns = columns;
            this.together = insert(TOGETHER);
        }

        private PreparedStatement insert(int rows) throws SQLException {
            var marks = "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
            return connection.prepareStatement("insert into %s (%s) values %s"
                    .formatted(
                            table.written(),
                            StoredTable.list(columns),
                            String.join(", ", Collections.nCopies(rows, marks))));
        }

        @Override
        public void accept(ArchiveRow row) {
            waiting.add(row);
            if (waiting.size() < TOGETHER) return;
            try {
                send(together);
            } catch (SQLException failed) {
                throw new TableNotLoaded(failed);
            }
        }

        private void send(PreparedStatement insert) throws SQLException {
            var index = 0;
            for (var row : waiting)
                for (var column = 0; column < columns.size(); column++)
                    set(
                            insert,
                            ++index,
                            columns.get(column).kind(),
                            row.values().get(column));
            insert.executeUpdate();
            connection.commit();
            waiting.clear();
        }

        private static void set(PreparedStatement insert, int index, ColumnKind kind, @Nullable String text)
                throws SQLException {
            if (text == null) insert.setNull(index, Types.NULL);
            else kind.set(insert, index, text);
        }

        public void finish() throws SQLException {
            together.close();
            if (waiting.isEmpty()) return;
            try (var rest = insert(waiting.size())) {
                send(rest);
            }
        }
    }
}
