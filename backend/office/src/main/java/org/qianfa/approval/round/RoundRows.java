package org.qianfa.approval.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qianfa.approval.seat.Seat;
import org.qianfa.approval.seat.SeatRows;
import org.qianfa.form.content.ContentHash;
import org.qianfa.report.Report;
import org.qianfa.report.revision.Revision;
import org.qianfa.report.stage.DecisionRule;
import org.qianfa.report.stage.Stage;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.Columns;
import org.qianfa.shared.ReadOnce;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of rounds and their seats. */
@Component
public class RoundRows {
    private static final String SELECT = """
            select id, report_id, round_number, stage_id, stage_name, kind, decision_rule, revision, sm3, sha256, opened_at, decided_at,
                outcome, returned_to, straight_back
            from review_round
            """;
    private static final Set<Outcome> DECIDED = EnumSet.of(Outcome.APPROVED, Outcome.RETURNED);
    private static final String OF_EDITION = SELECT + " where report_id = ? and edition = ?";
    private final JdbcClient jdbc;
    private final SeatRows seatRows;
    private final Clock clock;
    private final ReadOnce<Edition, List<Round>> rounds = new ReadOnce<>();

    private record Edition(ReportId report, int number) {}

    RoundRows(JdbcClient jdbc, SeatRows seatRows, Clock clock) {
        this.jdbc = jdbc;
        this.seatRows = seatRows;
        this.clock = clock;
    }

    Round open(Report report, Stage stage, Revision revision, List<Seat> seats) {
        var id = UUID.randomUUID().toString();
        var now = Utc.column(clock.instant());
        var number = all(report).stream().mapToInt(Round::number).max().orElse(0) + 1;
        jdbc.sql("""
                        insert into review_round (id, report_id, edition, round_number, stage_id, stage_name, kind, decision_rule, revision,
                            sm3, sha256, opened_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        report.id().toString(),
                        report.edition(),
                        number,
                        stage.id(),
                        stage.name(),
                        stage.kind().name(),
                        stage.rule().toString(),
                        revision.number(),
                        revision.hash().sm3(),
                        revision.hash().sha256(),
                        now)
                .update();
        rounds.forget();
        seatRows.open(id, seats);
        return new Round(
                id,
                report.id(),
                number,
                stage.id(),
                stage.name(),
                stage.kind(),
                stage.rule(),
                revision.number(),
                revision.hash(),
                Utc.instant(now),
                Optional.empty(),
                Optional.empty(),
                "",
                false);
    }

    /** The round that is open; where none is, the one that was opened last on this edition. */
    public Optional<Round> latest(Report report) {
        var all = all(report).reversed();
        return all.stream()
                .filter(round -> round.outcome().isEmpty())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** The round that was decided last on this edition; one that was withdrawn decided nothing. */
    public Optional<Round> lastDecided(Report report) {
        return all(report).reversed().stream()
                .filter(round -> round.outcome().filter(DECIDED::contains).isPresent())
                .findFirst();
    }

    /** All rounds of this edition, the oldest first. */
    public List<Round> all(Report report) {
        return rounds.get(new Edition(report.id(), report.edition()), () -> read(report));
    }

    private List<Round> read(Report report) {
        return jdbc.sql(OF_EDITION + " order by round_number")
                .params(report.id().toString(), report.edition())
                .query(RoundRows::round)
                .list();
    }

    public void decided(Round round, Outcome outcome) {
        jdbc.sql("update review_round set outcome = ?, decided_at = ? where id = ?")
                .params(outcome.name(), Utc.column(clock.instant()), round.id())
                .update();
        rounds.forget();
    }

    /** Nothing comes straight back any more. */
    public void forgetStraightBack(Report report) {
        jdbc.sql("update review_round set straight_back = ? where report_id = ? and edition = ?")
                .params(false, report.id().toString(), report.edition())
                .update();
        rounds.forget();
    }

    public void withdrawn(Round round, StaffId by) {
        decided(round, Outcome.WITHDRAWN);
        jdbc.sql("update review_round set withdrawn_by = ? where id = ?")
                .params(by.value(), round.id())
                .update();
        rounds.forget();
    }

    /** Somebody has taken an approval back: the round goes on where it was. */
    void reopen(Round round) {
        jdbc.sql("update review_round set outcome = null, decided_at = null where id = ?")
                .param(round.id())
                .update();
        rounds.forget();
    }

    /** Where a round that has been returned goes, and whether what comes back comes straight to its stage. */
    void sendBack(Round round, String to, boolean straightBack) {
        jdbc.sql("update review_round set returned_to = ?, straight_back = ? where id = ?")
                .params(to, straightBack, round.id())
                .update();
        rounds.forget();
    }

    public boolean handedOnByTheirHolder(Round round) {
        return seatRows.handedOnByTheirHolder(round);
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                row.getString("id"),
                Columns.report(row, "report_id"),
                row.getInt("round_number"),
                row.getString("stage_id"),
                row.getString("stage_name"),
                Columns.constant(StageKind.class, row, "kind"),
                DecisionRule.parse(row.getString("decision_rule")),
                row.getInt("revision"),
                new ContentHash(row.getString("sm3"), row.getString("sha256")),
                Columns.instant(row, "opened_at"),
                Columns.optionalInstant(row, "decided_at"),
                Columns.optionalText(row, "outcome").map(Outcome::valueOf),
                row.getString("returned_to"),
                row.getBoolean("straight_back"));
    }
}
