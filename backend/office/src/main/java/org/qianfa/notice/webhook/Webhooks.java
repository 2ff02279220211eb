package org.qianfa.notice.webhook;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qianfa.notice.NoticeDraft;
import org.qianfa.notice.NoticeEvent;
import org.qianfa.notice.NoticeKind;
import org.qianfa.notice.Notices;
import org.qianfa.notice.preference.NoticePreferenceRows;
import org.qianfa.organ.Organ;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.qianfa.text.PlainText;
import org.qianfa.text.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The webhooks of an administrator's organ. */
@Service
@Command
public class Webhooks {
    private static final int MOST = 100;
    private final JdbcClient jdbc;
    private final WebhookRows rows;
    private final Notices notices;
    private final WebhookAddressPolicy policy;
    private final AdministeredOrgan administered;
    private final Organs organs;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Webhooks(
            JdbcClient jdbc,
            WebhookRows rows,
            Notices notices,
            WebhookAddressPolicy policy,
            AdministeredOrgan administered,
            Organs organs,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.notices = notices;
        this.policy = policy;
        this.administered = administered;
        this.organs = organs;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** Those of the administrator's organ and the organs below, by name. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<WebhookRow> all(StaffId by) {
        return jdbc.sql("""
                        select w.id, o.name as organ_name, w.name, w.robot, w.address, w.secret, w.language, w.added_at
                        from webhook w join organ o on o.id = w.organ_id
                        where w.removed_at is null and o.path like ? order by w.name, w.id limit ?
                        """)
                .params(administered.administeredBy(by).path() + "%", MOST)
                .query((row, _) -> new WebhookRow(
                        row.getString("id"),
                        row.getString("organ_name"),
                        row.getString("name"),
                        Columns.constant(Robot.class, row, "robot"),
                        Optional.ofNullable(URI.create(row.getString("address")).getHost())
                                .orElse(""),
                        !row.getString("secret").isEmpty(),
                        NoticePreferenceRows.language(row.getString("language")),
                        Columns.instant(row, "added_at")))
                .list();
    }

    /** @throws Refused with everything that is wrong with the name, the address or the secret */
    @ByThisPerson
    public String add(NewWebhook wanted, StaffId by) {
        var organ = administered.administeredBy(by);
        var obstacles = wanted.obstacles(policy);
        if (!obstacles.isEmpty()) throw new Refused(obstacles);
        var id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into webhook (id, organ_id, name, robot, address, secret, language, added_by, added_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        organ.id().value(),
                        PlainText.requirePlain(wanted.name()),
                        wanted.robot().name(),
                        wanted.address(),
                        PlainText.requirePlain(wanted.secret()),
                        wanted.language().equals(Locale.ENGLISH) ? "en" : "zh",
                        by.value(),
                        Utc.column(clock.instant()))
                .update();
        events.publishEvent(new NoticeEvent.WebhookAdded(
                organ.id(), wanted.robot(), URI.create(wanted.address()).getHost(), by));
        return id;
    }

    /** From now on nothing goes there; what still waits is given up. */
    @ByThisPerson
    public void remove(String id, StaffId by) {
        var webhook = mine(id, by);
        jdbc.sql("update webhook set removed_at = ?, address = 'https://removed.invalid/', secret = '' where id = ?")
                .params(Utc.column(clock.instant()), id)
                .update();
        events.publishEvent(new NoticeEvent.WebhookRemoved(
                webhook.organ(), webhook.robot(), webhook.address().getHost(), by));
    }

    /** Sends a word of trial there, on the way that every notice takes. */
    @ByThisPerson
    public void tryOut(String id, StaffId by) {
        var webhook = mine(id, by);
        var facts = Map.of("organ", organs.get(webhook.organ()).name(), "robot", webhook.name());
        notices.deliverTo(
                new NoticeDraft(NoticeKind.TRIAL, webhook.organ(), Optional.empty(), facts, Set.of(), true), webhook);
    }

    private Webhook mine(String id, StaffId by) {
        var webhook = rows.find(id).orElseThrow(NotFound::new);
        Organ organ = organs.get(webhook.organ());
        if (!people.covers(by, Role.ADMIN, organ)) throw new NotFound();
        return webhook;
    }
}
