package org.qianfa.deadline.cockpit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qianfa.deadline.forecast.Outlook;
import org.qianfa.deadline.forecast.StageDuration;
import org.qianfa.report.stage.StageKind;

/**
 * A call in figures.
 *
 * @param outlooks how many reports stand how
 * @param behind reports whose present stage is overdue while publication is not
 * @param nextDue the next day on which one has to be published
 * @param durations how long stages take
 * @param decided stays in review and sign-off that have ended with a decision, and {@code returned} of them with a return
 * @param unpublishedYears years in which dates of this call lie and whose holidays are not known yet
 */
public record CockpitFigures(
        Map<Outlook, Integer> outlooks,
        int behind,
        Optional<LocalDate> nextDue,
        Map<StageKind, StageDuration> durations,
        int decided,
        int returned,
        List<Integer> unpublishedYears) {
    public CockpitFigures {
        var all = new EnumMap<Outlook, Integer>(Outlook.class);
        for (var outlook : Outlook.values()) all.put(outlook, outlooks.getOrDefault(outlook, 0));
        outlooks = java.util.Collections.unmodifiableMap(all);
        durations = Map.copyOf(durations);
        unpublishedYears = List.copyOf(unpublishedYears);
    }

    public int count(Outlook outlook) {
        return outlooks.getOrDefault(outlook, 0);
    }

    public StageDuration duration(StageKind kind) {
        return Objects.requireNonNull(durations.get(kind));
    }

    /** Without those that have ended: they owe nothing. */
    public int called() {
        return outlooks.values().stream().mapToInt(Integer::intValue).sum() - count(Outlook.ENDED);
    }

    public int published() {
        return count(Outlook.PUBLISHED) + count(Outlook.PUBLISHED_LATE);
    }

    /** Of what is published or should be, the share that was in time; empty where nothing is due yet. */
    public Optional<Double> onTimeRate() {
        var due = published() + count(Outlook.OVERDUE);
        return due == 0 ? Optional.empty() : Optional.of(count(Outlook.PUBLISHED) / (double) due);
    }

    /** The share of decided reviews and sign-offs that ended with a return; empty before the first decision. */
    public Optional<Double> returnRate() {
        return decided == 0 ? Optional.empty() : Optional.of(returned / (double) decided);
    }
}
