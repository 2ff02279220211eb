package org.qianfa.ui.watch;

import org.qianfa.text.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the database for nothing at all. */
final class DatabaseProbe implements Probe {
    private final JdbcClient jdbc;

    DatabaseProbe(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Sentence trouble() {
        return Sentence.of("watch.database");
    }

    @Override
    public void run() {
        jdbc.sql("select 1").query(Integer.class).single();
    }

    @Override
    public boolean isVital() {
        return false;
    }
}
