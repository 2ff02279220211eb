package org.qianfa.approval.decision;

import java.util.Optional;
import org.qianfa.history.DecidedRevision;
import org.qianfa.history.DecidedRevisions;
import org.qianfa.report.Report;
import org.qianfa.shared.Columns;
import org.qianfa.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decision that stands by which somebody has seen a report last. */
@Component
class LastDecisions implements DecidedRevisions {
    private final JdbcClient jdbc;

    LastDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<DecidedRevision> last(Report report, StaffId who) {
        return jdbc.sql("""
                        select r.revision, d.decided_at, d.acted_by, d.acted_name
                        from decision d join review_round r on r.id = d.round_id
                        where d.report_id = ? and r.edition = ? and d.taken_back_at is null and (d.acted_by = ? or d.staff_id = ?)
                        order by case when d.acted_by = ? then 0 else 1 end, d.decided_at desc, r.round_number desc limit 1
                        """)
                .params(report.id().toString(), report.edition(), who.value(), who.value(), who.value())
                .query((row, _) -> new DecidedRevision(
                        row.getInt("revision"),
                        Columns.instant(row, "decided_at"),
                        who.value().equals(row.getString("acted_by")),
                        row.getString("acted_name")))
                .optional();
    }
}
