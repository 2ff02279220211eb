package org.qianfa.format;

import java.util.List;

/** One row that holds values: its key, the official label, the name by which it is spoken of, and labels seen elsewhere. */
public record RowForm(String key, String label, String name, List<String> variants) {}
