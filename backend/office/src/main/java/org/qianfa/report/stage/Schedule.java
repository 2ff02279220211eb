package org.qianfa.report.stage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * When the parts of a report are due.
 *
 * @param stages the last day of each stage; {@link StageKind#PUBLISH} is the day of publication
 * @param sections by number, the day by which whoever drafts the section has finished it
 */
public record Schedule(Map<StageKind, LocalDate> stages, SortedMap<Integer, LocalDate> sections) {
    /** @throws IllegalArgumentException where a stage has no day, or is due before the one that comes before it */
    public Schedule {
        var ordered = new EnumMap<StageKind, LocalDate>(StageKind.class);
        var before = LocalDate.MIN;
        for (var kind : StageKind.values()) {
            var due = stages.get(kind);
            if (due == null || due.isBefore(before))
                throw new IllegalArgumentException("stages out of order: " + stages);
            ordered.put(kind, due);
            before = due;
        }
        stages = Collections.unmodifiableMap(ordered);
        sections = Collections.unmodifiableSortedMap(new TreeMap<>(sections));
    }

    public LocalDate of(StageKind kind) {
        return stages.getOrDefault(kind, LocalDate.MAX);
    }

    public LocalDate publish() {
        return of(StageKind.PUBLISH);
    }
}
