package org.qianfa.correspondence.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qianfa.report.Report;
import org.qianfa.shared.Columns;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of questions and of what was answered. */
@Component
class ConsultationRows {
    private static final String SELECT = """
            select c.id, c.report_id, o.name as organ_name, r.report_year, c.staff_id, s.name as to_name, so.name as to_organ, c.asked_by,
                b.name as by_name, c.question, c.asked_at, c.due_on, c.answer, c.answered_at, c.taken_back_at, c.grant_id
            from consultation c join report r on r.id = c.report_id join organ o on o.id = r.organ_id join staff s on s.id = c.staff_id
            join organ so on so.id = s.organ join staff b on b.id = c.asked_by
            """;
    private final JdbcClient jdbc;
    private final Clock clock;

    ConsultationRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param key of the question while it is open: one a report and colleague */
    void write(
            Report report,
            StaffId to,
            String question,
            Optional<LocalDate> dueOn,
            String key,
            String grant,
            StaffId by) {
        jdbc.sql("""
                        insert into consultation (id, report_id, staff_id, question, asked_by, asked_at, due_on, open_key, grant_id)
                        values (:id, :report, :to, :question, :by, :at, :due, :key, :grant)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("report", report.id().toString())
                .param("to", to.value())
                .param("question", question)
                .param("by", by.value())
                .param("at", Utc.column(clock.instant()))
                .param("due", dueOn.orElse(null))
                .param("key", key)
                .param("grant", grant)
                .update();
    }

    void answer(String id, String words) {
        jdbc.sql("update consultation set answer = ?, answered_at = ?, open_key = null where id = ?")
                .params(words, Utc.column(clock.instant()), id)
                .update();
    }

    void takeBack(String id) {
        jdbc.sql("update consultation set taken_back_at = ?, open_key = null where id = ?")
                .params(Utc.column(clock.instant()), id)
                .update();
    }

    /** About a report, the oldest first. */
    List<Consultation> all(Report report) {
        return jdbc.sql(SELECT + " where c.report_id = ? order by c.asked_at, c.id")
                .param(report.id().toString())
                .query(ConsultationRows::consultation)
                .list();
    }

    /** What this person has not answered, the most urgent first. */
    List<Consultation> waiting(StaffId who) {
        return jdbc.sql(SELECT + """
                         where c.staff_id = ? and c.open_key is not null
                        order by case when c.due_on is null then 1 else 0 end, c.due_on, c.asked_at, c.id
                        """)
                .param(who.value())
                .query(ConsultationRows::consultation)
                .list();
    }

    int waitingCount(StaffId who) {
        return jdbc.sql("select count(*) from consultation where staff_id = ? and open_key is not null")
                .param(who.value())
                .query(Integer.class)
                .single();
    }

    Optional<Consultation> find(String id) {
        return jdbc.sql(SELECT + " where c.id = ?")
                .param(id)
                .query(ConsultationRows::consultation)
                .optional();
    }

    String grant(String id) {
        return jdbc.sql("select grant_id from consultation where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    boolean isOpen(String key) {
        return jdbc.sql("select count(*) from consultation where open_key = ?")
                        .param(key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Consultation consultation(ResultSet row, int number) throws SQLException {
        return new Consultation(
                row.getString("id"),
                Columns.report(row, "report_id"),
                row.getString("organ_name") + row.getInt("report_year") + "年政府信息公开工作年度报告",
                Columns.staff(row, "staff_id"),
                row.getString("to_name"),
                row.getString("to_organ"),
                Columns.staff(row, "asked_by"),
                row.getString("by_name"),
                row.getString("question"),
                Columns.instant(row, "asked_at"),
                Optional.ofNullable(row.getObject("due_on", LocalDate.class)),
                Columns.optionalText(row, "answer"),
                Columns.optionalInstant(row, "answered_at"),
                Columns.optionalInstant(row, "taken_back_at"));
    }
}
