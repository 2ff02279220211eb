package org.qianfa.approval.administration;

import java.time.Clock;
import java.util.List;
import org.qianfa.approval.seat.SeatHandover;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.organ.Staff;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafting;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.ByThisPerson;
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

/** 转办 of the whole draft: another drafter of the organ answers for the report, with a reason, both names on record. */
@Service
@Command
public class ResponsibleDrafters {
    private final Reports reports;
    private final Drafting drafting;
    private final People people;
    private final AdministratorRights administrators;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResponsibleDrafters(
            Reports reports,
            Drafting drafting,
            People people,
            AdministratorRights administrators,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.drafting = drafting;
        this.people = people;
        this.administrators = administrators;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Drafters of the organ who have neither reviewed nor signed this edition. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<Staff> takers(ReportId id, StaffId by) {
        return takers(reports.get(id, by));
    }

    private List<Staff> takers(Report report) {
        var parts = reports.parts(report);
        return people.holding(Role.DRAFTER, report.organ()).stream()
                .filter(staff -> !staff.id().equals(report.responsibleDrafter()))
                .filter(staff -> parts.getOrDefault(staff.id(), StageKind.DRAFT) == StageKind.DRAFT)
                .toList();
    }

    /**
     * By whoever answers for the report now, or an administrator.
     *
     * @throws Refused where the report is published or ended, the other may not draft it, or the reason is missing
     */
    @ByThisPerson
    public void handOver(ReportId id, StaffId to, String reason, StaffId by) {
        var report = reports.lock(id, by);
        if (!report.responsibleDrafter().equals(by) && !administrators.covers(report.organ(), by))
            throw new Refused(Sentence.of("report.onlyResponsible"));
        if (report.status() == ReportStatus.PUBLISHED || report.status() == ReportStatus.ENDED)
            throw new Refused(Sentence.of("approval.overAndDone"));
        if (takers(report).stream().noneMatch(staff -> staff.id().equals(to)))
            throw new Refused(Sentence.of("approval.cannotDraft"));
        var written = SeatHandover.written(reason);
        jdbc.sql("""
                        insert into drafter_change (report_id, line_number, from_id, to_id, reason, changed_by, changed_at)
                        select :report, coalesce(max(line_number), 0) + 1, :from, :to, :reason, :by, :at
                        from drafter_change where report_id = :report
                        """)
                .param("report", id.toString())
                .param("from", report.responsibleDrafter().value())
                .param("to", to.value())
                .param("reason", written)
                .param("by", by.value())
                .param("at", Utc.column(clock.instant()))
                .update();
        drafting.makeResponsible(report, to);
        events.publishEvent(new CaseEvent.DraftHandedOver(id, report.organ(), report.responsibleDrafter(), to, by));
    }
}
