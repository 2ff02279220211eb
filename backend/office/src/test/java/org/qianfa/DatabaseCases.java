package org.qianfa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.sql.Connection;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = TestApplication.class)
abstract class DatabaseCases {
    @Autowired
    Flyway flyway;

    @Autowired
    JdbcTemplate template;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theWholeHistoryApplies() {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied())
                .isNotEmpty()
                .extracting(MigrationInfo::getState)
                .allMatch(state -> state.isApplied() && !state.isFailed());
    }

    @Test
    void readsSeeWhatOthersHaveCommitted() {
        int level = template.execute((ConnectionCallback<Integer>) connection -> connection.getTransactionIsolation());
        assertThat(level).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
    }

    @Test
    void rareCharactersStayWhatTheyAreAndStayApart() {
        jdbc.sql("insert into organ (id, code, name, kind, path) values ('rare', '鿫', '𬭚𠮷镇', 'TOWNSHIP', '/rare/')")
                .update();
        assertThat(names("𬭚𠮷镇")).containsExactly("𬭚𠮷镇");
        assertThat(names("𬭚吉镇")).isEmpty();
    }

    @Test
    void capitalsAndAccentsAreLettersOfTheirOwn() {
        jdbc.sql("insert into organ (id, code, name, kind, path) values ('a', 'a', 'Lü a', 'TOWNSHIP', '/a/')")
                .update();
        assertThat(names("Lü a")).hasSize(1);
        assertThat(names("LÜ A")).isEmpty();
        assertThat(names("Lu a")).isEmpty();
    }

    List<String> names(String name) {
        return jdbc.sql("select name from organ where name = :name")
                .param("name", name)
                .query(String.class)
                .list();
    }
}

@OnDatabase(H2)
class DatabaseOnH2Tests extends DatabaseCases {}

@OnDatabase(MYSQL)
class DatabaseOnMySqlTests extends DatabaseCases {
    @Test
    void everyTableTakesEveryCharacterAndTellsThemApart() {
        var others = jdbc.sql("""
                        select concat(table_name, ' ', table_collation) from information_schema.tables
                        where table_schema = database() and table_type = 'BASE TABLE'
                        and table_name <> 'flyway_schema_history'
                        and table_collation <> 'utf8mb4_0900_bin'
                        """).query(String.class).list();
        assertThat(others).isEmpty();
    }

    @Test
    void everyColumnDoesToo() {
        var others = jdbc.sql("""
                        select concat(table_name, '.', column_name, ' ', collation_name)
                        from information_schema.columns
                        where table_schema = database() and collation_name <> 'utf8mb4_0900_bin'
                        and table_name <> 'flyway_schema_history'
                        """).query(String.class).list();
        assertThat(others).isEmpty();
    }
}
