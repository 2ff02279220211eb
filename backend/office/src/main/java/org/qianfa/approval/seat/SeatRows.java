package org.qianfa.approval.seat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.qianfa.approval.round.Round;
import org.qianfa.organ.Role;
import org.qianfa.organ.Staff;
import org.qianfa.shared.Columns;
import org.qianfa.shared.ReadOnce;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of seats. A seat that somebody has left stays on record, with whoever took it over and why. */
@Component
public class SeatRows {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Clock clock;
    private final ReadOnce<String, List<Seat>> sitting = new ReadOnce<>();

    SeatRows(JdbcClient jdbc, JdbcTemplate batch, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.clock = clock;
    }

    public void open(String round, List<Seat> seats) {
        batch.batchUpdate(
                "insert into round_seat (round_id, staff_id, staff_name, duty, checklists, state) values (?, ?, ?, ?, ?, 'SITTING')",
                seats.stream()
                        .map(seat -> new Object[] {
                            round,
                            seat.staff().value(),
                            seat.name(),
                            seat.duty().name(),
                            String.join(",", seat.checklists())
                        })
                        .toList());
        sitting.forget();
    }

    /** Those who sit in a round now, without their deputies. */
    public List<Seat> sitting(Round round) {
        return sitting.get(round.id(), () -> read(round));
    }

    private List<Seat> read(Round round) {
        return jdbc.sql("""
                        select staff_id, staff_name, duty, checklists from round_seat where round_id = ? and state = 'SITTING'
                        order by duty, staff_name, staff_id
                        """).param(round.id()).query(SeatRows::seat).list();
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        var checklists = row.getString("checklists");
        return new Seat(
                Columns.staff(row, "staff_id"),
                row.getString("staff_name"),
                Columns.constant(Role.class, row, "duty"),
                checklists.isEmpty() ? List.of() : Arrays.asList(checklists.split(",")),
                Optional.empty());
    }

    /** From now on somebody else sits there, with the same checklists. */
    void handOver(Round round, Seat seat, Role duty, Staff to, String reason, Staff by) {
        leave(round, seat);
        var back = jdbc.sql(
                        "update round_seat set state = 'SITTING', duty = ?, checklists = ? where round_id = ? and staff_id = ?")
                .params(
                        duty.name(),
                        String.join(",", seat.checklists()),
                        round.id(),
                        to.id().value())
                .update();
        if (back == 0)
            open(round.id(), List.of(new Seat(to.id(), to.name(), duty, seat.checklists(), Optional.empty())));
        sitting.forget();
        note(round, seat, Optional.of(to), reason, by);
    }

    /** From now on nobody sits there. */
    void vacate(Round round, Seat seat, String reason, Staff by) {
        leave(round, seat);
        note(round, seat, Optional.empty(), reason, by);
    }

    /** Whether somebody has given a seat of this round to another themselves, and so has looked at what is decided in it. */
    public boolean handedOnByTheirHolder(Round round) {
        return jdbc.sql("select count(*) from seat_change where round_id = ? and changed_by = from_id")
                        .param(round.id())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void leave(Round round, Seat seat) {
        jdbc.sql("update round_seat set state = 'LEFT' where round_id = ? and staff_id = ?")
                .params(round.id(), seat.staff().value())
                .update();
        sitting.forget();
    }

    private void note(Round round, Seat seat, Optional<Staff> to, String reason, Staff by) {
        jdbc.sql("""
                        insert into seat_change (round_id, line_number, from_id, from_name, to_id, to_name, reason, changed_by, changer,
                            changed_at)
                        select :round, coalesce(max(line_number), 0) + 1, :from, :fromName, :to, :toName, :reason, :by, :byName, :at
                        from seat_change where round_id = :round
                        """)
                .param("round", round.id())
                .param("from", seat.staff().value())
                .param("fromName", seat.name())
                .param("to", to.map(staff -> staff.id().value()).orElse(null))
                .param("toName", to.map(Staff::name).orElse(null))
                .param("reason", reason)
                .param("by", by.id().value())
                .param("byName", by.name())
                .param("at", Utc.column(clock.instant()))
                .update();
    }
}
