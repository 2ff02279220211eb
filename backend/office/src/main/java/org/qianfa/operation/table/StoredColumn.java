package org.qianfa.operation.table;

/**
 * A column of a table.
 *
 * @param name in small letters, the same in every database
 * @param written as SQL has to write it here
 */
record StoredColumn(String name, String written, ColumnKind kind) {}
