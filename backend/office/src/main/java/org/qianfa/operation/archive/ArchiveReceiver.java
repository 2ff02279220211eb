package org.qianfa.operation.archive;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** What becomes of the parts of a backup while it is read, in the order in which they stand there. */
public interface ArchiveReceiver {
    /** Nothing: the backup is only looked over. */
    ArchiveReceiver NONE = new ArchiveReceiver() {};

    default void head(ArchiveHead head) throws SQLException {}

    /** @return what takes the rows of this table, one after the other */
    default Consumer<ArchiveRow> table(String name, List<String> columns) throws SQLException {
        return _ -> {};
    }

    /** @param content read here, or not at all */
    default void file(String path, InputStream content) throws IOException {}
}
