package org.qianfa.form.table;

import java.util.List;

/** One drawn line of a table's body: labels first, then values. A label that spans lines stands only in its first line. */
public record BodyLine(List<HeadCell> labels, List<ValueCell> values) {}
