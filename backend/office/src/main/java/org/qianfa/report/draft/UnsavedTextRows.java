package org.qianfa.report.draft;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.qianfa.prose.Manuscript;
import org.qianfa.report.Report;
import org.qianfa.shared.Columns;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of texts that could not be saved; of one writer, section and version the last one stands for all. */
@Component
class UnsavedTextRows {
    private static final int MOST = 50;
    private final JdbcClient jdbc;
    private final Clock clock;

    UnsavedTextRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(Report report, int section, Manuscript manuscript, long basedOn, StaffId by) {
        var text = manuscript.text();
        var json = ManuscriptColumn.json(manuscript);
        var now = Utc.column(clock.instant());
        var same = jdbc.sql("""
                        update kept_text set body = ?, manuscript = ?, kept_at = ?
                        where report_id = ? and section_number = ? and staff_id = ? and based_on = ?
                        """)
                .params(text, json, now, report.id().toString(), section, by.value(), basedOn)
                .update();
        if (same > 0) return;
        jdbc.sql("""
                        insert into kept_text (id, report_id, section_number, staff_id, body, manuscript, based_on, kept_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID().toString(),
                        report.id().toString(),
                        section,
                        by.value(),
                        text,
                        json,
                        basedOn,
                        now)
                .update();
    }

    /** Those of this person, and those in sections that this person writes. */
    List<UnsavedText> all(Report report, StaffId by) {
        return jdbc.sql("""
                        select k.id, k.section_number, k.body, k.manuscript, k.staff_id, s.name, k.kept_at
                        from kept_text k join staff s on s.id = k.staff_id
                        join report_section r on r.report_id = k.report_id and r.section_number = k.section_number
                        where k.report_id = ? and (k.staff_id = ? or r.drafter = ? or ? = ?)
                        order by k.kept_at limit ?
                        """)
                .params(
                        report.id().toString(),
                        by.value(),
                        by.value(),
                        by.value(),
                        report.responsibleDrafter().value(),
                        MOST)
                .query((row, _) -> new UnsavedText(
                        row.getString("id"),
                        row.getInt("section_number"),
                        ManuscriptColumn.read(row),
                        Columns.staff(row, "staff_id"),
                        row.getString("name"),
                        Columns.instant(row, "kept_at")))
                .list();
    }

    /** Only one's own, or one in a section that one writes. */
    void drop(Report report, String id, StaffId by) {
        if (all(report, by).stream().anyMatch(kept -> kept.id().equals(id)))
            jdbc.sql("delete from kept_text where id = ? and report_id = ?")
                    .params(id, report.id().toString())
                    .update();
    }
}
