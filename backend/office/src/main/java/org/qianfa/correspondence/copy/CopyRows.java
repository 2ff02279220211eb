package org.qianfa.correspondence.copy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qianfa.report.Report;
import org.qianfa.shared.Columns;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of copies: who was sent which report, and when they have read it. */
@Component
class CopyRows {
    private static final String SELECT = """
            select c.id, c.report_id, o.name as organ_name, r.report_year, c.staff_id, s.name as to_name, c.sent_by, b.name as by_name, c.note,
                c.sent_at, c.read_at, r.organ_id
            from report_copy c join report r on r.id = c.report_id join organ o on o.id = r.organ_id join staff s on s.id = c.staff_id
            join staff b on b.id = c.sent_by
            """;
    private static final String OF_PERSON =
            " where c.staff_id = ? and o.name like ? escape '!' and (? = 0 or c.read_at is null)";
    private final JdbcClient jdbc;
    private final Clock clock;

    CopyRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<CopyRow> copiesOf(Report report) {
        return jdbc.sql(SELECT + " where c.report_id = ? order by c.sent_at, s.name, c.id")
                .param(report.id().toString())
                .query(CopyRows::copy)
                .list();
    }

    /** First what is unread, the latest first. */
    List<CopyRow> mine(int limit, StaffId who) {
        return jdbc.sql(
                        SELECT
                                + " where c.staff_id = ? order by case when c.read_at is null then 0 else 1 end, c.sent_at desc, c.id limit ?")
                .params(who.value(), limit)
                .query(CopyRows::copy)
                .list();
    }

    /** The latest first. */
    List<CopyRow> page(CopyFilter filter, int offset, int limit, StaffId who) {
        return jdbc.sql(SELECT + OF_PERSON + " order by c.sent_at desc, c.id limit ? offset ?")
                .params(who.value(), filter.pattern(), filter.unread() ? 1 : 0, Math.clamp(limit, 1, 500), offset)
                .query(CopyRows::copy)
                .list();
    }

    int count(CopyFilter filter, StaffId who) {
        return jdbc.sql(
                        "select count(*) from report_copy c join report r on r.id = c.report_id join organ o on o.id = r.organ_id"
                                + OF_PERSON)
                .params(who.value(), filter.pattern(), filter.unread() ? 1 : 0)
                .query(Integer.class)
                .single();
    }

    int unread(StaffId who) {
        return jdbc.sql("select count(*) from report_copy where staff_id = ? and read_at is null")
                .param(who.value())
                .query(Integer.class)
                .single();
    }

    Optional<CopyRow> find(String id, StaffId who) {
        return jdbc.sql(SELECT + " where c.id = ? and c.staff_id = ?")
                .params(id, who.value())
                .query(CopyRows::copy)
                .optional();
    }

    /** @return whether it was unread until now */
    boolean markRead(CopyRow copy) {
        return jdbc.sql("update report_copy set read_at = ? where id = ? and read_at is null")
                        .params(Utc.column(clock.instant()), copy.id())
                        .update()
                > 0;
    }

    boolean has(Report report, StaffId who) {
        return jdbc.sql("select count(*) from report_copy where report_id = ? and staff_id = ?")
                        .params(report.id().toString(), who.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void write(Report report, StaffId to, String note, String grant, StaffId by) {
        jdbc.sql(
                        "insert into report_copy (id, report_id, staff_id, note, sent_by, sent_at, grant_id) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID().toString(),
                        report.id().toString(),
                        to.value(),
                        note,
                        by.value(),
                        Utc.column(clock.instant()),
                        grant)
                .update();
    }

    private static CopyRow copy(ResultSet row, int number) throws SQLException {
        return new CopyRow(
                row.getString("id"),
                Columns.report(row, "report_id"),
                row.getString("organ_name") + row.getInt("report_year") + "年政府信息公开工作年度报告",
                Columns.staff(row, "staff_id"),
                row.getString("to_name"),
                Columns.staff(row, "sent_by"),
                row.getString("by_name"),
                row.getString("note"),
                Columns.instant(row, "sent_at"),
                Columns.optionalInstant(row, "read_at"));
    }
}
