package org.qianfa.ui.command.installation;

import java.io.IOException;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.qianfa.operation.archive.Archive;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Says in a sentence that a database cannot be reached. */
final class Unreachable {
    private static final int H2_DATABASE_IS_IN_USE = 90020;

    private Unreachable() {}

    /** What is done with a database. */
    @FunctionalInterface
    interface Act {
        Archive run() throws IOException;
    }

    static Archive said(Act act) throws IOException {
        try {
            return act.run();
        } catch (DataAccessException | TransactionException | FlywayException failed) {
            throw refused(failed);
        }
    }

    private static Refused refused(Throwable failed) {
        var said = String.valueOf(failed.getMessage());
        for (var cause = failed; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql) {
                if (sql.getErrorCode() == H2_DATABASE_IS_IN_USE) return new Refused(Sentence.of("backup.inUse"));
                said = String.valueOf(sql.getMessage());
            }
        return new Refused(Sentence.of("backup.database", said));
    }
}
