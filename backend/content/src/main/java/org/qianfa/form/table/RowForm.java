package org.qianfa.form.table;

import java.util.List;

/**
 * One row that holds values.
 *
 * @param name by which it is spoken of
 * @param accepted labels that are as good as the official one
 * @param variants labels seen elsewhere
 */
public record RowForm(String key, String label, String name, List<String> accepted, List<String> variants) {}
