package org.qianfa.report.stage;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.TreeMap;
import org.qianfa.report.Report;
import org.qianfa.report.ReportRows;
import org.qianfa.shared.Columns;
import org.qianfa.shared.ReportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** When reports, their stages and sections are due, and with them the work items that wait. Writes only under the report's lock. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Schedules {
    private final ReportRows rows;
    private final JdbcClient jdbc;

    Schedules(ReportRows rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    public Schedule scheduleOf(Report report) {
        var stages = new EnumMap<StageKind, LocalDate>(StageKind.class);
        for (var kind : StageKind.values()) stages.put(kind, report.publishDue());
        jdbc.sql("select stage_kind, due_on from report_stage_due where report_id = ?")
                .param(report.id().toString())
                .query((row, _) ->
                        stages.put(Columns.constant(StageKind.class, row, 1), row.getObject(2, LocalDate.class))
                                != null)
                .list();
        var sections = new TreeMap<Integer, LocalDate>();
        jdbc.sql("select section_number, due_on from report_section_due where report_id = ?")
                .param(report.id().toString())
                .query((row, _) -> sections.put(row.getInt(1), row.getObject(2, LocalDate.class)) != null)
                .list();
        return new Schedule(stages, sections);
    }

    public void write(ReportId report, Schedule schedule) {
        schedule.stages().forEach((kind, due) -> jdbc.sql(
                        "insert into report_stage_due (report_id, stage_kind, due_on) values (?, ?, ?)")
                .params(report.toString(), kind.name(), due)
                .update());
        schedule.sections().forEach((section, due) -> insert(report, section, due));
    }

    /** From now on the parts that have changed are due on other days, and so is what waits for people. */
    public void change(Report report, Schedule from, Schedule to) {
        for (var kind : StageKind.values()) if (!from.of(kind).equals(to.of(kind))) stage(report, kind, to.of(kind));
        to.sections().forEach((section, due) -> {
            if (!due.equals(from.sections().get(section))) section(report, section, due);
        });
    }

    private void stage(Report report, StageKind kind, LocalDate due) {
        rows.changed();
        jdbc.sql("update report_stage_due set due_on = ? where report_id = ? and stage_kind = ?")
                .params(due, report.id().toString(), kind.name())
                .update();
        if (kind == StageKind.PUBLISH)
            jdbc.sql("update report set publish_due = ? where id = ?")
                    .params(due, report.id().toString())
                    .update();
        else
            jdbc.sql("update work_item set due_on = ? where report_id = ? and state = 'OPEN' and kind = ?")
                    .params(due, report.id().toString(), kind.name())
                    .update();
    }

    private void section(Report report, int section, LocalDate due) {
        var known = jdbc.sql("update report_section_due set due_on = ? where report_id = ? and section_number = ?")
                .params(due, report.id().toString(), section)
                .update();
        if (known == 0) insert(report.id(), section, due);
        jdbc.sql("""
                        update work_item set due_on = ?
                        where report_id = ? and state = 'OPEN' and kind = 'SECTION' and section_number = ?
                        """).params(due, report.id().toString(), section).update();
    }

    private void insert(ReportId report, int section, LocalDate due) {
        jdbc.sql("insert into report_section_due (report_id, section_number, due_on) values (?, ?, ?)")
                .params(report.toString(), section, due)
                .update();
    }
}
