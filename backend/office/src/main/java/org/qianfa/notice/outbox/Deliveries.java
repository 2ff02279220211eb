package org.qianfa.notice.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.qianfa.notice.NoticeFacts;
import org.qianfa.notice.NoticeKind;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The outbox's rows: claimed by one node at a time, then sent, put off, or given up. */
@Component
@Transactional
class Deliveries {
    /** How long after each failure it is tried again; after the last it is given up. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(12));

    /** A node that died with a message in its hands: another one takes it over. Longer than the slowest batch. */
    private static final Duration CLAIM = Duration.ofMinutes(15);

    /** Neither a pause nor a digest puts anything off for longer. */
    private static final Duration LATEST = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final Clock clock;

    Deliveries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Due messages that no other node has in its hands; from now on they are in this one's. What would be due later than anything can be was put
     * off while the clock was wrong, and is due too.
     */
    List<Delivery> claim(int limit, Channel channel) {
        var now = clock.instant();
        var due = jdbc.sql("""
                        select id from delivery where (due_at <= :now or due_at > :latest) and way in (:ways)
                        order by due_at, target, id limit :limit for update skip locked
                        """)
                .param("now", Utc.column(now))
                .param("latest", Utc.column(now.plus(LATEST)))
                .param("ways", channel.ways())
                .param("limit", limit)
                .query(String.class)
                .list();
        if (due.isEmpty()) return List.of();
        jdbc.sql("update delivery set state = 'SENDING', attempts = attempts + 1, due_at = :until where id in (:ids)")
                .param("until", Utc.column(now.plus(CLAIM)))
                .param("ids", due)
                .update();
        return jdbc.sql("""
                        select d.id, d.way, d.target, d.attempts, n.kind, n.report_id, n.facts, n.happened_at
                        from delivery d join notice n on n.id = d.notice_id where d.id in (:ids) order by n.happened_at, d.id
                        """)
                .param("ids", due)
                .query((row, _) -> new Delivery(
                        row.getString("id"),
                        Columns.constant(Transport.class, row, "way"),
                        row.getString("target"),
                        row.getInt("attempts"),
                        Columns.constant(NoticeKind.class, row, "kind"),
                        Columns.optionalReport(row, "report_id"),
                        NoticeFacts.read(row.getString("facts")),
                        Columns.instant(row, "happened_at")))
                .list();
    }

    void sent(Collection<Delivery> deliveries) {
        for (var delivery : deliveries)
            jdbc.sql("update delivery set state = 'SENT', due_at = null, ended_at = ?, complaint = null where id = ?")
                    .params(Utc.column(clock.instant()), delivery.id())
                    .update();
    }

    /** Not now, because the person sleeps; that was no attempt. */
    void putOff(Collection<Delivery> deliveries, Instant until) {
        for (var delivery : deliveries)
            jdbc.sql("update delivery set state = 'WAITING', attempts = attempts - 1, due_at = ? where id = ?")
                    .params(Utc.column(until), delivery.id())
                    .update();
    }

    void failed(Collection<Delivery> deliveries, Undelivered failure) {
        for (var delivery : deliveries)
            if (failure.isForGood() || delivery.attempts() > PAUSES.size()) giveUp(delivery, failure);
            else tryAgain(delivery, failure);
    }

    private void giveUp(Delivery delivery, Undelivered failure) {
        jdbc.sql("""
                        update delivery set state = 'DEAD', due_at = null, ended_at = ?, complaint = ?, complaint_about = ? where id = ?
                        """)
                .params(Utc.column(clock.instant()), failure.complaint(), failure.about(), delivery.id())
                .update();
    }

    private void tryAgain(Delivery delivery, Undelivered failure) {
        var next = clock.instant().plus(PAUSES.get(delivery.attempts() - 1));
        jdbc.sql("update delivery set state = 'WAITING', due_at = ?, complaint = ?, complaint_about = ? where id = ?")
                .params(Utc.column(next), failure.complaint(), failure.about(), delivery.id())
                .update();
    }
}
