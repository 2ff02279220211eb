package org.qianfa.deadline.call;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.qianfa.deadline.DeadlineEvent;
import org.qianfa.deadline.Followers;
import org.qianfa.form.Formats;
import org.qianfa.organ.Organ;
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
import org.qianfa.text.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Yearly calls (年报部署): opened by an administrator, followed by administrators and the county. */
@Service
@Command
public class Calls {
    private static final int AT_ONCE = 20;
    private final JdbcClient jdbc;
    private final Formats formats;
    private final CallOpenings openings;
    private final CalledOrgans calledOrgans;
    private final Followers followers;
    private final Organs organs;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Calls(
            JdbcClient jdbc,
            Formats formats,
            CallOpenings openings,
            CalledOrgans calledOrgans,
            Followers followers,
            Organs organs,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.formats = formats;
        this.openings = openings;
        this.calledOrgans = calledOrgans;
        this.followers = followers;
        this.organs = organs;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens the call, or adds organs to the one that this administrator's organ has for the year. The reports and processes of a few organs begin
     * with it; of many, soon after ({@link CallOpenings}).
     *
     * @return the call's id
     * @throws Refused with every obstacle: no organ, a year that has not begun or has no form, a day that is later than the law's, an organ
     *     that was called before or has nobody to draft
     */
    @ByThisPerson
    public String open(CallOrder order, StaffId by) {
        var scope = followers.administered(by);
        var called = organs.all(order.organs());
        if (called.stream().anyMatch(organ -> !people.covers(by, Role.ADMIN, organ))) throw new NotFound();
        calledOrgans.lock(
                Stream.concat(Stream.of(scope), called.stream()).map(Organ::id).toList());
        var obstacles = calledOrgans.obstaclesToCalling(order, called);
        if (!obstacles.isEmpty()) throw new Refused(obstacles);
        formats.forYear(order.year());
        var call = find(scope.id(), order.year()).orElseGet(() -> insert(scope.id(), order.year(), by));
        var atOnce = called.subList(0, Math.min(called.size(), AT_ONCE));
        openings.open(call, order.year(), atOnce, order.due(), by);
        openings.queue(call, called.subList(atOnce.size(), called.size()), order.due(), by);
        events.publishEvent(new DeadlineEvent.CallOpened(scope.id(), order.year(), called.size(), by));
        return call;
    }

    /** Organs that this administrator may call for a year and that have not been called yet. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<Organ> callable(int year, StaffId by) {
        var under = organs.under(followers.administered(by).id());
        var ids = under.stream().map(organ -> organ.id().value()).toList();
        var drafting = calledOrgans.drafting(ids);
        var reporting = calledOrgans.reporting(ids, year);
        return under.stream()
                .filter(organ -> drafting.contains(organ.id().value())
                        && !reporting.contains(organ.id().value()))
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
                        Columns.instant(row, "opened_at"),
                        row.getInt("organs"),
                        row.getInt("published"),
                        row.getInt("overdue")))
                .list();
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
