package org.qianfa.report.lease;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.qianfa.report.Report;
import org.qianfa.shared.Columns;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of leases; one that has lapsed is as good as none. The caller holds the report's lock where it writes. */
@Component
public class LeaseRows {
    private static final String SELECT = """
            select l.section_number, l.staff_id, s.name, l.tab, l.taken_at, l.expires_at
            from section_lease l join staff s on s.id = l.staff_id where l.report_id = ? and l.expires_at > ?
            """;
    private final JdbcClient jdbc;
    private final Clock clock;

    LeaseRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Lease> live(Report report) {
        return jdbc.sql(SELECT + " order by l.section_number")
                .params(report.id().toString(), Utc.column(clock.instant()))
                .query(LeaseRows::lease)
                .list();
    }

    Optional<Lease> live(Report report, int section) {
        return jdbc.sql(SELECT + " and l.section_number = ?")
                .params(report.id().toString(), Utc.column(clock.instant()), section)
                .query(LeaseRows::lease)
                .optional();
    }

    /** Somebody else's, or the same person's in another tab. */
    Optional<Lease> elsewhere(Report report, int section, StaffId by, String tab) {
        return live(report, section).filter(lease -> !lease.isOf(by, tab));
    }

    void put(Report report, int section, StaffId by, String tab) {
        var now = clock.instant();
        drop(report, section);
        jdbc.sql("""
                        insert into section_lease (report_id, section_number, staff_id, tab, taken_at, expires_at)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        report.id().toString(),
                        section,
                        by.value(),
                        tab,
                        Utc.column(now),
                        Utc.column(now.plus(Lease.LASTS)))
                .update();
    }

    /** Heard of the tab again. */
    boolean extend(Report report, int section, StaffId by, String tab) {
        return jdbc.sql("""
                                update section_lease set expires_at = ?
                                where report_id = ? and section_number = ? and staff_id = ? and tab = ?
                                """)
                        .params(
                                Utc.column(clock.instant().plus(Lease.LASTS)),
                                report.id().toString(),
                                section,
                                by.value(),
                                tab)
                        .update()
                > 0;
    }

    void drop(Report report, int section) {
        jdbc.sql("delete from section_lease where report_id = ? and section_number = ?")
                .params(report.id().toString(), section)
                .update();
    }

    public void drop(Report report) {
        jdbc.sql("delete from section_lease where report_id = ?")
                .param(report.id().toString())
                .update();
    }

    private static Lease lease(ResultSet row, int number) throws SQLException {
        return new Lease(
                row.getInt("section_number"),
                Columns.staff(row, "staff_id"),
                row.getString("name"),
                row.getString("tab"),
                Columns.instant(row, "taken_at"),
                Columns.instant(row, "expires_at"));
    }
}
