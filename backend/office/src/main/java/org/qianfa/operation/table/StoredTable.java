package org.qianfa.operation.table;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qianfa.operation.archive.ArchiveRow;

/**
 * A table of a database.
 *
 * @param name in small letters, the same in every database
 * @param written as SQL has to write it here
 * @param columns by their names
 */
public record StoredTable(String name, String written, List<StoredColumn> columns) {
    public StoredTable {
        columns = List.copyOf(columns);
    }

    /** What becomes of a row. */
    @FunctionalInterface
    public interface Reader<E extends Exception> {
        void row(ArchiveRow row) throws E;
    }

    public List<String> columnNames() {
        return columns.stream().map(StoredColumn::name).toList();
    }

    /** Gives every row to the reader, one in memory at a time where the driver lets it. */
    public <E extends Exception> void read(Connection connection, Reader<E> reader) throws SQLException, E {
        try (var statement = connection.createStatement()) {
            if (Dialect.of(connection) == Dialect.MYSQL) statement.setFetchSize(Integer.MIN_VALUE);
            try (var rows = statement.executeQuery("select " + list(columns) + " from " + written)) {
                while (rows.next()) reader.row(row(rows));
            }
        }
    }

    static String list(List<StoredColumn> columns) {
        return columns.stream().map(StoredColumn::written).collect(Collectors.joining(", "));
    }

    private ArchiveRow row(ResultSet rows) throws SQLException {
        var values = new ArrayList<@Nullable String>();
        for (var index = 0; index < columns.size(); index++)
            values.add(columns.get(index).kind().read(rows, index + 1));
        return new ArchiveRow(values);
    }
}
