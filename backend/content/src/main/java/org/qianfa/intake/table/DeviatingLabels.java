package org.qianfa.intake.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qianfa.form.ReportWording;
import org.qianfa.intake.source.LineField;
import org.qianfa.intake.vocabulary.TableVocabulary;

/** Collects the labels of a table that are worded otherwise than the form words them. */
final class DeviatingLabels {
    private static final int MOST = 100;

    private final int table;
    private final TableVocabulary vocabulary;
    private final Set<ReportWording.Label> found = new LinkedHashSet<>();

    DeviatingLabels(int table, TableVocabulary vocabulary) {
        this.table = table;
        this.vocabulary = vocabulary;
    }

    void add(LineField label) {
        if (found.size() < MOST)
            vocabulary
                    .official(label)
                    .ifPresent(official -> found.add(new ReportWording.Label(table, official, label.text())));
    }

    List<ReportWording.Label> all() {
        return List.copyOf(found);
    }
}
