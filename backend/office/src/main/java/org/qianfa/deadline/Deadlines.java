package org.qianfa.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.qianfa.deadline.schedule.SchedulePlanner;
import org.qianfa.form.Formats;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.stage.Schedule;
import org.qianfa.report.stage.Schedules;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.PlainText;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Due dates of one report: an administrator moves them with a reason, and everybody who sees the report sees why. */
@Service
@Command
public class Deadlines {
    static final int SHORTEST_REASON = 4;
    static final int LONGEST_REASON = 500;
    private final Reports reports;
    private final Schedules schedules;
    private final SchedulePlanner planner;
    private final DueChanges changes;
    private final Formats formats;
    private final People people;
    private final Organs organs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deadlines(
            Reports reports,
            Schedules schedules,
            SchedulePlanner planner,
            DueChanges changes,
            Formats formats,
            People people,
            Organs organs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.schedules = schedules;
        this.planner = planner;
        this.changes = changes;
        this.formats = formats;
        this.people = people;
        this.organs = organs;
        this.events = events;
        this.clock = clock;
    }

    /** When the stages and sections of a report are due. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public Schedule schedule(ReportId id, StaffId by) {
        return schedules.scheduleOf(reports.get(id, by));
    }

    /** Every due date of this report that was moved, the oldest first. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<DueChange> changes(ReportId id, StaffId by) {
        return changes.changesOf(reports.get(id, by).id());
    }

    /**
     * Moves the last day of one stage. Where publication moves, the stages that are not done yet are planned backwards from it again.
     *
     * @throws Refused with every obstacle: not the administrator, signed off, a day that has passed or breaks the order of stages, no reason
     */
    @ByThisPerson
    public void move(ReportId id, StageKind stage, LocalDate to, String reason, StaffId by) {
        var report = reports.lock(id, by);
        if (!people.covers(by, Role.ADMIN, organs.get(report.organ())))
            throw new Refused(Sentence.of("deadline.onlyAdministrator"));
        var why = PlainText.requirePlain(PlainText.withNewlines(reason).strip());
        var now = schedules.scheduleOf(report);
        var obstacles = obstacles(report, now, stage, to, why);
        if (!obstacles.isEmpty()) throw new Refused(obstacles);
        var next =
                stage == StageKind.PUBLISH ? rescheduledFor(report, now, to) : rescheduledWith(report, now, stage, to);
        schedules.change(report, now, next);
        changes.write(report, now, next, stage, why, by);
        var late = to.isAfter(StatutoryDates.statutory(report.organKind(), report.year()));
        events.publishEvent(
                new DeadlineEvent.DeadlineMoved(id, report.organ(), stage, now.of(stage), to, why, late, by));
    }

    private List<Sentence> obstacles(Report report, Schedule now, StageKind stage, LocalDate to, String reason) {
        var obstacles = new ArrayList<Sentence>();
        var at = stageOf(report.status());
        if (report.status() == ReportStatus.SIGNED_OFF || report.status() == ReportStatus.PUBLISHED)
            obstacles.add(Sentence.of("deadline.signed"));
        else if (report.status() == ReportStatus.ENDED) obstacles.add(Sentence.of("deadline.ended"));
        else if (stage.compareTo(at) < 0) obstacles.add(Sentence.of("deadline.stageDone"));
        if (to.isBefore(LocalDate.now(clock))) obstacles.add(Sentence.of("deadline.past"));
        if (to.equals(now.of(stage))) obstacles.add(Sentence.of("deadline.same"));
        if (stage.compareTo(at) > 0 && stage != StageKind.PUBLISH && to.isBefore(now.of(adjacentStage(stage, -1))))
            obstacles.add(Sentence.of(
                    "deadline.beforeEarlierStage",
                    now.of(adjacentStage(stage, -1)).toString()));
        if (stage != StageKind.PUBLISH && to.isAfter(now.of(adjacentStage(stage, 1))))
            obstacles.add(Sentence.of(
                    "deadline.afterLaterStage", now.of(adjacentStage(stage, 1)).toString()));
        if (reason.length() < SHORTEST_REASON) obstacles.add(Sentence.of("deadline.reasonTooShort", SHORTEST_REASON));
        if (reason.length() > LONGEST_REASON)
            obstacles.add(Sentence.of("deadline.reasonTooLong", LONGEST_REASON, reason.length()));
        return obstacles;
    }

    private static StageKind adjacentStage(StageKind stage, int step) {
        var all = List.of(StageKind.values());
        return all.get(all.indexOf(stage) + step);
    }

    private Schedule rescheduledFor(Report report, Schedule now, LocalDate to) {
        var today = LocalDate.now(clock);
        var planned = planner.plan(to, today, formats.get(report.format()));
        var stages = new EnumMap<StageKind, LocalDate>(StageKind.class);
        var next = to;
        for (var kind : List.of(StageKind.values()).reversed()) {
            var due = kind.compareTo(stageOf(report.status())) < 0 ? now.of(kind) : planned.of(kind);
            next = due.isAfter(next) ? next : due;
            stages.put(kind, next);
        }
        return new Schedule(stages, stageOf(report.status()) == StageKind.DRAFT ? planned.sections() : now.sections());
    }

    private Schedule rescheduledWith(Report report, Schedule now, StageKind stage, LocalDate to) {
        var stages = new EnumMap<StageKind, LocalDate>(StageKind.class);
        stages.putAll(now.stages());
        stages.put(stage, to);
        for (var kind : StageKind.values())
            if (kind.compareTo(stage) < 0 && now.of(kind).isAfter(to)) stages.put(kind, to);
        var sections = stage == StageKind.DRAFT
                ? planner.sections(stages, LocalDate.now(clock), formats.get(report.format()))
                : now.sections();
        return new Schedule(stages, sections);
    }

    /** The stage that a report in this status waits in. */
    public static StageKind stageOf(ReportStatus status) {
        return switch (status) {
            case DRAFT, RETURNED -> StageKind.DRAFT;
            case UNDER_REVIEW -> StageKind.REVIEW;
            case AWAITING_SIGN_OFF -> StageKind.SIGN_OFF;
            case SIGNED_OFF, PUBLISHED, ENDED -> StageKind.PUBLISH;
        };
    }
}
