package org.qianfa.publication;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.qianfa.report.Report;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The record of publications that were stopped. */
@Component
class PublicationStopRows {
    private static final int LONGEST_DETAIL = 1000;
    private final JdbcClient jdbc;
    private final Clock clock;

    PublicationStopRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static String fit(String detail) {
        return detail.length() <= LONGEST_DETAIL ? detail : detail.substring(0, LONGEST_DETAIL - 1) + "…";
    }

    /** @param detail at most as long as {@link #fit} leaves it */
    void add(Report report, StopReason reason, String detail, String signedSm3, String foundSm3) {
        jdbc.sql("""
                        insert into publication_stop (id, report_id, edition, reason, detail, signed_sm3, found_sm3, stopped_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID().toString(),
                        report.id().toString(),
                        report.edition(),
                        reason.name(),
                        detail,
                        signedSm3,
                        foundSm3,
                        Utc.column(clock.instant()))
                .update();
    }

    /** Of the organs under a path, the latest first; what has been published since is settled. */
    List<PublicationStop> under(String path) {
        return jdbc.sql("""
                        select s.report_id, o.name, r.report_year, s.reason, s.detail, s.signed_sm3, s.found_sm3, s.stopped_at
                        from publication_stop s join report r on r.id = s.report_id join organ o on o.id = r.organ_id
                        where o.path like ? and r.status <> 'PUBLISHED' order by s.stopped_at desc limit 50
                        """)
                .param(path + "%")
                .query((row, _) -> new PublicationStop(
                        Columns.report(row, "report_id"),
                        row.getString("name"),
                        row.getInt("report_year"),
                        Columns.constant(StopReason.class, row, "reason"),
                        row.getString("detail"),
                        row.getString("signed_sm3"),
                        row.getString("found_sm3"),
                        Columns.instant(row, "stopped_at")))
                .list();
    }
}
