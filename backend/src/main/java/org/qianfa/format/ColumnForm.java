package org.qianfa.format;

import java.util.List;

/** One column of values: its key, the official label, the name by which it is spoken of, labels seen elsewhere, and what its cells take. */
public record ColumnForm(String key, String label, String name, List<String> variants, CellType type) {}
