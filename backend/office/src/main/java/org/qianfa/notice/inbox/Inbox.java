package org.qianfa.notice.inbox;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qianfa.notice.NoticeFacts;
import org.qianfa.notice.NoticeKind;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each person's own notices: 消息. */
@Service
@Command
public class Inbox {
    private static final int MOST = 200;
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");
    private final JdbcClient jdbc;
    private final Clock clock;

    Inbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The notices before a position, the latest first. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<InboxEntry> page(InboxFilter filter, Optional<InboxPosition> before, int limit, StaffId by) {
        var from = before.orElse(new InboxPosition(END, ""));
        return jdbc.sql("""
                        select e.notice_id, e.kind, n.report_id, n.facts, e.happened_at, e.read_at
                        from inbox_entry e join notice n on n.id = e.notice_id
                        where e.staff_id = :by and (:unread = 0 or e.read_at is null) and (:kind is null or e.kind = :kind)
                        and (e.happened_at < :at or e.happened_at = :at and e.notice_id < :notice)
                        order by e.happened_at desc, e.notice_id desc limit :limit
                        """)
                .param("by", by.value())
                .param("unread", filter.unreadOnly() ? 1 : 0)
                .param("kind", filter.kind().map(NoticeKind::name).orElse(null), Types.VARCHAR)
                .param("at", Utc.column(from.at()))
                .param("notice", from.notice())
                .param("limit", Math.clamp(limit, 1, MOST))
                .query((row, _) -> new InboxEntry(
                        row.getString("notice_id"),
                        Columns.constant(NoticeKind.class, row, "kind"),
                        Columns.optionalReport(row, "report_id"),
                        NoticeFacts.read(row.getString("facts")),
                        Columns.instant(row, "happened_at"),
                        row.getString("read_at") != null))
                .list();
    }

    @Transactional(readOnly = true)
    @ByThisPerson
    public int unread(StaffId by) {
        return jdbc.sql("select count(*) from inbox_entry where staff_id = ? and read_at is null")
                .param(by.value())
                .query(Integer.class)
                .single();
    }

    /** @throws NotFound where it is not in this person's inbox */
    @ByThisPerson
    public void markRead(String notice, StaffId by) {
        var known = jdbc.sql("""
                        update inbox_entry set read_at = coalesce(read_at, ?) where staff_id = ? and notice_id = ?
                        """)
                .params(Utc.column(clock.instant()), by.value(), notice)
                .update();
        if (known == 0 && !isThere(notice, by)) throw new NotFound();
    }

    /** MySQL counts rows that change, and a notice that was read before does not. */
    private boolean isThere(String notice, StaffId by) {
        return jdbc.sql("select count(*) from inbox_entry where staff_id = ? and notice_id = ?")
                        .params(by.value(), notice)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @ByThisPerson
    public void markAllRead(StaffId by) {
        jdbc.sql("update inbox_entry set read_at = ? where staff_id = ? and read_at is null")
                .params(Utc.column(clock.instant()), by.value())
                .update();
    }
}
