package org.qianfa.notice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qianfa.notice.outbox.Mailer;
import org.qianfa.notice.outbox.Transport;
import org.qianfa.notice.preference.NoticePreferenceRows;
import org.qianfa.notice.preference.NoticePreferences;
import org.qianfa.notice.preference.NoticeWay;
import org.qianfa.notice.webhook.Webhook;
import org.qianfa.notice.webhook.WebhookRows;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what is told to whom by which way, inside the transaction of what happened. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Notices {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final NoticePreferenceRows preferences;
    private final WebhookRows webhooks;
    private final Mailer mailer;
    private final Clock clock;

    Notices(
            JdbcClient jdbc,
            JdbcTemplate batch,
            NoticePreferenceRows preferences,
            WebhookRows webhooks,
            Mailer mailer,
            Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.preferences = preferences;
        this.webhooks = webhooks;
        this.mailer = mailer;
        this.clock = clock;
    }

    void tell(NoticeDraft telling) {
        var robots = telling.aloud() ? webhooks.hearing(telling.organ()) : List.<Webhook>of();
        if (telling.to().isEmpty() && robots.isEmpty()) return;
        var notice = write(telling);
        var now = clock.instant();
        if (!telling.to().isEmpty()) {
            var wished = preferences.of(telling.to());
            enter(notice, wished, telling, now);
            wished.forEach((staff, wishes) -> {
                if (mailer.isConfigured() && wishes.mails(telling.kind()))
                    deliver(
                            notice,
                            wishes.digestAt().isPresent() ? Transport.DIGEST : Transport.MAIL,
                            staff.value(),
                            wishes.organ(),
                            wishes.nextMail(now, clock.getZone()));
            });
        }
        for (var robot : robots)
            deliver(notice, Transport.WEBHOOK, robot.id(), robot.organ().value(), now);
    }

    /** Something that one webhook alone says. */
    public void say(NoticeDraft telling, Webhook robot) {
        deliver(write(telling), Transport.WEBHOOK, robot.id(), robot.organ().value(), clock.instant());
    }

    private String write(NoticeDraft telling) {
        var id = UUID.randomUUID().toString();
        jdbc.sql("insert into notice (id, kind, report_id, organ_id, facts, happened_at) values (?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(telling.kind().name())
                .param(telling.report().map(Object::toString).orElse(null))
                .param(telling.organ().value())
                .param(NoticeFacts.write(telling.facts()))
                .param(Utc.column(clock.instant()))
                .update();
        return id;
    }

    private void enter(String notice, Map<StaffId, NoticePreferences> wished, NoticeDraft telling, Instant now) {
        batch.batchUpdate(
                "insert into inbox_entry (staff_id, notice_id, kind, happened_at) values (?, ?, ?, ?)",
                wished.entrySet().stream()
                        .filter(person -> person.getValue().wants(telling.kind(), NoticeWay.INBOX))
                        .map(person -> new Object[] {
                            person.getKey().value(), notice, telling.kind().name(), Utc.column(now)
                        })
                        .toList());
    }

    private void deliver(String notice, Transport transport, String target, String organ, Instant due) {
        jdbc.sql("""
                        insert into delivery (id, notice_id, way, target, organ_id, state, attempts, due_at, created_at)
                        values (?, ?, ?, ?, ?, 'WAITING', 0, ?, ?)
                        """)
                .params(
                        UUID.randomUUID().toString(),
                        notice,
                        transport.name(),
                        target,
                        organ,
                        Utc.column(due),
                        Utc.column(clock.instant()))
                .update();
    }
}
