package org.qianfa.deadline.cockpit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.deadline.Followers;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Columns;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is late in a call now: work that waits for somebody beyond its own day, or beyond the day of publication. */
@Service
@Transactional(readOnly = true)
public class LateWork {
    private final JdbcClient jdbc;
    private final Followers followers;
    private final Clock clock;

    LateWork(JdbcClient jdbc, Followers followers, Clock clock) {
        this.jdbc = jdbc;
        this.followers = followers;
        this.clock = clock;
    }

    /** @param people how many different people are waited for */
    public record Late(List<ReportId> reports, int people) {}

    /** Of the reports that this person follows. */
    @ByThisPerson
    public Late lateWork(String call, StaffId by) {
        var path = followers.pathOf(by) + "%";
        var today = LocalDate.now(clock);
        var reports = jdbc.sql("""
                        select distinct w.report_id from call_target t join report r on r.id = t.report_id join organ o on o.id = r.organ_id
                        join work_item w on w.report_id = t.report_id and w.state = 'OPEN' and (w.due_on < :today or r.publish_due < :today)
                        where t.call_id = :call and o.path like :path order by w.report_id
                        """)
                .param("today", today)
                .param("call", call)
                .param("path", path)
                .query((row, _) -> Columns.report(row, 1))
                .list();
        var people = jdbc.sql("""
                        select count(distinct w.staff_id) from call_target t join report r on r.id = t.report_id join organ o on o.id = r.organ_id
                        join work_item w on w.report_id = t.report_id and w.state = 'OPEN' and (w.due_on < :today or r.publish_due < :today)
                        where t.call_id = :call and o.path like :path
                        """)
                .param("today", today)
                .param("call", call)
                .param("path", path)
                .query(Integer.class)
                .single();
        return new Late(reports, people);
    }
}
