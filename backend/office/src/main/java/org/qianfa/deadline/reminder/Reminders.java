package org.qianfa.deadline.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.deadline.DeadlineEvent;
import org.qianfa.deadline.Deadlines;
import org.qianfa.deadline.schedule.ScheduleFollowUp;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.organ.Staff;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.report.stage.StageKind;
import org.qianfa.report.work.WorkItems;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.workday.WorkingDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminders of one report: exactly one a person, stage and day, however often and on however many nodes this is called. */
@Service
@Command
public class Reminders {
    private final Reports reports;
    private final WorkItems items;
    private final ScheduleFollowUp followUp;
    private final People people;
    private final Organs organs;
    private final ReminderRules rules;
    private final WorkingDays days;
    private final ReminderRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminders(
            Reports reports,
            WorkItems items,
            ScheduleFollowUp followUp,
            People people,
            Organs organs,
            ReminderRules rules,
            WorkingDays days,
            ReminderRows rows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.items = items;
        this.followUp = followUp;
        this.people = people;
        this.organs = organs;
        this.rules = rules;
        this.days = days;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whoever is waited for is reminded if it is time, and those above them if it has been overdue for long.
     *
     * @return how many people were reminded
     */
    public int remind(ReportId id) {
        var report = reports.lock(id);
        var today = rules.today(clock);
        var waiting = items.waiting(id);
        var sent = new ArrayList<Reminder>();
        for (var item : mostUrgent(waiting))
            rules.latest(item.dueOn(), today, days)
                    .filter(day -> isNew(item, day, today))
                    .filter(day -> rows.write(report, day, reminder(item, today)))
                    .ifPresent(_ -> sent.add(reminder(item, today)));
        if (!waiting.isEmpty()) sent.addAll(escalated(report, waiting, today));
        if (!waiting.isEmpty() && waiting.getFirst().dueOn().isBefore(today)) laterStages(report);
        if (!sent.isEmpty())
            events.publishEvent(new DeadlineEvent.Reminded(id, report.organ(), report.stageId(), sent, StaffId.SYSTEM));
        return sent.size();
    }

    /** A person with several things to do in a stage is reminded of the most urgent one. */
    private static List<WorkItems.Waiting> mostUrgent(List<WorkItems.Waiting> waiting) {
        var first = new LinkedHashMap<StaffId, WorkItems.Waiting>();
        waiting.forEach(item -> first.putIfAbsent(item.staff(), item));
        return List.copyOf(first.values());
    }

    /** It waited before that day; what seems to have come later than today came while the clock was wrong. */
    private boolean isNew(WorkItems.Waiting item, LocalDate day, LocalDate today) {
        var came = LocalDate.ofInstant(item.createdAt(), clock.getZone());
        return day.isAfter(came) || came.isAfter(LocalDate.now(clock).isAfter(today) ? LocalDate.now(clock) : today);
    }

    private Reminder reminder(WorkItems.Waiting item, LocalDate today) {
        var late = (int) ChronoUnit.DAYS.between(item.dueOn(), today);
        if (late > 0) return new Reminder(item.staff(), Reminder.Step.OVERDUE, item.dueOn(), late);
        return late == 0
                ? new Reminder(item.staff(), Reminder.Step.DUE, item.dueOn(), 0)
                : new Reminder(item.staff(), Reminder.Step.BEFORE, item.dueOn(), days.left(today, item.dueOn()));
    }

    private List<Reminder> escalated(Report report, List<WorkItems.Waiting> waiting, LocalDate today) {
        var first = waiting.getFirst();
        var day = rules.latestEscalation(first.dueOn(), today).filter(each -> isNew(first, each, today));
        if (day.isEmpty()) return List.of();
        var late = (int) ChronoUnit.DAYS.between(first.dueOn(), today);
        return above(report, waiting).stream()
                .map(staff -> new Reminder(staff, Reminder.Step.ESCALATED, first.dueOn(), late))
                .filter(reminder -> rows.write(report, day.get(), reminder))
                .toList();
    }

    private Set<StaffId> above(Report report, List<WorkItems.Waiting> waiting) {
        var above = new HashSet<StaffId>();
        Stream.concat(
                        people.holding(Role.DEPUTY_HEAD, report.organ()).stream(),
                        people.nearest(Role.ADMIN, organs.get(report.organ())).stream())
                .map(Staff::id)
                .forEach(above::add);
        waiting.forEach(item -> above.remove(item.staff()));
        return above;
    }

    /** What comes after an overdue stage gets days that can still be kept. */
    private void laterStages(Report report) {
        var at = Deadlines.stageOf(report.status());
        var all = List.of(StageKind.values());
        if (at != StageKind.PUBLISH) followUp.from(report, all.get(all.indexOf(at) + 1));
    }

    /** How often this person was reminded of a report that still waits for them. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public int count(ReportId report, StaffId by) {
        return rows.count(report, by);
    }

    /** Reports at which somebody may have to be reminded now: one pass over the index of due dates, each report once. */
    @Transactional(readOnly = true)
    public List<ReportId> due() {
        var today = rules.today(clock);
        var found = new HashSet<>(rows.due(LocalDate.EPOCH, today, today));
        rules.ahead(today, days)
                .forEach(due -> found.addAll(
                        rows.due(due, due, rules.latest(due, today, days).orElseThrow())));
        return List.copyOf(found);
    }
}
