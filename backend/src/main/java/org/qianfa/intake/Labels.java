package org.qianfa.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qianfa.format.Written;

/** Collects the labels of a table that are worded otherwise than the form words them. */
final class Labels {
    private static final int MOST = 100;

    private final int table;
    private final Words words;
    private final Set<Written.Label> found = new LinkedHashSet<>();

    Labels(int table, Words words) {
        this.table = table;
        this.words = words;
    }

    void see(Field label) {
        if (found.size() < MOST)
            words.official(label).ifPresent(official -> found.add(new Written.Label(table, official, label.text())));
    }

    List<Written.Label> all() {
        return List.copyOf(found);
    }
}
