package org.qianfa;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Where a database of a test is, and who may enter. */
public record DatabaseAccess(String url, String user, String password) {
    /** A connection beside the application's own pool. */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
