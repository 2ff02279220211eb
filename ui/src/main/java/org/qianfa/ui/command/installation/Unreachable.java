package org.qianfa.ui.command.installation;

import java.io.IOException;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.qianfa.operation.archive.Archive;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.qianfa.ui.command.start.DatabaseFaults;
import org.qianfa.ui.fault.Causes;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** Says in a sentence that a database or a file cannot be reached. */
final class Unreachable {
    private static final int H2_DATABASE_IS_IN_USE = 90020;

    private Unreachable() {}

    /** What is done with a database and a file. */
    @FunctionalInterface
    interface Act {
        Archive run() throws IOException, SQLException;
    }

    /** @throws Refused whatever could not be reached */
    static Archive said(Act act) {
        try {
            return act.run();
        } catch (IOException failed) {
            throw new Refused(
                    Sentence.of("backup.files", failed.getClass().getSimpleName() + " " + failed.getMessage()));
        } catch (SQLException | DataAccessException | TransactionException | FlywayException failed) {
            throw new Refused(Causes.of(failed)
                    .filter(SQLException.class::isInstance)
                    .reduce((_, deeper) -> deeper)
                    .map(SQLException.class::cast)
                    .map(Unreachable::sentence)
                    .orElseGet(() -> Sentence.of("backup.database", String.valueOf(failed.getMessage()))));
        }
    }

    private static Sentence sentence(SQLException fault) {
        return fault.getErrorCode() == H2_DATABASE_IS_IN_USE
                ? Sentence.of("backup.inUse")
                : DatabaseFaults.sentence(fault);
    }
}
