package org.qianfa.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.qianfa.organ.People;
import org.qianfa.report.work.WorkKind;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Command;
import org.qianfa.shared.Secret;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.qianfa.text.Digest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each person's calendar at a secret address: whoever knows the address reads that person's open work, and nothing else. */
@Service
@Command
public class CalendarFeeds {
    private static final int MOST = 500;
    private final JdbcClient jdbc;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarFeeds(JdbcClient jdbc, People people, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** @return the secret of a new address, told once; the one before ends */
    @ByThisPerson
    public String renew(StaffId by) {
        var secret = Secret.random();
        delete(by);
        jdbc.sql("insert into calendar_feed (staff_id, secret_hash, made_at) values (?, ?, ?)")
                .params(by.value(), Digest.sha256Hex(secret), Utc.column(clock.instant()))
                .update();
        events.publishEvent(new DeadlineEvent.CalendarOpened(people.get(by).organ(), by));
        return secret;
    }

    /** From now on nobody reads this person's calendar. */
    @ByThisPerson
    public void revoke(StaffId by) {
        if (delete(by))
            events.publishEvent(new DeadlineEvent.CalendarClosed(people.get(by).organ(), by));
    }

    @Transactional(readOnly = true)
    @ByThisPerson
    public boolean isOpen(StaffId by) {
        return jdbc.sql("select count(*) from calendar_feed where staff_id = ?")
                        .param(by.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean delete(StaffId by) {
        return jdbc.sql("delete from calendar_feed where staff_id = ?")
                        .param(by.value())
                        .update()
                > 0;
    }

    /** Empty where nobody has this secret, or not any more, and where its owner has no duty left. */
    @Transactional(readOnly = true)
    public Optional<CalendarFeed> find(String secret) {
        return jdbc.sql("""
                        select f.staff_id, s.name from calendar_feed f join staff s on s.id = f.staff_id
                        where f.secret_hash = ? and exists (select 1 from duty d where d.staff = f.staff_id)
                        """)
                .param(Digest.sha256Hex(secret))
                .query((row, _) -> feed(Columns.staff(row, 1), row.getString(2)))
                .optional();
    }

    private CalendarFeed feed(StaffId owner, String name) {
        var entries = jdbc.sql("""
                        select w.id, w.report_id, o.name, r.report_year, w.kind, w.section_number, w.due_on, w.created_at
                        from work_item w join report r on r.id = w.report_id join organ o on o.id = r.organ_id
                        where w.staff_id = ? and w.state = 'OPEN' order by w.due_on, w.id limit ?
                        """)
                .params(owner.value(), MOST)
                .query((row, _) -> new CalendarFeed.Entry(
                        row.getString(1),
                        Columns.report(row, 2),
                        row.getString(3),
                        row.getInt(4),
                        Columns.constant(WorkKind.class, row, 5),
                        row.getInt(6),
                        row.getObject(7, LocalDate.class),
                        Columns.instant(row, 8)))
                .list();
        return new CalendarFeed(name, entries);
    }
}
