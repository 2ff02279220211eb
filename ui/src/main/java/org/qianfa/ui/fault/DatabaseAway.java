package org.qianfa.ui.fault;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Whether something failed because the database does not answer: nobody's mistake, and over when it answers again. */
public final class DatabaseAway {
    private static final String CONNECTION = "08";

    private DatabaseAway() {}

    public static boolean is(Throwable thrown) {
        return Causes.of(thrown).anyMatch(cause -> switch (cause) {
            case DataAccessResourceFailureException _ -> true;
            case CannotCreateTransactionException _ -> true;
            case SQLNonTransientConnectionException _ -> true;
            case SQLTransientConnectionException _ -> true;
            case SQLRecoverableException _ -> true;
            case SQLException sql ->
                sql.getSQLState() != null && sql.getSQLState().startsWith(CONNECTION);
            default -> false;
        });
    }
}
