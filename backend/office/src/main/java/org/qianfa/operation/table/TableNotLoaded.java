package org.qianfa.operation.table;

import java.io.Serial;
import java.sql.SQLException;

/** The database did not take a row. */
public final class TableNotLoaded extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1;

    TableNotLoaded(SQLException cause) {
        super(cause);
    }
}
