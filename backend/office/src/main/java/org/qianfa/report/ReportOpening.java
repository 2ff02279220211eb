package org.qianfa.report;

import java.time.Clock;
import org.qianfa.form.Formats;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.report.draft.ReportContents;
import org.qianfa.report.stage.Schedule;
import org.qianfa.report.stage.Schedules;
import org.qianfa.shared.Command;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Opens an organ's report for a year: empty, due by a schedule, its sections given to the first of the organ's drafters. */
@Service
@Command
public class ReportOpening {
    private final ReportContents contents;
    private final Schedules schedules;
    private final Formats formats;
    private final People people;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportOpening(
            ReportContents contents,
            Schedules schedules,
            Formats formats,
            People people,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.contents = contents;
        this.schedules = schedules;
        this.formats = formats;
        this.people = people;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Its process starts with it. The caller has checked that this person may.
     *
     * @throws Refused where the organ has no drafter
     */
    public ReportId open(OrganId organ, int year, Schedule schedule, StaffId by) {
        var drafters = people.holding(Role.DRAFTER, organ);
        if (drafters.isEmpty()) throw new Refused(Sentence.of("report.noDrafter"));
        var responsible = drafters.getFirst().id();
        var form = formats.forYear(year);
        var id = ReportId.random();
        jdbc.sql("""
                        insert into report (id, organ_id, report_year, format, edition, status, stage_id, responsible_drafter, publish_due,
                            opened_by, opened_at)
                        values (?, ?, ?, ?, 1, 'DRAFT', '', ?, ?, ?, ?)
                        """)
                .params(
                        id.toString(),
                        organ.value(),
                        year,
                        form.id(),
                        responsible.value(),
                        schedule.publish(),
                        by.value(),
                        Utc.column(clock.instant()))
                .update();
        schedules.write(id, schedule);
        form.sections().forEach(section -> contents.open(id, section.number(), responsible));
        events.publishEvent(new ReportEvent.Opened(id, organ, year, by));
        return id;
    }
}
