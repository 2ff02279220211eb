package org.qianfa.operation.archive;

/**
 * What a table of a backup holds.
 *
 * @param digest of its rows, whatever their order: {@link RowDigest}
 */
public record ArchiveTable(long rows, String digest) {}
