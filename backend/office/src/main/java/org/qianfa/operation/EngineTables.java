package org.qianfa.operation;

import javax.sql.DataSource;

/** The tables that the process engine keeps for itself in this database: it alone can lay them out. */
public interface EngineTables {
    /** Of the engine; tables filled by another one are not its own. */
    String version();

    /** Lays them out in a database that has none. */
    void create(DataSource database);
}
