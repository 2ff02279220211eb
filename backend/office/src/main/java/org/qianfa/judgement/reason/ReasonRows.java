package org.qianfa.judgement.reason;

import java.time.Clock;
import org.qianfa.report.Report;
import org.qianfa.shared.Columns;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of reasons: lines are only ever added, under the report's lock. */
@Component
public class ReasonRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    ReasonRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public ReasonLog lines(Report report) {
        return new ReasonLog(jdbc.sql("""
                        select rule_id, place, fingerprint, about, given, reason, staff_id, staff_name, written_at from finding_reason
                        where report_id = ? and edition = ? order by line_number
                        """)
                .params(report.id().toString(), report.edition())
                .query((row, _) -> new ReasonLine(
                        row.getString("rule_id"),
                        row.getString("place"),
                        row.getString("fingerprint"),
                        row.getBoolean("given"),
                        new Reason(
                                row.getString("reason"),
                                Columns.staff(row, "staff_id"),
                                row.getString("staff_name"),
                                Columns.instant(row, "written_at"),
                                row.getString("about"))))
                .list());
    }

    /** @param text "" where a reason is taken back */
    void add(Report report, FindingSubject subject, boolean given, String text, StaffId by, String name) {
        jdbc.sql("""
                        insert into finding_reason (report_id, line_number, edition, rule_id, place, fingerprint, about, given, reason,
                            staff_id, staff_name, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        report.id().toString(),
                        next(report),
                        report.edition(),
                        subject.rule(),
                        subject.place(),
                        subject.fingerprint(),
                        subject.about(),
                        given,
                        text,
                        by.value(),
                        name,
                        Utc.column(clock.instant()))
                .update();
    }

    private int next(Report report) {
        return jdbc.sql("select coalesce(max(line_number), 0) + 1 from finding_reason where report_id = ?")
                .param(report.id().toString())
                .query(Integer.class)
                .single();
    }
}
