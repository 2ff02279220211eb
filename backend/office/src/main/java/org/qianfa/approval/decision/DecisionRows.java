package org.qianfa.approval.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qianfa.approval.checklist.CheckedItem;
import org.qianfa.approval.checklist.ChecklistRows;
import org.qianfa.approval.objection.ObjectionRows;
import org.qianfa.approval.objection.RaisedObjection;
import org.qianfa.approval.round.Round;
import org.qianfa.approval.seat.Seat;
import org.qianfa.organ.Staff;
import org.qianfa.report.Report;
import org.qianfa.shared.ReadOnce;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of decisions: written once, never changed. */
@Component
public class DecisionRows {
    private final JdbcClient jdbc;
    private final ObjectionRows objections;
    private final ChecklistRows checklistRows;
    private final Clock clock;
    private final ReadOnce<Edition, List<Decision>> decisions = new ReadOnce<>();

    private record Edition(ReportId report, int number) {}

    DecisionRows(JdbcClient jdbc, ObjectionRows objections, ChecklistRows checklistRows, Clock clock) {
        this.jdbc = jdbc;
        this.objections = objections;
        this.checklistRows = checklistRows;
        this.clock = clock;
    }

    /**
     * @param to the stage that a return goes to, "" for an approval
     * @return the decision's id
     */
    String write(Report report, Round round, Seat seat, NewDecision newDecision, String to, Staff by) {
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
                        newDecision.verdict().name(),
                        newDecision.opinion(),
                        to,
                        newDecision.straightBack(),
                        round.hash().sm3(),
                        round.hash().sha256(),
                        Utc.column(clock.instant()))
                .update();
        decisions.forget();
        return id;
    }

    /** It does not count any more; it stays on record. */
    void takeBack(Decision decision) {
        jdbc.sql("update decision set taken_back_at = ?, seat_key = null, voice_key = null where id = ?")
                .params(Utc.column(clock.instant()), decision.id())
                .update();
        decisions.forget();
    }

    /** All decisions that stand on this edition, the oldest first, with their objections and checks: four queries at most, however many there are. */
    public List<Decision> all(Report report) {
        return decisions.get(new Edition(report.id(), report.edition()), () -> read(report));
    }

    private List<Decision> read(Report report) {
        var lines = jdbc.sql("""
                        select d.id, r.round_number, r.stage_name, d.staff_id, d.staff_name, d.acted_by, d.acted_name, d.verdict,
                            d.opinion, d.sm3, d.sha256, d.decided_at,
                            (select count(*) from objection b where b.decision_id = d.id) as objected,
                            (select count(*) from opinion_void v where v.decision_id = d.id) as voided,
                            (select count(*) from decision_check c where c.decision_id = d.id) as checked
                        from decision d join review_round r on r.id = d.round_id
                        where d.report_id = ? and r.edition = ? and d.taken_back_at is null order by r.round_number, d.decided_at, d.id
                        """)
                .params(report.id().toString(), report.edition())
                .query(DecisionRow::of)
                .list();
        var objected = lines.stream().allMatch(line -> line.objected() == 0)
                ? Map.<String, List<RaisedObjection>>of()
                : objections.all(report).stream()
                        .collect(Collectors.groupingBy(raised -> raised.id().decision()));
        var voided = lines.stream().allMatch(line -> line.voided() == 0)
                ? Map.<String, SortedSet<Integer>>of()
                : voided(report);
        var checked = lines.stream().allMatch(line -> line.checked() == 0)
                ? Map.<String, List<CheckedItem>>of()
                : checklistRows.all(report);
        return lines.stream()
                .map(line -> line.with(
                        objected.getOrDefault(line.id(), List.of()),
                        voided.getOrDefault(line.id(), new TreeSet<>()),
                        checked.getOrDefault(line.id(), List.of())))
                .toList();
    }

    private Map<String, SortedSet<Integer>> voided(Report report) {
        var voided = new HashMap<String, SortedSet<Integer>>();
        jdbc.sql("""
                        select v.decision_id, v.section_number from opinion_void v join decision d on d.id = v.decision_id
                        where d.report_id = ?
                        """)
                .param(report.id().toString())
                .query((row, _) -> voided.computeIfAbsent(row.getString(1), _ -> new TreeSet<>())
                        .add(row.getInt(2)))
                .list();
        return voided;
    }

    /** Who has spoken in a round, and from whose seat. */
    public Map<StaffId, StaffId> voices(Report report, Round round) {
        return inRound(report, round).stream()
                .collect(Collectors.toMap(Decision::by, Decision::staff, (first, _) -> first));
    }

    public List<Decision> inRound(Report report, Round round) {
        return all(report).stream()
                .filter(decision -> decision.round() == round.number())
                .toList();
    }

    /** Where those of a round who returned it want it to go, and whether all of them want it straight back. */
    public Map<String, Boolean> returnTargets(Round round) {
        var targets = new HashMap<String, Boolean>();
        jdbc.sql(
                        "select return_to, straight_back from decision where round_id = ? and verdict = 'RETURNED' and taken_back_at is null")
                .param(round.id())
                .query((row, _) -> targets.merge(row.getString(1), row.getBoolean(2), Boolean::logicalAnd))
                .list();
        return targets;
    }

    public static String name(ResultSet row) throws SQLException {
        return row.getString("acted_by").equals(row.getString("staff_id"))
                ? row.getString("staff_name")
                : Seat.inPlaceOf(row.getString("acted_name"), row.getString("staff_name"));
    }
}
