package org.qianfa.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qianfa.organ.Staff;
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
    private final ObjectionRows objections;
    private final CheckRows checks;
    private final Clock clock;

    DecisionRows(JdbcClient jdbc, ObjectionRows objections, CheckRows checks, Clock clock) {
        this.jdbc = jdbc;
        this.objections = objections;
        this.checks = checks;
        this.clock = clock;
    }

    /**
     * @param to the stage that a return goes to, "" for an approval
     * @return the decision's id
     */
    String write(Report report, Round round, Seat seat, Given given, String to, Staff by) {
        var id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into decision (id, round_id, report_id, edition, part, staff_id, staff_name, acted_by, acted_name, seat_key,
                            voice_key, verdict, opinion, return_to, straight_back, sm3, sha256, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        round.id(),
                        report.id().toString(),
                        report.edition(),
                        round.kind().name(),
                        seat.staff().value(),
                        seat.name(),
                        by.id().value(),
                        by.name(),
                        round.id() + "|" + seat.staff(),
                        round.id() + "|" + by.id(),
                        given.verdict().name(),
                        given.opinion(),
                        to,
                        given.straightBack(),
                        round.hash().sm3(),
                        round.hash().sha256(),
                        Utc.column(clock.instant()))
                .update();
        return id;
    }

    /** It does not count any more; it stays on record. */
    void takeBack(Decision decision) {
        jdbc.sql("update decision set taken_back_at = ?, seat_key = null, voice_key = null where id = ?")
                .params(Utc.column(clock.instant()), decision.id())
                .update();
    }

    /** All decisions that stand on this edition, the oldest first, with their objections and checks: four queries, however many there are. */
    List<Decision> all(Report report) {
        var objected = objections.all(report).stream()
                .collect(Collectors.groupingBy(raised -> raised.id().decision()));
        var voided = new HashMap<String, SortedSet<Integer>>();
        jdbc.sql("""
                        select v.decision_id, v.section_number from opinion_void v join decision d on d.id = v.decision_id
                        where d.report_id = ?
                        """)
                .param(report.id().toString())
                .query((row, _) -> voided.computeIfAbsent(row.getString(1), _ -> new TreeSet<>())
                        .add(row.getInt(2)))
                .list();
        var checked = checks.all(report);
        return jdbc.sql("""
                        select d.id, r.round_number, r.stage_name, d.staff_id, d.staff_name, d.acted_by, d.acted_name, d.verdict,
                            d.opinion, d.sm3, d.sha256, d.decided_at
                        from decision d join review_round r on r.id = d.round_id
                        where d.report_id = ? and r.edition = ? and d.taken_back_at is null order by r.round_number, d.decided_at, d.id
                        """)
                .params(report.id().toString(), report.edition())
                .query((row, _) -> decision(row, objected, voided, checked))
                .list();
    }

    List<Decision> of(Report report, Round round) {
        return all(report).stream()
                .filter(decision -> decision.round() == round.number())
                .toList();
    }

    /** Where those of a round who returned it want it to go, and whether all of them want it straight back. */
    Map<String, Boolean> wishes(Round round) {
        var wishes = new HashMap<String, Boolean>();
        jdbc.sql(
                        "select return_to, straight_back from decision where round_id = ? and verdict = 'RETURNED' and taken_back_at is null")
                .param(round.id())
                .query((row, _) -> wishes.merge(row.getString(1), row.getBoolean(2), Boolean::logicalAnd))
                .list();
        return wishes;
    }

    static String name(ResultSet row) throws SQLException {
        return row.getString("acted_by").equals(row.getString("staff_id"))
                ? row.getString("staff_name")
                : Seat.inPlaceOf(row.getString("acted_name"), row.getString("staff_name"));
    }

    private static Decision decision(
            ResultSet row,
            Map<String, List<RaisedObjection>> objected,
            Map<String, SortedSet<Integer>> voided,
            Map<String, List<CheckedItem>> checked)
            throws SQLException {
        var id = row.getString("id");
        return new Decision(
                id,
                row.getInt("round_number"),
                row.getString("stage_name"),
                new StaffId(row.getString("staff_id")),
                new StaffId(row.getString("acted_by")),
                name(row),
                Verdict.valueOf(row.getString("verdict")),
                row.getString("opinion"),
                objected.getOrDefault(id, List.of()),
                voided.getOrDefault(id, new TreeSet<>()),
                checked.getOrDefault(id, List.of()),
                new ContentHash(row.getString("sm3"), row.getString("sha256")),
                Utc.instant(row.getObject("decided_at", LocalDateTime.class)));
    }
}
