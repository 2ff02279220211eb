package org.qianfa.deadline.forecast;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.qianfa.deadline.Deadlines;
import org.qianfa.deadline.schedule.SchedulePlanner;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.stage.StageKind;
import org.qianfa.workday.WorkingDays;
import org.springframework.stereotype.Component;

/** Says of each report whether it will be published by its day. */
@Component
public class Forecasts {
    /** Whatever a stage has taken already, it is not over within less than this. */
    private static final double AT_LEAST = 0.5;

    private final SchedulePlanner planner;
    private final WorkingDays days;
    private final Clock clock;

    Forecasts(SchedulePlanner planner, WorkingDays days, Clock clock) {
        this.planner = planner;
        this.days = days;
        this.clock = clock;
    }

    /** Where a report stands: since when in its present stage, and when it was published. */
    public record Course(
            ReportStatus status, LocalDate publishDue, Optional<Instant> entered, Optional<Instant> published) {}

    public Forecast forecast(Course course, Map<StageKind, StageDuration> durations) {
        if (course.published().isPresent()) {
            var on = LocalDate.ofInstant(course.published().get(), clock.getZone());
            return new Forecast(on.isAfter(course.publishDue()) ? Outlook.PUBLISHED_LATE : Outlook.PUBLISHED, on, on);
        }
        if (course.status() == ReportStatus.ENDED)
            return new Forecast(Outlook.ENDED, course.publishDue(), course.publishDue());
        var likely = day(course, durations, StageDuration::half);
        var cautious = day(course, durations, StageDuration::most);
        return new Forecast(outlook(course, likely, cautious), likely, cautious.isBefore(likely) ? likely : cautious);
    }

    private Outlook outlook(Course course, LocalDate likely, LocalDate cautious) {
        var today = LocalDate.now(clock);
        var due = course.publishDue();
        if (today.isAfter(due)) return Outlook.OVERDUE;
        if (likely.isAfter(due) || !planner.fits(Deadlines.stageOf(course.status()), today, due))
            return Outlook.AT_RISK;
        return cautious.isAfter(due) ? Outlook.TIGHT : Outlook.ON_TIME;
    }

    private LocalDate day(
            Course course, Map<StageKind, StageDuration> durations, ToDoubleFunction<StageDuration> figure) {
        var at = Deadlines.stageOf(course.status());
        var taken = course.entered()
                .map(entered -> days.between(entered, clock.instant(), clock.getZone()))
                .orElse(0.0);
        var left = at == StageKind.PUBLISH
                ? figure.applyAsDouble(durations.get(at))
                : Math.max(AT_LEAST, figure.applyAsDouble(durations.get(at)) - taken);
        for (var kind : EnumSet.range(at, StageKind.PUBLISH))
            if (kind != at) left += figure.applyAsDouble(durations.get(kind));
        return days.after(LocalDate.now(clock), (int) Math.ceil(left - 1e-9));
    }
}
