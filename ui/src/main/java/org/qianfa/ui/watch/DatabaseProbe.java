package org.qianfa.ui.watch;

import java.sql.SQLException;
import org.qianfa.text.Sentence;
import org.qianfa.ui.fault.Causes;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the database for nothing at all. */
final class DatabaseProbe implements Probe {
    /** The embedded database closes itself where it could not write, and stays closed as long as the process lives. */
    private static final int CLOSED_FOR_GOOD = 90098;

    private final JdbcClient jdbc;
    private volatile boolean closed;

    DatabaseProbe(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Sentence trouble() {
        return Sentence.of(closed ? "watch.databaseClosed" : "watch.database");
    }

    @Override
    public void run() {
        try {
            jdbc.sql("select 1").query(Integer.class).single();
        } catch (RuntimeException failed) {
            closed = closed || isClosed(failed);
            throw failed;
        }
    }

    private static boolean isClosed(Throwable failed) {
        return Causes.of(failed)
                .anyMatch(cause -> cause instanceof SQLException sql && sql.getErrorCode() == CLOSED_FOR_GOOD);
    }

    @Override
    public boolean isVital() {
        return closed;
    }
}
