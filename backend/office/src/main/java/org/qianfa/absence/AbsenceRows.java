package org.qianfa.absence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qianfa.organ.Role;
import org.qianfa.shared.Columns;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReadOnce;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of absences. */
@Component
class AbsenceRows {
    private static final String SELECT = """
            select a.id, a.staff_id, s.name, a.organ_id, o.name as organ_name, a.role, a.deputy_id, d.name as deputy_name, a.from_day,
                a.until_day, a.reason, a.state
            from absence a join staff s on s.id = a.staff_id join staff d on d.id = a.deputy_id join organ o on o.id = a.organ_id
            """;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ReadOnce<Days, List<Absence>> touching = new ReadOnce<>();

    private record Days(OrganId organ, LocalDate from, LocalDate until) {}

    AbsenceRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String write(AbsenceOrder order, AbsenceState state, StaffId by) {
        var id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into absence (id, staff_id, organ_id, role, deputy_id, from_day, until_day, reason, state, announced_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        by.value(),
                        order.organ().value(),
                        order.duty().name(),
                        order.deputy().value(),
                        order.from(),
                        order.until(),
                        order.reason(),
                        state.name(),
                        Utc.column(clock.instant()))
                .update();
        touching.forget();
        return id;
    }

    Optional<Absence> find(String id) {
        return jdbc.sql(SELECT + " where a.id = ?")
                .param(id)
                .query(AbsenceRows::absence)
                .optional();
    }

    /** Those of one person, the latest first: their own, and those in which they act for somebody. */
    List<Absence> concerning(StaffId who, int limit) {
        return jdbc.sql(SELECT + " where a.staff_id = ? or a.deputy_id = ? order by a.from_day desc, a.id limit ?")
                .params(who.value(), who.value(), limit)
                .query(AbsenceRows::absence)
                .list();
    }

    /** What is announced or in force in an organ and touches these days. */
    List<Absence> touching(OrganId organ, LocalDate from, LocalDate until) {
        return touching.get(new Days(organ, from, until), () -> read(organ, from, until));
    }

    private List<Absence> read(OrganId organ, LocalDate from, LocalDate until) {
        return jdbc.sql(
                        SELECT
                                + " where a.organ_id = ? and a.state <> 'ENDED' and a.from_day <= ? and a.until_day >= ? order by a.from_day, a.id")
                .params(organ.value(), until, from)
                .query(AbsenceRows::absence)
                .list();
    }

    /** What has begun or ended by this day and has not been made known. */
    List<String> notMadeKnown(LocalDate today) {
        return jdbc.sql("""
                        select id from absence where (state = 'PLANNED' and from_day <= ?) or (state = 'ACTIVE' and until_day < ?)
                        order by from_day, id limit 500
                        """).params(today, today).query(String.class).list();
    }

    void move(String id, AbsenceState to) {
        jdbc.sql("update absence set state = :state, ended_at = :ended where id = :id")
                .param("state", to.name())
                .param("ended", to == AbsenceState.ENDED ? Utc.column(clock.instant()) : null)
                .param("id", id)
                .update();
        touching.forget();
    }

    /** Absences of one organ are announced one after another, so that no two of them make a chain. */
    void lock(OrganId organ) {
        jdbc.sql("select id from organ where id = ? for update")
                .param(organ.value())
                .query(String.class)
                .optional();
    }

    private static Absence absence(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getString("id"),
                Columns.staff(row, "staff_id"),
                row.getString("name"),
                Columns.organ(row, "organ_id"),
                row.getString("organ_name"),
                Columns.constant(Role.class, row, "role"),
                Columns.staff(row, "deputy_id"),
                row.getString("deputy_name"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                row.getString("reason"),
                Columns.constant(AbsenceState.class, row, "state"));
    }
}
