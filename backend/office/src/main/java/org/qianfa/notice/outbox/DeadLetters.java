package org.qianfa.notice.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.qianfa.notice.NoticeEvent;
import org.qianfa.notice.NoticeFacts;
import org.qianfa.notice.NoticeKind;
import org.qianfa.notice.webhook.AdministeredOrgan;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Messages that were given up: administrators see them and have them sent again. */
@Service
@Command
public class DeadLetters {
    private static final int MOST = 200;
    private final JdbcClient jdbc;
    private final AdministeredOrgan administered;
    private final Organs organs;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeadLetters(
            JdbcClient jdbc,
            AdministeredOrgan administered,
            Organs organs,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.administered = administered;
        this.organs = organs;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Those to the people and webhooks of the administrator's organ and the organs below, the latest first, at most 200. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<DeadLetter> all(StaffId by) {
        return jdbc.sql("""
                        select d.id, d.way, coalesce(s.name, w.name, '') as target_name, o.name as organ_name, n.kind, n.facts, d.attempts,
                            d.complaint, d.complaint_about, d.ended_at
                        from delivery d join notice n on n.id = d.notice_id join organ o on o.id = d.organ_id
                        left join staff s on s.id = d.target left join webhook w on w.id = d.target
                        where d.state = 'DEAD' and o.path like ? order by d.ended_at desc, d.id limit ?
                        """)
                .params(administered.administeredBy(by).path() + "%", MOST)
                .query(DeadLetters::read)
                .list();
    }

    @Transactional(readOnly = true)
    @ByThisPerson
    public int count(StaffId by) {
        return jdbc.sql("""
                        select count(*) from delivery d join organ o on o.id = d.organ_id where d.state = 'DEAD' and o.path like ?
                        """)
                .param(administered.administeredBy(by).path() + "%")
                .query(Integer.class)
                .single();
    }

    /** 再发一次: it waits again as if it had never been tried. Whoever comes second finds nothing to do. */
    @ByThisPerson
    public void again(String id, StaffId by) {
        var organ = jdbc.sql("select organ_id from delivery where id = ? and state = 'DEAD' for update")
                .param(id)
                .query(String.class)
                .optional()
                .map(OrganId::new)
                .orElseThrow(NotFound::new);
        if (!people.covers(by, Role.ADMIN, organs.get(organ))) throw new NotFound();
        jdbc.sql("update delivery set state = 'WAITING', attempts = 0, due_at = ?, ended_at = null where id = ?")
                .params(Utc.column(clock.instant()), id)
                .update();
        events.publishEvent(new NoticeEvent.DeliveryRevived(organ, id, by));
    }

    private static DeadLetter read(ResultSet row, int number) throws SQLException {
        return new DeadLetter(
                row.getString("id"),
                Columns.constant(Transport.class, row, "way") != Transport.WEBHOOK,
                row.getString("target_name"),
                row.getString("organ_name"),
                Columns.constant(NoticeKind.class, row, "kind"),
                NoticeFacts.read(row.getString("facts")),
                row.getInt("attempts"),
                Sentence.of(row.getString("complaint"), row.getString("complaint_about")),
                Columns.instant(row, "ended_at"));
    }
}
