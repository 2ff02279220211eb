package org.qianfa.deadline.schedule;

import java.time.Clock;
import java.time.LocalDate;
import org.qianfa.deadline.DueChanges;
import org.qianfa.report.Report;
import org.qianfa.report.stage.Schedules;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.StaffId;
import org.springframework.stereotype.Component;

/** Gives the stages that are left new days when one has taken longer than planned; the caller holds the report's lock. */
@Component
public class ScheduleFollowUp {
    private final SchedulePlanner planner;
    private final Schedules schedules;
    private final DueChanges changes;
    private final Clock clock;

    ScheduleFollowUp(SchedulePlanner planner, Schedules schedules, DueChanges changes, Clock clock) {
        this.planner = planner;
        this.schedules = schedules;
        this.changes = changes;
        this.clock = clock;
    }

    /** Stages from this one on, as from today; once the day of publication has passed there is nothing left to plan. */
    public void from(Report report, StageKind first) {
        if (LocalDate.now(clock).isAfter(report.publishDue())) return;
        var now = schedules.scheduleOf(report);
        var next = planner.replan(now, first, LocalDate.now(clock));
        if (next.equals(now)) return;
        schedules.change(report, now, next);
        changes.write(report, now, next, null, "", StaffId.SYSTEM);
    }
}
