package org.qianfa.format;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is filled into a form: section texts by section number, and cells. Text lines end in {@code \n}. */
public record Content(SortedMap<Integer, String> sections, Cells cells) {
    public static final Content EMPTY = new Content(new TreeMap<>(), Cells.NONE);

    public Content {
        sections = Collections.unmodifiableSortedMap(new TreeMap<>(sections));
    }

    /** The section's text, "" where nothing is written. */
    public String text(int section) {
        return sections.getOrDefault(section, "");
    }
}
