package org.qianfa.operation.archive;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a backup holds, said at its end: what was cut off has no end.
 *
 * @param tables by name, in small letters
 * @param files SHA-256 in hex by path below the data folder, with slashes
 */
public record ArchiveContents(Map<String, ArchiveTable> tables, Map<String, String> files) {
    public ArchiveContents {
        tables = new TreeMap<>(tables);
        files = new TreeMap<>(files);
    }

    public long rows() {
        return tables.values().stream().mapToLong(ArchiveTable::rows).sum();
    }
}
