package org.qianfa.correspondence.urge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.correspondence.CorrespondenceEvent;
import org.qianfa.correspondence.MessageText;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.report.work.WorkItems;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Command;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 催办: whoever handed a report on, answers for it or administers its organ asks those who are waited for to see to it; once a day and person. */
@Service
@Command
public class Urges {
    static final int LONGEST_NOTE = 200;
    private final Reports reports;
    private final WorkItems items;
    private final People people;
    private final Organs organs;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Urges(
            Reports reports,
            WorkItems items,
            People people,
            Organs organs,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.items = items;
        this.people = people;
        this.organs = organs;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Whom this person may urge now: those who are waited for and were not urged today. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<StaffId> toUrge(ReportId id, StaffId by) {
        var report = reports.get(id, by);
        return mayUrge(report, by) ? notYet(report, by) : List.of();
    }

    /** Why this person can urge nobody now; empty where they can. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<Sentence> obstaclesToUrging(ReportId id, StaffId by) {
        return obstaclesToUrging(reports.get(id, by), by);
    }

    private List<Sentence> obstaclesToUrging(Report report, StaffId by) {
        if (!mayUrge(report, by)) return List.of(Sentence.of("correspondence.mayNotUrge"));
        if (items.waitingFor(report.id()).stream().allMatch(by::equals))
            return List.of(Sentence.of("correspondence.nobodyToUrge"));
        return notYet(report, by).isEmpty() ? List.of(Sentence.of("correspondence.urgedToday")) : List.of();
    }

    /**
     * Urges everybody who is waited for.
     *
     * @return who was urged
     * @throws Refused where this person may not, nobody is waited for, or all were urged today
     */
    @ByThisPerson
    public List<StaffId> urge(ReportId id, String note, StaffId by) {
        var report = reports.lock(id, by);
        var written = MessageText.note(note, LONGEST_NOTE);
        var obstacles = obstaclesToUrging(report, by);
        if (!obstacles.isEmpty()) throw new Refused(obstacles);
        var urged = notYet(report, by);
        write(report, urged, written, by);
        return urged;
    }

    /**
     * Urges those at this report whose own day, or the day of publication, has passed; whoever was urged today is left out, and so is whoever urges.
     *
     * @throws Refused where this person may not
     */
    @ByThisPerson
    public Urged urgeLate(ReportId id, String note, StaffId by) {
        var report = reports.lock(id, by);
        var written = MessageText.note(note, LONGEST_NOTE);
        if (!mayUrge(report, by)) throw new Refused(Sentence.of("correspondence.mayNotUrge"));
        var late = late(report);
        var open = notYet(report, by);
        var urged = late.stream().filter(open::contains).toList();
        write(report, urged, written, by);
        return new Urged(
                id,
                report.title(),
                urged,
                late.stream().filter(staff -> !open.contains(staff)).toList());
    }

    private List<StaffId> late(Report report) {
        return items.waiting(report.id()).stream()
                .filter(waiting ->
                        waiting.dueOn().isBefore(today()) || report.publishDue().isBefore(today()))
                .map(WorkItems.Waiting::staff)
                .distinct()
                .toList();
    }

    private void write(Report report, List<StaffId> urged, String written, StaffId by) {
        for (var staff : urged) {
            jdbc.sql("""
                            insert into urge (report_id, staff_id, urged_on, stage_id, note, urged_by, urged_at) values (?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(
                            report.id().toString(),
                            staff.value(),
                            today(),
                            report.stageId(),
                            written,
                            by.value(),
                            Utc.column(clock.instant()))
                    .update();
            events.publishEvent(new CorrespondenceEvent.Urged(report.id(), report.organ(), staff, written, by));
        }
    }

    private List<StaffId> notYet(Report report, StaffId by) {
        var today = jdbc.sql("select staff_id from urge where report_id = ? and urged_on = ?")
                .params(report.id().toString(), today())
                .query((row, _) -> Columns.staff(row, 1))
                .list();
        return items.waitingFor(report.id()).stream()
                .filter(staff -> !staff.equals(by) && !today.contains(staff))
                .toList();
    }

    private boolean mayUrge(Report report, StaffId by) {
        return report.responsibleDrafter().equals(by)
                || items.hasDealtWith(report.id(), by)
                || people.covers(by, Role.ADMIN, organs.get(report.organ()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
