package org.qianfa.deadline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.qianfa.organ.Organ;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.StageKind;
import org.qianfa.report.WorkItems;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.Refused;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.Sentence;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Yearly calls (年报部署): opened by an administrator, followed by administrators and the county. */
@Service
@Command
public class Calls {
    private final JdbcClient jdbc;
    private final Reports reports;
    private final WorkItems items;
    private final Organs organs;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Calls(
            JdbcClient jdbc,
            Reports reports,
            WorkItems items,
            Organs organs,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.items = items;
        this.organs = organs;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens the call, or adds organs to the one that this administrator's organ has for the year; each organ's report and process begin.
     *
     * @return the call's id
     * @throws Refused with every obstacle: no organ, a year that has not begun or has no form, an organ that was called before or has nobody to
     *     draft
     */
    @ByThisPerson
    public String open(CallOrder order, StaffId by) {
        var scope = scopeOf(by);
        var called = order.organs().stream()
                .distinct()
                .map(organs::get)
                .sorted(Comparator.comparing(organ -> organ.id().value()))
                .toList();
        if (called.stream().anyMatch(organ -> !people.covers(by, Role.ADMIN, organ))) throw new NotFound();
        lock(scope, called);
        var obstacles = obstacles(order, called);
        if (!obstacles.isEmpty()) throw new Refused(obstacles);
        var today = LocalDate.now(clock);
        var call = find(scope.id(), order.year()).orElseGet(() -> insert(scope.id(), order.year(), by));
        for (var organ : called) {
            var due = order.due().orElseGet(() -> Dues.statutory(organ.kind(), order.year()));
            var report = reports.open(organ.id(), order.year(), Dues.plan(due, today), by);
            jdbc.sql("insert into call_target (call_id, organ_id, report_id) values (?, ?, ?)")
                    .params(call, organ.id().value(), report.toString())
                    .update();
        }
        events.publishEvent(new DeadlineEvent.CallOpened(scope.id(), order.year(), called.size(), by));
        return call;
    }

    /** Organs that this administrator may call for a year and that have not been called yet. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<Organ> callable(int year, StaffId by) {
        return organs.under(scopeOf(by).id()).stream()
                .filter(organ -> !people.holding(Role.DRAFTER, organ.id()).isEmpty())
                .filter(organ -> !hasReport(organ.id(), year))
                .toList();
    }

    /** The calls that this administrator or county officer follows, the latest year first. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<CallRow> calls(StaffId by) {
        var path = follower(by).path();
        var today = LocalDate.now(clock);
        return jdbc.sql("""
                        select c.id, c.report_year, s.name, c.opened_at, count(*) as organs,
                            sum(case when r.status = 'PUBLISHED' then 1 else 0 end) as published,
                            sum(case when r.status <> 'PUBLISHED' and r.publish_due < ? then 1 else 0 end) as overdue
                        from report_call c join organ s on s.id = c.organ_id
                        join call_target t on t.call_id = c.id join report r on r.id = t.report_id join organ o on o.id = r.organ_id
                        where o.path like ?
                        group by c.id, c.report_year, s.name, c.opened_at order by c.report_year desc, s.name limit 200
                        """)
                .params(today, path + "%")
                .query((row, _) -> new CallRow(
                        row.getString("id"),
                        row.getInt("report_year"),
                        row.getString("name"),
                        Utc.instant(row.getObject("opened_at", LocalDateTime.class)),
                        row.getInt("organs"),
                        row.getInt("published"),
                        row.getInt("overdue")))
                .list();
    }

    /** Where each organ of the call stands that this person may see, those due first first. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<StandingRow> standing(String call, StaffId by) {
        var path = follower(by).path();
        var stored =
                jdbc.sql("""
                        select r.id, o.name, o.code, r.status, r.stage_id, r.publish_due, d.due_on as stage_due, p.published_at
                        from call_target t join report r on r.id = t.report_id join organ o on o.id = r.organ_id
                        left join report_stage_due d on d.report_id = r.id and d.stage_kind = case r.status
                            when 'UNDER_REVIEW' then 'REVIEW' when 'AWAITING_SIGN_OFF' then 'SIGN_OFF'
                            when 'SIGNED_OFF' then 'PUBLISH' when 'PUBLISHED' then 'PUBLISH' else 'DRAFT' end
                        left join publication p on p.report_id = r.id and p.edition = r.edition
                        where t.call_id = ? and o.path like ? order by r.publish_due, o.code
                        """).params(call, path + "%").query(Calls::standing).list();
        var waiting = items.waitingFor(stored.stream().map(StandingRow::report).toList());
        var names = people.names(
                waiting.values().stream().flatMap(List::stream).distinct().toList());
        var dues = dues(call);
        return stored.stream()
                .map(row -> completed(
                        row,
                        dues.getOrDefault(row.report(), Map.of()),
                        waiting.getOrDefault(row.report(), List.of()).stream()
                                .map(staff -> names.getOrDefault(staff, ""))
                                .toList()))
                .toList();
    }

    private Map<ReportId, Map<StageKind, LocalDate>> dues(String call) {
        var dues = new HashMap<ReportId, Map<StageKind, LocalDate>>();
        jdbc.sql("""
                        select d.report_id, d.stage_kind, d.due_on from report_stage_due d join call_target t on t.report_id = d.report_id
                        where t.call_id = ?
                        """)
                .param(call)
                .query((row, _) -> Optional.ofNullable(
                        dues.computeIfAbsent(ReportId.of(row.getString(1)), _ -> new EnumMap<>(StageKind.class))
                                .put(StageKind.valueOf(row.getString(2)), row.getObject(3, LocalDate.class))))
                .list();
        return dues;
    }

    private static StandingRow completed(StandingRow row, Map<StageKind, LocalDate> dues, List<String> waitingFor) {
        return new StandingRow(
                row.report(),
                row.organName(),
                row.organCode(),
                row.status(),
                row.stageId(),
                row.stageDue(),
                row.publishDue(),
                dues,
                waitingFor,
                row.publishedAt());
    }

    private static StandingRow standing(ResultSet row, int number) throws SQLException {
        var publishDue = row.getObject("publish_due", LocalDate.class);
        var stageDue = row.getObject("stage_due", LocalDate.class);
        return new StandingRow(
                ReportId.of(row.getString("id")),
                row.getString("name"),
                row.getString("code"),
                ReportStatus.valueOf(row.getString("status")),
                row.getString("stage_id"),
                stageDue == null ? publishDue : stageDue,
                publishDue,
                Map.of(),
                List.of(),
                Optional.ofNullable(row.getObject("published_at", LocalDateTime.class))
                        .map(Utc::instant));
    }

    private List<Sentence> obstacles(CallOrder order, List<Organ> called) {
        var obstacles = new ArrayList<Sentence>();
        if (called.isEmpty()) obstacles.add(Sentence.of("call.noOrgan"));
        var thisYear = LocalDate.now(clock).getYear();
        if (order.year() > thisYear) obstacles.add(Sentence.of("call.yearNotBegun", String.valueOf(order.year())));
        for (var organ : called) {
            if (hasReport(organ.id(), order.year()))
                obstacles.add(Sentence.of("call.calledBefore", organ.name(), String.valueOf(order.year())));
            if (people.holding(Role.DRAFTER, organ.id()).isEmpty())
                obstacles.add(Sentence.of("call.nobodyDrafts", organ.name()));
        }
        return obstacles;
    }

    private boolean hasReport(OrganId organ, int year) {
        return jdbc.sql("select count(*) from report where organ_id = ? and report_year = ?")
                        .params(organ.value(), year)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** One call at a time for these organs: whoever comes second sees what the first has called. */
    private void lock(Organ scope, List<Organ> called) {
        Stream.concat(Stream.of(scope), called.stream())
                .map(organ -> organ.id().value())
                .sorted()
                .distinct()
                .forEach(organ -> jdbc.sql("select id from organ where id = ? for update")
                        .param(organ)
                        .query(String.class)
                        .optional());
    }

    private Optional<String> find(OrganId scope, int year) {
        return jdbc.sql("select id from report_call where organ_id = ? and report_year = ? for update")
                .params(scope.value(), year)
                .query(String.class)
                .optional();
    }

    private String insert(OrganId scope, int year, StaffId by) {
        var id = UUID.randomUUID().toString();
        jdbc.sql("insert into report_call (id, report_year, organ_id, opened_by, opened_at) values (?, ?, ?, ?, ?)")
                .params(id, year, scope.value(), by.value(), Utc.column(clock.instant()))
                .update();
        return id;
    }

    private Organ scopeOf(StaffId by) {
        return organOf(by, Role.ADMIN).orElseThrow(NotFound::new);
    }

    private Organ follower(StaffId by) {
        return organOf(by, Role.ADMIN).or(() -> organOf(by, Role.COUNTY)).orElseThrow(NotFound::new);
    }

    private Optional<Organ> organOf(StaffId by, Role role) {
        return people.get(by).duties().stream()
                .filter(duty -> duty.role() == role)
                .findFirst()
                .map(duty -> organs.get(duty.organ()));
    }
}
