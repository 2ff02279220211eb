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
    private final NoticePreferenceRows preferenceRows;
    private final WebhookRows webhookRows;
    private final Mailer mailer;
    private final Clock clock;

    Notices(
            JdbcClient jdbc,
            JdbcTemplate batch,
            NoticePreferenceRows preferenceRows,
            WebhookRows webhookRows,
            Mailer mailer,
            Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.preferenceRows = preferenceRows;
        this.webhookRows = webhookRows;
        this.mailer = mailer;
        this.clock = clock;
    }

    void tell(NoticeDraft draft) {
        var webhooks = draft.aloud() ? webhookRows.listeningTo(draft.organ()) : List.<Webhook>of();
        if (draft.to().isEmpty() && webhooks.isEmpty()) return;
        var notice = write(draft);
        var now = clock.instant();
        if (!draft.to().isEmpty()) {
            var preferences = preferenceRows.preferencesOf(draft.to());
            fillInboxes(notice, preferences, draft, now);
            preferences.forEach((staff, own) -> {
                if (mailer.isConfigured() && own.mails(draft.kind()))
                    deliver(
                            notice,
                            own.digestAt().isPresent() ? Transport.DIGEST : Transport.MAIL,
                            staff.value(),
                            own.organ(),
                            own.nextMail(now, clock.getZone()));
            });
        }
        for (var webhook : webhooks)
            deliver(notice, Transport.WEBHOOK, webhook.id(), webhook.organ().value(), now);
    }

    /** Something that one webhook alone says. */
    public void deliverTo(NoticeDraft draft, Webhook webhook) {
        deliver(write(draft), Transport.WEBHOOK, webhook.id(), webhook.organ().value(), clock.instant());
    }

    private String write(NoticeDraft draft) {
        var id = UUID.randomUUID().toString();
        jdbc.sql("insert into notice (id, kind, report_id, organ_id, facts, happened_at) values (?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(draft.kind().name())
                .param(draft.report().map(Object::toString).orElse(null))
                .param(draft.organ().value())
                .param(NoticeFacts.write(draft.facts()))
                .param(Utc.column(clock.instant()))
                .update();
        return id;
    }

    private void fillInboxes(
            String notice, Map<StaffId, NoticePreferences> preferences, NoticeDraft draft, Instant now) {
        batch.batchUpdate(
                "insert into inbox_entry (staff_id, notice_id, kind, happened_at) values (?, ?, ?, ?)",
                preferences.entrySet().stream()
                        .filter(person -> person.getValue().wants(draft.kind(), NoticeWay.INBOX))
                        .map(person -> new Object[] {
                            person.getKey().value(), notice, draft.kind().name(), Utc.column(now)
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
