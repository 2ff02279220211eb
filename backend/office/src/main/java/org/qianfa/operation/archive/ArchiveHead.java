package org.qianfa.operation.archive;

import java.time.Instant;

/**
 * What a backup says of itself before anything else.
 *
 * @param format of the file, {@value #FORMAT} today
 * @param madeAt the moment that it shows
 * @param database the product that it was read from, as its driver calls it
 * @param schema the last migration that the database had seen, such as {@code 064}
 * @param engine the version of the process engine, whose tables only the same version can fill
 */
public record ArchiveHead(int format, Instant madeAt, String database, String schema, String engine) {
    public static final int FORMAT = 1;

    public ArchiveHead(Instant madeAt, String database, String schema, String engine) {
        this(FORMAT, madeAt, database, schema, engine);
    }
}
