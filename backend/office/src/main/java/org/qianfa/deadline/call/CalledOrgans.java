package org.qianfa.deadline.call;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qianfa.deadline.StatutoryDates;
import org.qianfa.organ.Organ;
import org.qianfa.shared.OrganId;
import org.qianfa.text.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What keeps organs from being called, asked for a thousand of them at a time. */
@Component
class CalledOrgans {
    static final int AT_A_TIME = 1000;
    private final JdbcClient jdbc;
    private final Clock clock;

    CalledOrgans(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One call at a time for these organs: whoever comes second sees what the first has called. */
    void lock(Collection<OrganId> organs) {
        for (var part :
                parts(organs.stream().map(OrganId::value).distinct().sorted().toList()))
            jdbc.sql("select id from organ where id in (:organs) order by id for update")
                    .param("organs", part)
                    .query(String.class)
                    .list();
    }

    List<Sentence> obstaclesToCalling(CallOrder order, List<Organ> called) {
        var obstacles = new ArrayList<Sentence>();
        if (called.isEmpty()) obstacles.add(Sentence.of("call.noOrgan"));
        var thisYear = LocalDate.now(clock).getYear();
        if (order.year() > thisYear) obstacles.add(Sentence.of("call.yearNotBegun", String.valueOf(order.year())));
        var ids = called.stream().map(organ -> organ.id().value()).sorted().toList();
        var before = reporting(ids, order.year());
        var drafting = drafting(ids);
        for (var organ : called) {
            if (order.year() > 0 && order.year() <= thisYear && isLateByLaw(order, organ))
                obstacles.add(Sentence.of(
                        "call.dueAfterLaw",
                        organ.name(),
                        StatutoryDates.statutory(organ.kind(), order.year()).toString()));
            if (before.contains(organ.id().value()))
                obstacles.add(Sentence.of("call.calledBefore", organ.name(), String.valueOf(order.year())));
            if (!drafting.contains(organ.id().value())) obstacles.add(Sentence.of("call.nobodyDrafts", organ.name()));
        }
        return obstacles;
    }

    /** A call may be earlier than the law, not later (Regulation Art. 49); where the law's day has passed already, any day is as late. */
    private boolean isLateByLaw(CallOrder order, Organ organ) {
        var last = StatutoryDates.statutory(organ.kind(), order.year());
        return !last.isBefore(LocalDate.now(clock))
                && order.due().filter(last::isBefore).isPresent();
    }

    /** Those of them that have a report for the year, or soon will. */
    Set<String> reporting(List<String> organs, int year) {
        var reporting = new HashSet<String>();
        for (var part : parts(organs))
            reporting.addAll(jdbc.sql("""
                            select organ_id from report where report_year = :year and organ_id in (:organs)
                            union select w.organ_id from call_opening w join report_call c on c.id = w.call_id
                            where c.report_year = :year and w.organ_id in (:organs)
                            """)
                    .param("year", year)
                    .param("organs", part)
                    .query(String.class)
                    .list());
        return reporting;
    }

    /** Those of them that have somebody to draft. */
    Set<String> drafting(List<String> organs) {
        var drafting = new HashSet<String>();
        for (var part : parts(organs))
            drafting.addAll(jdbc.sql("select distinct organ from duty where role = 'DRAFTER' and organ in (:organs)")
                    .param("organs", part)
                    .query(String.class)
                    .list());
        return drafting;
    }

    private static List<List<String>> parts(List<String> ids) {
        var parts = new ArrayList<List<String>>();
        for (var from = 0; from < ids.size(); from += AT_A_TIME)
            parts.add(ids.subList(from, Math.min(ids.size(), from + AT_A_TIME)));
        return parts;
    }
}
