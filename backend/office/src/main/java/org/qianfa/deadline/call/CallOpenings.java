package org.qianfa.deadline.call;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qianfa.deadline.Followers;
import org.qianfa.deadline.StatutoryDates;
import org.qianfa.deadline.schedule.SchedulePlanner;
import org.qianfa.form.Formats;
import org.qianfa.organ.Organ;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.report.ReportOpening;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Command;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens the reports of a call: a few at once with the call, the others from a queue, some in a transaction, so that no administrator waits for
 * thousands and any number of nodes may help.
 */
@Service
@Command
public class CallOpenings {
    private static final int MOST_NAMED = 20;
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final ReportOpening opening;
    private final Formats formats;
    private final SchedulePlanner planner;
    private final Followers followers;
    private final Organs organs;
    private final People people;
    private final Clock clock;

    CallOpenings(
            JdbcClient jdbc,
            JdbcTemplate batch,
            ReportOpening opening,
            Formats formats,
            SchedulePlanner planner,
            Followers followers,
            Organs organs,
            People people,
            Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.opening = opening;
        this.formats = formats;
        this.planner = planner;
        this.followers = followers;
        this.organs = organs;
        this.people = people;
        this.clock = clock;
    }

    /**
     * How far the opening of a call has come.
     *
     * @param opened reports that are open
     * @param waiting organs whose reports are not open yet
     * @param refused organs whose reports could not be opened, 20 names at most: they have lost their drafters since
     */
    public record Progress(int opened, int waiting, List<String> refused) {
        public boolean isOver() {
            return waiting == 0;
        }
    }

    @Transactional(readOnly = true)
    @ByThisPerson
    public Progress progress(String call, StaffId by) {
        var path = followers.pathOf(by) + "%";
        var opened = count("select count(*) from call_target t join organ o on o.id = t.organ_id", "t", call, path);
        var waiting = count(
                "select count(*) from call_opening t join organ o on o.id = t.organ_id and t.refusal = ''",
                "t",
                call,
                path);
        var refused =
                jdbc.sql("""
                        select o.name from call_opening t join organ o on o.id = t.organ_id
                        where t.call_id = ? and o.path like ? and t.refusal <> '' order by o.code limit ?
                        """).params(call, path, MOST_NAMED).query(String.class).list();
        return new Progress(opened, waiting, refused);
    }

    private int count(String from, String alias, String call, String path) {
        return jdbc.sql(from + " where " + alias + ".call_id = ? and o.path like ?")
                .params(call, path)
                .query(Integer.class)
                .single();
    }

    void open(String call, int year, List<Organ> called, Optional<LocalDate> due, StaffId by) {
        var form = formats.forYear(year);
        var today = LocalDate.now(clock);
        for (var organ : called) {
            var schedule = planner.plan(due.orElseGet(() -> StatutoryDates.statutory(organ.kind(), year)), today, form);
            var report = opening.open(organ.id(), year, schedule, by);
            jdbc.sql("insert into call_target (call_id, organ_id, report_id) values (?, ?, ?)")
                    .params(call, organ.id().value(), report.toString())
                    .update();
        }
    }

    void queue(String call, List<Organ> called, Optional<LocalDate> due, StaffId by) {
        for (var from = 0; from < called.size(); from += CalledOrgans.AT_A_TIME)
            batch.batchUpdate(
                    "insert into call_opening (call_id, organ_id, due_on, asked_by, refusal) values (?, ?, ?, ?, '')",
                    called.subList(from, Math.min(called.size(), from + CalledOrgans.AT_A_TIME)).stream()
                            .map(organ -> new Object[] {call, organ.id().value(), due.orElse(null), by.value()})
                            .toList());
    }

    private record Waiting(String call, int year, OrganId organ, Optional<LocalDate> due, StaffId by) {}

    /** @return how many were dealt with, 0 where nothing waits that no other node is at */
    public int openSome(int most) {
        var keys = jdbc.sql("""
                        select call_id, organ_id from call_opening where refusal = '' order by call_id, organ_id limit ? for update skip locked
                        """)
                .param(most)
                .query((row, _) -> List.of(row.getString(1), row.getString(2)))
                .list();
        for (var key : keys) open(waiting(key.getFirst(), key.getLast()));
        return keys.size();
    }

    private Waiting waiting(String call, String organ) {
        return jdbc.sql("""
                        select w.call_id, c.report_year, w.organ_id, w.due_on, w.asked_by from call_opening w
                        join report_call c on c.id = w.call_id where w.call_id = ? and w.organ_id = ?
                        """)
                .params(call, organ)
                .query((row, _) -> new Waiting(
                        row.getString(1),
                        row.getInt(2),
                        Columns.organ(row, 3),
                        Optional.ofNullable(row.getObject(4, LocalDate.class)),
                        Columns.staff(row, 5)))
                .single();
    }

    /** Nothing is opened for an organ that has nobody to draft any more; the administrator reads so. */
    private void open(Waiting next) {
        if (people.holding(Role.DRAFTER, next.organ()).isEmpty()) {
            jdbc.sql("update call_opening set refusal = 'call.nobodyDrafts' where call_id = ? and organ_id = ?")
                    .params(next.call(), next.organ().value())
                    .update();
            return;
        }
        jdbc.sql("delete from call_opening where call_id = ? and organ_id = ?")
                .params(next.call(), next.organ().value())
                .update();
        open(next.call(), next.year(), List.of(organs.get(next.organ())), next.due(), next.by());
    }
}
