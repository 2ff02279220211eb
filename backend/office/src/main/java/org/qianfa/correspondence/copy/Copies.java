package org.qianfa.correspondence.copy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.qianfa.correspondence.Colleagues;
import org.qianfa.correspondence.CorrespondenceEvent;
import org.qianfa.correspondence.MessageText;
import org.qianfa.form.ReportTitle;
import org.qianfa.report.ReadingGrants;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
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

/** 抄送 and 阅知: somebody is sent a report to read, says that they have, and the sender sees when. Reading decides nothing, so many are read at once. */
@Service
@Command
public class Copies {
    static final int LONGEST_NOTE = 200;
    static final int MOST_AT_ONCE = 50;
    private static final String SELECT = """
            select c.id, c.report_id, o.name as organ_name, r.report_year, c.staff_id, s.name as to_name, c.sent_by, b.name as by_name, c.note,
                c.sent_at, c.read_at, r.organ_id
            from report_copy c join report r on r.id = c.report_id join organ o on o.id = r.organ_id join staff s on s.id = c.staff_id
            join staff b on b.id = c.sent_by
            """;
    private static final String OF_PERSON =
            " where c.staff_id = ? and o.name like ? escape '!' and (? = 0 or c.read_at is null)";
    private final Reports reports;
    private final ReadingGrants grants;
    private final Colleagues colleagues;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Copies(
            Reports reports,
            ReadingGrants grants,
            Colleagues colleagues,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.grants = grants;
        this.colleagues = colleagues;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whoever reads a report by duty may send it to colleagues, who may read it from then on; somebody who has it already keeps the copy that
     * they have.
     *
     * @return how many have it now who had not
     */
    @ByThisPerson
    public int send(ReportId id, Collection<StaffId> to, String note, StaffId by) {
        var report = reports.lock(id, by);
        reports.mustReadByDuty(report, by);
        var written = MessageText.note(note, LONGEST_NOTE);
        if (to.isEmpty()) throw new Refused(Sentence.of("correspondence.nobodyChosen"));
        if (to.size() > MOST_AT_ONCE) throw new Refused(Sentence.of("correspondence.tooMany", MOST_AT_ONCE));
        var sent = 0;
        for (var who : to.stream().distinct().toList()) {
            colleagues.require(report, who, by);
            if (has(report, who)) continue;
            write(report, who, written, by);
            events.publishEvent(new CorrespondenceEvent.Copied(id, report.organ(), who, by));
            sent++;
        }
        return sent;
    }

    /** To whom the report was sent, and who has read it. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<CopyRow> of(ReportId id, StaffId by) {
        var report = reports.get(id, by);
        return jdbc.sql(SELECT + " where c.report_id = ? order by c.sent_at, s.name, c.id")
                .param(report.id().toString())
                .query(Copies::copy)
                .list();
    }

    /** What this person was sent: first what is unread, the latest first. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<CopyRow> mine(int limit, StaffId by) {
        return jdbc.sql(
                        SELECT
                                + " where c.staff_id = ? order by case when c.read_at is null then 0 else 1 end, c.sent_at desc, c.id limit ?")
                .params(by.value(), limit)
                .query(Copies::copy)
                .list();
    }

    /** What this person was sent, the latest first; a page of it. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<CopyRow> page(CopyFilter filter, int offset, int limit, StaffId by) {
        return jdbc.sql(SELECT + OF_PERSON + " order by c.sent_at desc, c.id limit ? offset ?")
                .params(by.value(), filter.pattern(), filter.unread() ? 1 : 0, Math.clamp(limit, 1, 500), offset)
                .query(Copies::copy)
                .list();
    }

    /** How many the same filter finds in all. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public int count(CopyFilter filter, StaffId by) {
        return jdbc.sql(
                        "select count(*) from report_copy c join report r on r.id = c.report_id join organ o on o.id = r.organ_id"
                                + OF_PERSON)
                .params(by.value(), filter.pattern(), filter.unread() ? 1 : 0)
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    @ByThisPerson
    public int unread(StaffId by) {
        return jdbc.sql("select count(*) from report_copy where staff_id = ? and read_at is null")
                .param(by.value())
                .query(Integer.class)
                .single();
    }

    /**
     * 阅知, of many at once.
     *
     * @throws NotFound where one of them is somebody else's
     */
    @ByThisPerson
    public void read(Collection<String> ids, StaffId by) {
        var copies = new ArrayList<CopyRow>();
        for (var id : ids)
            copies.add(jdbc.sql(SELECT + " where c.id = ? and c.staff_id = ?")
                    .params(id, by.value())
                    .query(Copies::copy)
                    .optional()
                    .orElseThrow(NotFound::new));
        for (var copy : copies) {
            var first = jdbc.sql("update report_copy set read_at = ? where id = ? and read_at is null")
                    .params(Utc.column(clock.instant()), copy.id())
                    .update();
            if (first > 0)
                events.publishEvent(new CorrespondenceEvent.CopyRead(
                        copy.report(), reports.get(copy.report()).organ(), copy.by(), by));
        }
    }

    private boolean has(Report report, StaffId who) {
        return jdbc.sql("select count(*) from report_copy where report_id = ? and staff_id = ?")
                        .params(report.id().toString(), who.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void write(Report report, StaffId to, String note, StaffId by) {
        jdbc.sql(
                        "insert into report_copy (id, report_id, staff_id, note, sent_by, sent_at, grant_id) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID().toString(),
                        report.id().toString(),
                        to.value(),
                        note,
                        by.value(),
                        Utc.column(clock.instant()),
                        grants.give(report.id(), to))
                .update();
    }

    private static CopyRow copy(ResultSet row, int number) throws SQLException {
        return new CopyRow(
                row.getString("id"),
                Columns.report(row, "report_id"),
                ReportTitle.of(row.getString("organ_name"), row.getInt("report_year")),
                Columns.staff(row, "staff_id"),
                row.getString("to_name"),
                Columns.staff(row, "sent_by"),
                row.getString("by_name"),
                row.getString("note"),
                Columns.instant(row, "sent_at"),
                Columns.optionalInstant(row, "read_at"));
    }
}
