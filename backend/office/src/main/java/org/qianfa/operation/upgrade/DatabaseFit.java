package org.qianfa.operation.upgrade;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qianfa.operation.table.Dialect;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/**
 * Whether a database server can do what this product needs. MySQL before 8 and MariaDB cannot, and are refused by name; whatever else speaks like MySQL is
 * asked for each thing, and may serve where it has all of them.
 */
final class DatabaseFit {
    private static final int LEAST = 8;

    /** A statement that fails where the thing is missing, and changes nothing. */
    private static final Map<String, String> NEEDED = new LinkedHashMap<>(Map.of(
            "utf8mb4_0900_bin", "select _utf8mb4'a' collate utf8mb4_0900_bin",
            "datetime(6)", "select cast(now() as datetime(6))",
            "with recursive",
                    "with recursive n (x) as (select 1 union all select x + 1 from n where x < 2) select x from n",
            "skip locked", "select 1 from (select 1 as x) t for update skip locked"));

    private DatabaseFit() {}

    /** @throws Refused naming the server, and what it lacks */
    static void require(Connection connection) throws SQLException {
        if (Dialect.of(connection) == Dialect.H2) return;
        var metadata = connection.getMetaData();
        var version = metadata.getDatabaseProductVersion();
        if (version.contains("MariaDB")) throw new Refused(Sentence.of("start.mariadb", version));
        if (metadata.getDatabaseMajorVersion() < LEAST) throw new Refused(Sentence.of("start.oldMysql", version));
        for (var needed : NEEDED.entrySet())
            try (var statement = connection.createStatement()) {
                statement.execute(needed.getValue());
            } catch (SQLException missing) {
                throw new Refused(Sentence.of("start.lacks", version, needed.getKey()));
            }
    }
}
