package org.qianfa.form.table;

import java.util.List;

/**
 * One column of values.
 *
 * @param name by which it is spoken of
 * @param accepted labels that are as good as the official one: a province's addition, say
 * @param variants labels seen elsewhere
 * @param type what its cells take
 */
public record ColumnForm(
        String key, String label, String name, List<String> accepted, List<String> variants, CellType type) {}
