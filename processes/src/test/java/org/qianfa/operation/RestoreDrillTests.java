package org.qianfa.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.DatabaseUnderTest.H2;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.operation.archive.Archive;
import org.qianfa.operation.archive.ArchiveRow;
import org.qianfa.operation.table.Dialect;
import org.qianfa.operation.table.StoredTable;
import org.qianfa.operation.table.TableLoading;
import org.qianfa.operation.table.Tables;

/** An installation of five thousand reports stands again within five minutes, every table with the digest that it had. */
class RestoreDrillTests {
    private static final Pattern ONE_OF_ITS_OWN = Pattern.compile(
            "id|(report|round|thread|decision|call|notice|section|signature)_id|instance|index_number|\\w+_key");
    private static final int YEARS = 20;
    private static final int REPORTS = 5_000;
    private static final Duration LIMIT = Duration.ofMinutes(5);

    @TempDir
    Path place;

    @ParameterizedTest
    @EnumSource
    @Tag("sweep")
    void aCountyOfManyYearsIsRestoredInFiveMinutes(DatabaseUnderTest to) throws Exception {
        var county = InstallationOnDisk.stored(H2);
        try (var connection = county.database().open()) {
            multiply(connection);
        }
        var begun = System.nanoTime();
        var made = county.backup(place.resolve("backup"));
        var backedUp = System.nanoTime();
        var restored = InstallationOnDisk.empty(to, place.resolve("data"));
        restored.restore(place.resolve("backup"));
        var took = Duration.ofNanos(System.nanoTime() - backedUp);
        assertThat(restored.backup(place.resolve("again")).contents().tables())
                .isEqualTo(made.contents().tables());
        assertThat(reports(made)).isGreaterThan(REPORTS);
        System.out.printf(
                "restore drill to %s: %d reports, %d rows, %d MB: backed up in %d s, restored in %d s%n",
                to,
                reports(made),
                made.contents().rows(),
                Files.size(place.resolve("backup")) >> 20,
                Duration.ofNanos(backedUp - begun).toSeconds(),
                took.toSeconds());
        assertThat(took).isLessThan(LIMIT);
    }

    private static long reports(Archive made) {
        return Objects.requireNonNull(made.contents().tables().get("report")).rows();
    }

    /** Every row of the reports that are there, again and again with other ids. */
    private static void multiply(Connection connection) throws SQLException {
        Dialect.H2.loosen(connection);
        connection.setAutoCommit(false);
        var tables = Tables.of(connection).stream()
                .filter(table ->
                        table.name().equals("report") || table.columnNames().contains("report_id"))
                .collect(Collectors.toMap(table -> table, table -> rows(connection, table)));
        var reports = tables.entrySet().stream()
                .filter(table -> table.getKey().name().equals("report"))
                .mapToInt(table -> table.getValue().size())
                .sum();
        for (var copy = 1; copy <= REPORTS / reports; copy++) load(connection, tables, copy);
        connection.commit();
        Dialect.H2.fasten(connection);
        connection.commit();
    }

    private static List<ArchiveRow> rows(Connection connection, StoredTable table) {
        var rows = new ArrayList<ArchiveRow>();
        try {
            table.<RuntimeException>read(connection, rows::add);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return rows;
    }

    private static void load(Connection connection, Map<StoredTable, List<ArchiveRow>> tables, int copy)
            throws SQLException {
        var loading = new TableLoading(connection);
        for (var table : tables.entrySet()) {
            var rows = loading.into(table.getKey().name(), table.getKey().columnNames());
            for (var row : table.getValue()) rows.accept(copied(table.getKey(), row, copy));
            rows.finish();
        }
    }

    private static ArchiveRow copied(StoredTable table, ArchiveRow row, int copy) {
        var values = new ArrayList<@Nullable String>(row.values());
        var columns = table.columnNames();
        for (var index = 0; index < columns.size(); index++) {
            var value = values.get(index);
            if (value != null && ONE_OF_ITS_OWN.matcher(columns.get(index)).matches())
                values.set(index, other(value, copy));
            if (value != null && columns.get(index).equals("report_year"))
                values.set(index, String.valueOf(Integer.parseInt(value) + YEARS * copy));
        }
        return new ArchiveRow(values);
    }

    private static String other(String id, int copy) {
        return UUID.nameUUIDFromBytes((copy + id).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
