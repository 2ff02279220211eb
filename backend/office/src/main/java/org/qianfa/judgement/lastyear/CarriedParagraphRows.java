package org.qianfa.judgement.lastyear;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.qianfa.report.Report;
import org.qianfa.shared.Columns;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.qianfa.text.Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which paragraphs came from last year's report; written under the report's lock. */
@Component
class CarriedParagraphRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    CarriedParagraphRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Mark(int section, String fingerprint, String name, Instant at) {
        boolean isAbout(int number, String paragraph) {
            return section == number && fingerprint.equals(Digest.sha256Hex(paragraph));
        }
    }

    List<Mark> all(Report report) {
        return jdbc.sql(
                        "select section_number, fingerprint, staff_name, taken_at from taken_paragraph where report_id = ?")
                .param(report.id().toString())
                .query((row, _) -> new Mark(
                        row.getInt("section_number"),
                        row.getString("fingerprint"),
                        row.getString("staff_name"),
                        Columns.instant(row, "taken_at")))
                .list();
    }

    void add(Report report, int section, String paragraph, StaffId by, String name) {
        if (all(report).stream().anyMatch(mark -> mark.isAbout(section, paragraph))) return;
        jdbc.sql("""
                        insert into taken_paragraph (report_id, section_number, fingerprint, staff_id, staff_name, taken_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        report.id().toString(),
                        section,
                        Digest.sha256Hex(paragraph),
                        by.value(),
                        name,
                        Utc.column(clock.instant()))
                .update();
    }
}
