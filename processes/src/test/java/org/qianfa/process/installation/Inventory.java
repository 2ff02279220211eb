package org.qianfa.process.installation;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.Person;
import org.qianfa.StoredManifest;
import org.qianfa.StoredReport;
import org.qianfa.TestClock;
import org.qianfa.audit.AuditLog;
import org.qianfa.correspondence.Phrases;
import org.qianfa.correspondence.consultation.Consultations;
import org.qianfa.correspondence.copy.Copies;
import org.qianfa.notice.NoticeKind;
import org.qianfa.notice.inbox.Inbox;
import org.qianfa.notice.inbox.InboxFilter;
import org.qianfa.notice.outbox.DeadLetters;
import org.qianfa.notice.preference.NoticeChoices;
import org.qianfa.notice.preference.NoticeSettings;
import org.qianfa.notice.webhook.Webhooks;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.report.list.SavedFilters;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that the services say of an installation, in words that can be kept and compared. */
final class Inventory {
    private final ApplicationContext spring;
    private final JdbcClient jdbc;
    private final ReportInventory reports;

    Inventory(ApplicationContext spring) {
        this.spring = spring;
        jdbc = spring.getBean(JdbcClient.class);
        reports = new ReportInventory(spring);
    }

    /** @param scenes reports by what has happened to them */
    StoredManifest of(String version, Map<String, ReportId> scenes, Map<String, String> secrets) {
        return new StoredManifest(
                version,
                LocalDateTime.now(spring.getBean(TestClock.class)),
                new TreeMap<>(secrets),
                audit(),
                events(),
                scenes.entrySet().stream()
                        .map(scene -> reports.of(scene.getKey(), scene.getValue()))
                        .sorted(Comparator.comparing(StoredReport::scene))
                        .toList(),
                facts());
    }

    StoredReport report(StoredReport stored) {
        return reports.of(stored.scene(), ReportId.of(stored.id()));
    }

    SortedMap<String, String> audit() {
        if (!spring.getBean(AuditLog.class).verify().isEmpty()) throw new IllegalStateException("the log is broken");
        var heads = new TreeMap<String, String>();
        jdbc.sql("select chain, seq, hash from audit_head")
                .query((row, _) -> heads.put(row.getString(1), row.getLong(2) + " " + row.getString(3)))
                .list();
        return heads;
    }

    SortedMap<String, Integer> events() {
        var events = new TreeMap<String, Integer>();
        jdbc.sql("select action, count(*) from audit_entry group by action")
                .query((row, _) -> events.put(row.getString(1), row.getInt(2)))
                .list();
        return events;
    }

    SortedMap<String, List<String>> facts() {
        var facts = new TreeMap<String, List<String>>();
        facts.put("organs", organs());
        facts.put("people", people());
        facts.put(
                "deliveries",
                lines("select concat(way, ' ', state, ' ', count(*)) from delivery group by way, state order by 1"));
        facts.put("openings", lines("select concat(organ_id, ' ', refusal) from call_opening order by 1"));
        facts.put(
                "dead letters",
                of("admin", DeadLetters.class, DeadLetters::all)
                        .map(letter -> letter.kind() + " → " + letter.target() + ": "
                                + letter.complaint().key())
                        .sorted()
                        .toList());
        facts.put(
                "webhooks",
                of("admin", Webhooks.class, Webhooks::all)
                        .map(row -> row.name() + " " + row.robot() + " " + row.host())
                        .toList());
        for (var account : List.of("t01-drafter", "t03-drafter", "t03-deputy", "t03-head", "t06-drafter", "admin"))
            facts.put("inbox of " + account, inbox(account));
        facts.put("own things", ownThings());
        return facts;
    }

    private List<String> organs() {
        return spring
                .getBean(Organs.class)
                .under(spring.getBean(Organs.class)
                        .byCode("620725001")
                        .orElseThrow()
                        .id())
                .stream()
                .map(organ ->
                        organ.code() + " " + organ.name() + " " + organ.kind().key() + " " + organ.path())
                .toList();
    }

    private List<String> people() {
        return lines("select id from staff order by account").stream()
                .map(StaffId::new)
                .map(spring.getBean(People.class)::get)
                .map(staff -> staff.account() + " " + staff.name() + " "
                        + staff.duties().stream()
                                .map(duty -> duty.role() + "/" + duty.rank())
                                .sorted()
                                .toList())
                .toList();
    }

    private List<String> inbox(String account) {
        var who = person(account);
        return who.sees(me -> spring.getBean(Inbox.class).page(InboxFilter.ALL, Optional.empty(), 200, me)).stream()
                .map(entry -> entry.at() + " " + entry.kind() + " " + new TreeMap<>(entry.facts())
                        + (entry.read() ? " (read)" : ""))
                .sorted()
                .toList();
    }

    private List<String> ownThings() {
        return Stream.of(
                        of("t01-drafter", SavedFilters.class, (filters, by) -> filters.filtersOf("TODO", by))
                                .map(filter -> filter.name() + " " + filter.conditions()),
                        of("t01-deputy", Phrases.class, Phrases::mine).map(phrase -> phrase.words()),
                        of("t03-deputy", NoticeSettings.class, (settings, by) -> List.of(settings.choicesOf(by)))
                                .map(Inventory::choices),
                        of("t03-head", NoticeSettings.class, (settings, by) -> List.of(settings.choicesOf(by)))
                                .map(Inventory::choices),
                        of("t03-deputy", Consultations.class, Consultations::waiting)
                                .map(asked -> asked.byName() + ": " + asked.question()),
                        of("t03-drafter", Copies.class, (copies, by) -> copies.mine(10, by))
                                .map(copy -> copy.title() + " " + copy.byName() + " " + copy.readAt()))
                .flatMap(things -> things)
                .toList();
    }

    /** Kinds that version 0.1.0 did not know. */
    private static final Set<NoticeKind> TOLD_SINCE = EnumSet.of(
            NoticeKind.ACCOUNT_LINK,
            NoticeKind.ACCOUNT_PASSWORD,
            NoticeKind.ACCOUNT_DUTIES,
            NoticeKind.ACCOUNT_APPOINTED,
            NoticeKind.ACCOUNT_FACTOR,
            NoticeKind.ACCOUNT_GUESSED,
            NoticeKind.PUBLICATION_DIFFERS);

    private static String choices(NoticeChoices chosen) {
        return "%s %s %s %s %s"
                .formatted(
                        chosen.mailAddress(),
                        chosen.language(),
                        chosen.quiet().map(hours -> hours.from() + "–" + hours.until()),
                        chosen.digestAt(),
                        chosen.mail().stream()
                                .filter(kind -> !TOLD_SINCE.contains(kind))
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    private <S, T> Stream<T> of(String account, Class<S> service, BiFunction<S, StaffId, List<T>> asked) {
        var who = person(account);
        return who.sees(me -> asked.apply(spring.getBean(service), me)).stream();
    }

    private Person person(String account) {
        return new Person(
                spring,
                new StaffId(jdbc.sql("select id from staff where account = ?")
                        .param(account)
                        .query(String.class)
                        .single()));
    }

    private List<String> lines(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
