package org.qianfa.correspondence.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qianfa.correspondence.Colleagues;
import org.qianfa.correspondence.CorrespondenceEvent;
import org.qianfa.correspondence.MessageText;
import org.qianfa.form.ReportTitle;
import org.qianfa.report.ReadingGrants;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.report.work.WorkItems;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 征求意见: whoever is waited for at a report asks a colleague, of another organ too, for a written opinion. It never decides. Who is asked may
 * read the report until they have answered or the question is taken back.
 */
@Service
@Command
public class Consultations {
    static final int LONGEST_QUESTION = 1_000;
    static final int LONGEST_ANSWER = 2_000;
    private static final String SELECT = """
            select c.id, c.report_id, o.name as organ_name, r.report_year, c.staff_id, s.name as to_name, so.name as to_organ, c.asked_by,
                b.name as by_name, c.question, c.asked_at, c.due_on, c.answer, c.answered_at, c.taken_back_at, c.grant_id
            from consultation c join report r on r.id = c.report_id join organ o on o.id = r.organ_id join staff s on s.id = c.staff_id
            join organ so on so.id = s.organ join staff b on b.id = c.asked_by
            """;
    private final Reports reports;
    private final WorkItems items;
    private final ReadingGrants grants;
    private final Colleagues colleagues;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consultations(
            Reports reports,
            WorkItems items,
            ReadingGrants grants,
            Colleagues colleagues,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.items = items;
        this.grants = grants;
        this.colleagues = colleagues;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param dueOn by when an answer is wanted
     * @throws Refused where this person is not waited for, the other is no colleague or was asked already, or nothing is asked
     */
    @ByThisPerson
    public void ask(ReportId id, StaffId to, String question, Optional<LocalDate> dueOn, StaffId by) {
        var report = reports.lock(id, by);
        var asked = MessageText.something(question, LONGEST_QUESTION, "correspondence.askSomething");
        if (!items.waitingFor(id).contains(by)) throw new Refused(Sentence.of("correspondence.mayNotAsk"));
        dueOn.filter(day -> day.isBefore(LocalDate.now(clock))).ifPresent(_ -> {
            throw new Refused(Sentence.of("correspondence.pastDay"));
        });
        var colleague = colleagues.require(report, to, by);
        var key = id + "|" + to;
        if (isOpen(key)) throw new Refused(Sentence.of("correspondence.askedAlready", colleague.name()));
        jdbc.sql("""
                        insert into consultation (id, report_id, staff_id, question, asked_by, asked_at, due_on, open_key, grant_id)
                        values (:id, :report, :to, :question, :by, :at, :due, :key, :grant)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("report", id.toString())
                .param("to", to.value())
                .param("question", asked)
                .param("by", by.value())
                .param("at", Utc.column(clock.instant()))
                .param("due", dueOn.orElse(null))
                .param("key", key)
                .param("grant", grants.give(id, to))
                .update();
        events.publishEvent(new CorrespondenceEvent.OpinionAsked(id, report.organ(), to, by));
    }

    /** The written opinion, given once; reading ends with it. */
    @ByThisPerson
    public void answer(String id, String words, StaffId by) {
        var consultation = find(id).filter(one -> one.to().equals(by)).orElseThrow(NotFound::new);
        var report = reports.lock(consultation.report());
        var said = MessageText.something(words, LONGEST_ANSWER, "correspondence.saySomething");
        mustBeOpen(id);
        jdbc.sql("update consultation set answer = ?, answered_at = ?, open_key = null where id = ?")
                .params(said, Utc.column(clock.instant()), id)
                .update();
        grants.end(grant(id));
        events.publishEvent(new CorrespondenceEvent.OpinionGiven(report.id(), report.organ(), consultation.by(), by));
    }

    /** Whoever asked does not want to know any more. */
    @ByThisPerson
    public void takeBack(String id, StaffId by) {
        var consultation = find(id).filter(one -> one.by().equals(by)).orElseThrow(NotFound::new);
        var report = reports.lock(consultation.report());
        mustBeOpen(id);
        jdbc.sql("update consultation set taken_back_at = ?, open_key = null where id = ?")
                .params(Utc.column(clock.instant()), id)
                .update();
        grants.end(grant(id));
        events.publishEvent(
                new CorrespondenceEvent.QuestionTakenBack(report.id(), report.organ(), consultation.to(), by));
    }

    /** Questions and opinions about a report, the oldest first; for those who read it by duty. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<Consultation> of(ReportId id, StaffId by) {
        var report = reports.get(id, by);
        return all(report).stream()
                .filter(one -> one.to().equals(by) || reports.readsByDuty(report, by))
                .toList();
    }

    private List<Consultation> all(Report report) {
        return jdbc.sql(SELECT + " where c.report_id = ? order by c.asked_at, c.id")
                .param(report.id().toString())
                .query(Consultations::consultation)
                .list();
    }

    /** What this person is asked and has not answered, the most urgent first. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<Consultation> waiting(StaffId by) {
        return jdbc.sql(SELECT + """
                         where c.staff_id = ? and c.open_key is not null
                        order by case when c.due_on is null then 1 else 0 end, c.due_on, c.asked_at, c.id
                        """)
                .param(by.value())
                .query(Consultations::consultation)
                .list();
    }

    @Transactional(readOnly = true)
    @ByThisPerson
    public int waitingCount(StaffId by) {
        return jdbc.sql("select count(*) from consultation where staff_id = ? and open_key is not null")
                .param(by.value())
                .query(Integer.class)
                .single();
    }

    private void mustBeOpen(String id) {
        if (!find(id).orElseThrow().isOpen()) throw new Refused(Sentence.of("correspondence.overAlready"));
    }

    private Optional<Consultation> find(String id) {
        return jdbc.sql(SELECT + " where c.id = ?")
                .param(id)
                .query(Consultations::consultation)
                .optional();
    }

    private String grant(String id) {
        return jdbc.sql("select grant_id from consultation where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private boolean isOpen(String key) {
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
                ReportTitle.of(row.getString("organ_name"), row.getInt("report_year")),
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
