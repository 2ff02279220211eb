package org.qianfa;

import java.util.UUID;

/** The databases on which everything has to run alike. */
public enum DatabaseUnderTest {
    H2 {
        @Override
        public DatabaseAccess fresh() {
            return new DatabaseAccess("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
        }
    },
    MYSQL {
        @Override
        public DatabaseAccess fresh() {
            return MySqlServer.get().freshDatabase();
        }
    };

    /** An empty database that nobody else has. */
    public abstract DatabaseAccess fresh();
}
