package org.qianfa.approval.objection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.qianfa.approval.decision.DecisionRows;
import org.qianfa.check.Place;
import org.qianfa.form.content.CellKey;
import org.qianfa.report.Report;
import org.qianfa.shared.Columns;
import org.qianfa.shared.ReadOnce;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of objections, written once, and of their answers, fixed by the submission that carries them. */
@Component
public class ObjectionRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    ObjectionRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param section in which the objection's place is */
    void write(ObjectionId id, int section, Objection objection) {
        var sentence = objection.place() instanceof Place.InSection in ? in : new Place.InSection(section, 0, 0, "");
        jdbc.sql("""
                        insert into objection (decision_id, line_number, section_number, quote, quote_start, cell, reason)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.decision(),
                        id.line(),
                        section,
                        sentence.quote(),
                        sentence.start(),
                        objection.place() instanceof Place.InCell(var key) ? key.toString() : "",
                        objection.reason())
                .update();
        ReadOnce.forgetAll();
    }

    /** All objections to this edition, the oldest first. */
    public List<RaisedObjection> all(Report report) {
        return jdbc.sql("""
                        select b.decision_id, b.line_number, b.section_number, b.quote, b.quote_start, b.cell, b.reason, d.staff_id,
                            d.staff_name, d.acted_by, d.acted_name, r.round_number, r.stage_name, a.adopted, a.answer, a.staff_id as answered_by,
                            a.staff_name as answerer, a.answered_at, a.revision as answer_revision
                        from objection b join decision d on d.id = b.decision_id join review_round r on r.id = d.round_id
                        left join objection_answer a on a.decision_id = b.decision_id and a.line_number = b.line_number
                        where d.report_id = ? and r.edition = ? and d.taken_back_at is null order by r.round_number, d.decided_at, d.id, b.line_number
                        """)
                .params(report.id().toString(), report.edition())
                .query(ObjectionRows::raised)
                .list();
    }

    private static RaisedObjection raised(ResultSet row, int number) throws SQLException {
        var section = row.getInt("section_number");
        var cell = row.getString("cell");
        var quote = row.getString("quote");
        var start = row.getInt("quote_start");
        var place = cell.isEmpty()
                ? new Place.InSection(section, start, start + quote.length(), quote)
                : new Place.InCell(CellKey.parse(cell));
        return new RaisedObjection(
                new ObjectionId(row.getString("decision_id"), row.getInt("line_number")),
                row.getInt("round_number"),
                row.getString("stage_name"),
                Columns.staff(row, "acted_by"),
                DecisionRows.name(row),
                section,
                new Objection(place, row.getString("reason")),
                answer(row));
    }

    private static Optional<ObjectionAnswer> answer(ResultSet row) throws SQLException {
        if (row.getString("answer") == null) return Optional.empty();
        return Optional.of(new ObjectionAnswer(
                row.getBoolean("adopted"),
                row.getString("answer"),
                Columns.staff(row, "answered_by"),
                row.getString("answerer"),
                Columns.instant(row, "answered_at"),
                row.getObject("answer_revision") != null));
    }

    void answer(ObjectionId id, boolean adopted, String words, StaffId by, String name) {
        jdbc.sql("delete from objection_answer where decision_id = ? and line_number = ? and revision is null")
                .params(id.decision(), id.line())
                .update();
        jdbc.sql("""
                        insert into objection_answer (decision_id, line_number, adopted, answer, staff_id, staff_name, answered_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id.decision(), id.line(), adopted, words, by.value(), name, Utc.column(clock.instant()))
                .update();
        ReadOnce.forgetAll();
    }

    /** Whether the answer went out with a submission: then it stays as it is. */
    boolean isFixed(ObjectionId id) {
        return jdbc.sql("""
                        select count(*) from objection_answer where decision_id = ? and line_number = ? and revision is not null
                        """)
                        .params(id.decision(), id.line())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void fix(Report report, int revision) {
        var fixed = jdbc.sql("""
                        update objection_answer set revision = ?
                        where revision is null and decision_id in (select id from decision where report_id = ?)
                        """).params(revision, report.id().toString()).update();
        if (fixed > 0) ReadOnce.forgetAll();
    }
}
