package org.qianfa.operation.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tables of a database whose rows are its data. */
public final class Tables {
    /** Written anew by whoever lays out the database. */
    private static final Set<String> LAID_OUT = Set.of("flyway_schema_history", UnfinishedRestore.TABLE);

    private static final String ENGINE = "act_";
    private static final String[] KINDS = {"TABLE", "BASE TABLE"};

    private Tables() {}

    /** By name. */
    public static List<StoredTable> of(Connection connection) throws SQLException {
        var tables = new ArrayList<StoredTable>();
        var metadata = connection.getMetaData();
        try (var found = metadata.getTables(connection.getCatalog(), connection.getSchema(), "%", KINDS)) {
            while (found.next()) {
                var name = found.getString("TABLE_NAME");
                if (!LAID_OUT.contains(small(name))) tables.add(table(connection, name));
            }
        }
        tables.sort(Comparator.comparing(StoredTable::name));
        return List.copyOf(tables);
    }

    /** Takes every table out of the database, those that its laying out needs too. */
    public static void drop(Connection connection) throws SQLException {
        var dialect = Dialect.of(connection);
        dialect.loosen(connection);
        for (var name : names(connection))
            try (var statement = connection.createStatement()) {
                statement.execute("drop table " + name + " cascade");
            }
        dialect.fasten(connection);
    }

    private static List<String> names(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        var metadata = connection.getMetaData();
        var quote = metadata.getIdentifierQuoteString();
        try (var found = metadata.getTables(connection.getCatalog(), connection.getSchema(), "%", KINDS)) {
            while (found.next()) names.add(quote + found.getString("TABLE_NAME") + quote);
        }
        return names;
    }

    private static StoredTable table(Connection connection, String name) throws SQLException {
        var columns = new ArrayList<StoredColumn>();
        var metadata = connection.getMetaData();
        var quote = metadata.getIdentifierQuoteString();
        var escaped = name.replace("_", metadata.getSearchStringEscape() + "_");
        try (var found = metadata.getColumns(connection.getCatalog(), connection.getSchema(), escaped, "%")) {
            while (found.next()) {
                var column = found.getString("COLUMN_NAME");
                var kind = ColumnKind.of(found.getInt("DATA_TYPE"), small(name).startsWith(ENGINE));
                columns.add(new StoredColumn(small(column), quote + column + quote, kind));
            }
        }
        columns.sort(Comparator.comparing(StoredColumn::name));
        return new StoredTable(small(name), quote + name + quote, columns);
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
