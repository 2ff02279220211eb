package org.qianfa.deadline.cockpit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.deadline.Deadlines;
import org.qianfa.deadline.DueChange;
import org.qianfa.deadline.DueChanges;
import org.qianfa.deadline.forecast.Forecasts;
import org.qianfa.deadline.forecast.StageDuration;
import org.qianfa.deadline.forecast.StageDurations;
import org.qianfa.organ.People;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.stage.StageKind;
import org.qianfa.report.work.WorkItems;
import org.qianfa.shared.ReportId;
import org.springframework.stereotype.Component;

/** Where each report of a page stands: its stages with their days, whom it waits for, when it is likely to be public. */
@Component
class CallStandings {
    private final StageDates dates;
    private final StageDurations durations;
    private final Forecasts forecasts;
    private final DueChanges changes;
    private final WorkItems items;
    private final People people;

    CallStandings(
            StageDates dates,
            StageDurations durations,
            Forecasts forecasts,
            DueChanges changes,
            WorkItems items,
            People people) {
        this.dates = dates;
        this.durations = durations;
        this.forecasts = forecasts;
        this.changes = changes;
        this.items = items;
        this.people = people;
    }

    /** A report of a call as it is stored. */
    record CalledReport(
            ReportId report,
            String organName,
            String organCode,
            ReportStatus status,
            LocalDate publishDue,
            LocalDate statutory) {}

    private record Around(
            Map<ReportId, Map<StageKind, LocalDate>> dues,
            Map<ReportId, Map<StageKind, StageDates.Stay>> stays,
            Map<ReportId, List<String>> waiting,
            Map<ReportId, DueChange> moved,
            Map<StageKind, StageDuration> durations) {}

    /** @param path of the organ under which durations are measured */
    List<CockpitRow> rows(List<CalledReport> page, String path) {
        var ids = page.stream().map(CalledReport::report).toList();
        var around =
                new Around(dates.dues(ids), dates.stays(ids), waiting(ids), changes.latest(ids), durations.under(path));
        return page.stream().map(report -> row(report, around)).toList();
    }

    private CockpitRow row(CalledReport row, Around around) {
        var at = Deadlines.stageOf(row.status());
        var stays = around.stays().getOrDefault(row.report(), Map.of());
        var published = row.status() == ReportStatus.PUBLISHED
                ? Optional.ofNullable(stays.get(StageKind.PUBLISH)).flatMap(StageDates.Stay::left)
                : Optional.<Instant>empty();
        var stages = new EnumMap<StageKind, CockpitRow.StageStanding>(StageKind.class);
        for (var kind : StageKind.values()) {
            var over = (row.status() != ReportStatus.ENDED && kind.compareTo(at) < 0)
                    || row.status() == ReportStatus.PUBLISHED;
            stages.put(
                    kind,
                    new CockpitRow.StageStanding(
                            around.dues().getOrDefault(row.report(), Map.of()).getOrDefault(kind, row.publishDue()),
                            over
                                    ? Optional.ofNullable(stays.get(kind)).flatMap(StageDates.Stay::left)
                                    : Optional.empty()));
        }
        var now = Optional.ofNullable(stays.get(at));
        return new CockpitRow(
                row.report(),
                row.organName(),
                row.organCode(),
                row.status(),
                row.publishDue(),
                row.statutory(),
                stages,
                now.map(StageDates.Stay::stays).orElse(1),
                around.waiting().getOrDefault(row.report(), List.of()),
                published,
                forecasts.forecast(
                        new Forecasts.Course(
                                row.status(), row.publishDue(), now.map(StageDates.Stay::entered), published),
                        around.durations()),
                Optional.ofNullable(around.moved().get(row.report())));
    }

    private Map<ReportId, List<String>> waiting(Collection<ReportId> reports) {
        var waiting = items.waitingFor(reports);
        var names = people.names(
                waiting.values().stream().flatMap(List::stream).distinct().toList());
        var named = new HashMap<ReportId, List<String>>();
        waiting.forEach((report, staff) -> named.put(
                report, staff.stream().map(each -> names.getOrDefault(each, "")).toList()));
        return named;
    }
}
