package org.qianfa.judgement.lastyear;

import java.time.Clock;
import java.util.Optional;
import org.qianfa.form.Formats;
import org.qianfa.form.content.ContentJson;
import org.qianfa.report.Report;
import org.qianfa.shared.Columns;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports for the year before that people brought as files, one a report. */
@Component
class LastYearRows {
    private final JdbcClient jdbc;
    private final Formats formats;
    private final ContentJson json;
    private final Clock clock;

    LastYearRows(JdbcClient jdbc, Formats formats, ContentJson json, Clock clock) {
        this.jdbc = jdbc;
        this.formats = formats;
        this.json = json;
        this.clock = clock;
    }

    Optional<LastYear> brought(Report report) {
        return jdbc.sql("""
                        select format, content, file_name, staff_name, brought_at from last_year_report where report_id = ?
                        """)
                .param(report.id().toString())
                .query((row, _) -> new LastYear(
                        report.year() - 1,
                        formats.get(row.getString("format")),
                        json.read(row.getString("content")),
                        Optional.of(new LastYear.Brought(
                                row.getString("file_name"),
                                row.getString("staff_name"),
                                Columns.instant(row, "brought_at")))))
                .optional();
    }

    void put(Report report, BroughtReport brought, StaffId by, String name) {
        jdbc.sql("delete from last_year_report where report_id = ?")
                .param(report.id().toString())
                .update();
        jdbc.sql("""
                        insert into last_year_report (report_id, format, content, file_name, staff_id, staff_name, brought_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        report.id().toString(),
                        brought.form().id(),
                        json.write(brought.content()),
                        brought.fileName(),
                        by.value(),
                        name,
                        Utc.column(clock.instant()))
                .update();
    }
}
