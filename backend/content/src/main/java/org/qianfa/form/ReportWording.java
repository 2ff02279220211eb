package org.qianfa.form;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a report that came from outside words the form itself: what the official wording would hide.
 *
 * @param title the title line as written
 * @param headings heading lines as written, by section number; a section without a heading is absent
 * @param labels labels of tables that are not the official ones, in the order of the document
 */
public record ReportWording(Optional<String> title, SortedMap<Integer, String> headings, List<Label> labels) {
    /** A report that was written in the product: the form's own words. */
    public static final ReportWording OFFICIAL =
            new ReportWording(Optional.empty(), Collections.emptySortedMap(), List.of());

    public ReportWording {
        headings = Collections.unmodifiableSortedMap(new TreeMap<>(headings));
        labels = List.copyOf(labels);
    }

    /** A label of a row, a column or a block that is worded otherwise than the form words it. */
    public record Label(int table, String official, String written) {}

    /** Whether this report brought words of its own. */
    public boolean isFromOutside() {
        return title.isPresent() || !headings.isEmpty();
    }
}
