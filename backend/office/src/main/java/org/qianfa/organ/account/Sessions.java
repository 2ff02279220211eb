package org.qianfa.organ.account;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qianfa.organ.People;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.qianfa.text.PlainText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is signed in where, in one table for all nodes: what is ended there is ended on each of them, with a line in the log. */
@Service
@Command
public class Sessions {
    private static final int LONGEST_ADDRESS = 64;
    private static final int LONGEST_BROWSER = 300;
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);
    private static final Duration GONE_AFTER = Duration.ofMinutes(40);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final People people;
    private final ApplicationEventPublisher events;
    private final SessionRules rules;
    private final Clock clock;

    Sessions(JdbcClient jdbc, People people, ApplicationEventPublisher events, SessionRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.events = events;
        this.rules = rules;
        this.clock = clock;
    }

    /** @return its id, which its browser never sees */
    public String begin(StaffId person, String address, String browser) {
        forgetOld();
        var id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into sign_in_session (id, staff_id, address, browser, begun_at, seen_at)
                        values (:id, :staff, :address, :browser, :now, :now)
                        """)
                .param("id", id)
                .param("staff", person.value())
                .param("address", shortened(address, LONGEST_ADDRESS))
                .param("browser", shortened(browser, LONGEST_BROWSER))
                .param("now", Utc.column(clock.instant()))
                .update();
        return id;
    }

    /** Why this session is over; empty as long as it is open. Whoever asks has been seen in it. */
    public Optional<SessionEnd> over(String id) {
        var now = clock.instant();
        var session = jdbc.sql("select begun_at, seen_at from sign_in_session where id = :id and ended_at is null")
                .param("id", id)
                .query((row, _) ->
                        new OpenSession(id, "", "", Columns.instant(row, "begun_at"), Columns.instant(row, "seen_at")))
                .optional();
        if (session.isEmpty()) return Optional.of(SessionEnd.BY_OWNER);
        if (session.get().begunAt().plus(rules.longest()).isBefore(now)) return Optional.of(SessionEnd.LONGEST);
        if (session.get().seenAt().plus(SEEN_EVERY).isBefore(now))
            jdbc.sql("update sign_in_session set seen_at = :now where id = :id")
                    .param("now", Utc.column(now))
                    .param("id", id)
                    .update();
        return Optional.empty();
    }

    /** Ends it, once. */
    public void end(String id, SessionEnd why) {
        var owner = jdbc.sql("select staff_id from sign_in_session where id = :id and ended_at is null")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(StaffId::new);
        if (owner.isPresent() && close(id) == 1) say(owner.get(), id, why);
    }

    /** Where this person is signed in, the newest first. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<OpenSession> mine(StaffId by) {
        return openOf(by).stream()
                .filter(session -> session.seenAt().plus(GONE_AFTER).isAfter(clock.instant()))
                .toList();
    }

    /** @throws NotFound where it is nobody's, somebody else's, or over */
    @ByThisPerson
    public void endMine(String id, StaffId by) {
        if (openOf(by).stream().noneMatch(session -> session.id().equals(id))) throw new NotFound();
        end(id, SessionEnd.BY_OWNER);
    }

    /** @param here stays open; empty where none does */
    public void endOthers(StaffId person, String here, SessionEnd why) {
        openOf(person).stream()
                .map(OpenSession::id)
                .filter(id -> !id.equals(here))
                .forEach(id -> end(id, why));
    }

    private List<OpenSession> openOf(StaffId person) {
        return jdbc.sql("""
                        select id, address, browser, begun_at, seen_at from sign_in_session
                        where staff_id = :staff and ended_at is null order by begun_at desc, id
                        """)
                .param("staff", person.value())
                .query((row, _) -> new OpenSession(
                        row.getString("id"),
                        row.getString("address"),
                        row.getString("browser"),
                        Columns.instant(row, "begun_at"),
                        Columns.instant(row, "seen_at")))
                .list();
    }

    private int close(String id) {
        return jdbc.sql("update sign_in_session set ended_at = :now where id = :id and ended_at is null")
                .param("now", Utc.column(clock.instant()))
                .param("id", id)
                .update();
    }

    private void say(StaffId person, String id, SessionEnd why) {
        events.publishEvent(
                new AccountEvent.SessionEnded(person, people.get(person).organ(), id, why));
    }

    private void forgetOld() {
        jdbc.sql("delete from sign_in_session where seen_at < :forgotten")
                .param("forgotten", Utc.column(clock.instant().minus(FORGOTTEN_AFTER)))
                .update();
    }

    private static String shortened(String text, int longest) {
        var plain = PlainText.withoutOthers(text).strip();
        return plain.length() > longest ? plain.substring(0, longest) : plain;
    }
}
