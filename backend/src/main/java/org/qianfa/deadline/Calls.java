package org.qianfa.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.qianfa.format.Formats;
import org.qianfa.organ.Organ;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.report.Reports;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.Refused;
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
    private final Formats formats;
    private final Planning planning;
    private final Followers followers;
    private final Organs organs;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Calls(
            JdbcClient jdbc,
            Reports reports,
            Formats formats,
            Planning planning,
            Followers followers,
            Organs organs,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.reports = reports;
        this.formats = formats;
        this.planning = planning;
        this.followers = followers;
        this.organs = organs;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens the call, or adds organs to the one that this administrator's organ has for the year; each organ's report and process begin.
     *
     * @return the call's id
     * @throws Refused with every obstacle: no organ, a year that has not begun or has no form, a day that is later than the law's, an organ
     *     that was called before or has nobody to draft
     */
    @ByThisPerson
    public String open(CallOrder order, StaffId by) {
        var scope = followers.administered(by);
        var called = order.organs().stream()
                .distinct()
                .map(organs::get)
                .sorted(Comparator.comparing(organ -> organ.id().value()))
                .toList();
        if (called.stream().anyMatch(organ -> !people.covers(by, Role.ADMIN, organ))) throw new NotFound();
        lock(scope, called);
        var obstacles = obstacles(order, called);
        if (!obstacles.isEmpty()) throw new Refused(obstacles);
        var form = formats.forYear(order.year());
        var today = LocalDate.now(clock);
        var call = find(scope.id(), order.year()).orElseGet(() -> insert(scope.id(), order.year(), by));
        for (var organ : called) {
            var due = order.due().orElseGet(() -> Dues.statutory(organ.kind(), order.year()));
            var schedule = planning.plan(due, today, form);
            var report = reports.open(organ.id(), order.year(), schedule, by);
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
        return organs.under(followers.administered(by).id()).stream()
                .filter(organ -> !people.holding(Role.DRAFTER, organ.id()).isEmpty())
                .filter(organ -> !hasReport(organ.id(), year))
                .toList();
    }

    /** The calls that this administrator or county officer follows, the latest year first. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<CallRow> calls(StaffId by) {
        var path = followers.pathOf(by);
        var today = LocalDate.now(clock);
        return jdbc.sql("""
                        select c.id, c.report_year, s.name, c.opened_at, count(*) as organs,
                            sum(case when r.status = 'PUBLISHED' then 1 else 0 end) as published,
                            sum(case when r.status not in ('PUBLISHED', 'ENDED') and r.publish_due < ? then 1 else 0 end) as overdue
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

    private List<Sentence> obstacles(CallOrder order, List<Organ> called) {
        var obstacles = new ArrayList<Sentence>();
        if (called.isEmpty()) obstacles.add(Sentence.of("call.noOrgan"));
        var thisYear = LocalDate.now(clock).getYear();
        if (order.year() > thisYear) obstacles.add(Sentence.of("call.yearNotBegun", String.valueOf(order.year())));
        for (var organ : called) {
            if (order.year() > 0 && order.year() <= thisYear)
                lateByLaw(order, organ).ifPresent(obstacles::add);
            if (hasReport(organ.id(), order.year()))
                obstacles.add(Sentence.of("call.calledBefore", organ.name(), String.valueOf(order.year())));
            if (people.holding(Role.DRAFTER, organ.id()).isEmpty())
                obstacles.add(Sentence.of("call.nobodyDrafts", organ.name()));
        }
        return obstacles;
    }

    /** A call may be earlier than the law, not later (Regulation Art. 49); where the law's day has passed already, any day is as late. */
    private Optional<Sentence> lateByLaw(CallOrder order, Organ organ) {
        var last = Dues.statutory(organ.kind(), order.year());
        if (last.isBefore(LocalDate.now(clock))
                || order.due().filter(last::isBefore).isEmpty()) return Optional.empty();
        return Optional.of(Sentence.of("call.dueAfterLaw", organ.name(), last.toString()));
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
}
