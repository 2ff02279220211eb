package org.qianfa.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.qianfa.report.ContentHash;
import org.qianfa.report.Report;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of decisions: written once, never changed. */
@Component
class DecisionRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(Round round, Seat seat, Verdict verdict, String opinion, Map<Integer, String> reasons) {
        var id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into decision (id, round_id, report_id, staff_id, staff_name, verdict, opinion, sm3, sha256, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        round.id(),
                        round.report().toString(),
                        seat.staff().value(),
                        seat.name(),
                        verdict.name(),
                        opinion,
                        round.hash().sm3(),
                        round.hash().sha256(),
                        Utc.column(clock.instant()))
                .update();
        reasons.forEach((section, reason) -> jdbc.sql(
                        "insert into decision_reason (decision_id, section_number, reason) values (?, ?, ?)")
                .params(id, section, reason)
                .update());
    }

    /** All decisions on this edition, the oldest first, reasons included: two queries, however many there are. */
    List<Decision> all(Report report) {
        var reasons = new HashMap<String, SortedMap<Integer, String>>();
        jdbc.sql("""
                        select s.decision_id, s.section_number, s.reason from decision_reason s join decision d on d.id = s.decision_id
                        where d.report_id = ?
                        """)
                .param(report.id().toString())
                .query((row, _) -> reasons.computeIfAbsent(row.getString(1), _ -> new TreeMap<>())
                        .put(row.getInt(2), row.getString(3)))
                .list();
        return jdbc.sql("""
                        select d.id, r.round_number, r.stage_name, d.staff_id, d.staff_name, d.verdict, d.opinion, d.sm3, d.sha256,
                            d.decided_at
                        from decision d join review_round r on r.id = d.round_id
                        where d.report_id = ? and r.edition = ? order by d.decided_at, d.id
                        """)
                .params(report.id().toString(), report.edition())
                .query((row, _) -> decision(row, reasons))
                .list();
    }

    private static Decision decision(ResultSet row, Map<String, SortedMap<Integer, String>> reasons)
            throws SQLException {
        var id = row.getString("id");
        return new Decision(
                id,
                row.getInt("round_number"),
                row.getString("stage_name"),
                new StaffId(row.getString("staff_id")),
                row.getString("staff_name"),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("opinion"),
                reasons.getOrDefault(id, new TreeMap<>()),
                new ContentHash(row.getString("sm3"), row.getString("sha256")),
                Utc.instant(row.getObject("decided_at", LocalDateTime.class)));
    }
}
