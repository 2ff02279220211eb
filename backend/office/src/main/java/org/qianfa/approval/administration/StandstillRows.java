package org.qianfa.approval.administration;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.shared.Columns;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which reports are known to stand still, since when, and which may: what SQL can tell of it. */
@Component
class StandstillRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    StandstillRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those that have been told and have not moved since, and when they were found. */
    Map<ReportId, Instant> known() {
        var known = new HashMap<ReportId, Instant>();
        jdbc.sql("select report_id, found_at from standstill where open_key is not null")
                .query((row, _) -> Optional.ofNullable(known.put(Columns.report(row, 1), Columns.instant(row, 2))))
                .list();
        return known;
    }

    void found(Report report) {
        var id = report.id().toString();
        jdbc.sql("insert into standstill (id, report_id, stage_id, found_at, open_key) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), id, report.stageId(), Utc.column(clock.instant()), id)
                .update();
    }

    void over(ReportId report) {
        jdbc.sql("update standstill set over_at = ?, open_key = null where open_key = ?")
                .params(Utc.column(clock.instant()), report.toString())
                .update();
    }

    /** Few, by index: only these are looked at closely. Those that are signed are the engine's to know. */
    Set<ReportId> candidates() {
        var ids = new LinkedHashSet<>(
                jdbc.sql("""
                        select r.id from report r where r.status in ('DRAFT', 'RETURNED') and not exists (
                            select 1 from duty d where d.staff = r.responsible_drafter and d.organ = r.organ_id and d.role = 'DRAFTER')
                        """).query((row, _) -> Columns.report(row, 1)).list());
        ids.addAll(jdbc.sql("""
                        select distinct v.report_id from review_round v join report r on r.id = v.report_id
                        join round_seat s on s.round_id = v.id and s.state = 'SITTING'
                        where v.outcome is null
                          and not exists (select 1 from decision d where d.round_id = v.id and d.staff_id = s.staff_id and d.seat_key is not null)
                          and not exists (select 1 from duty u where u.staff = s.staff_id and u.organ = r.organ_id and u.role = s.duty)
                        """).query((row, _) -> Columns.report(row, 1)).list());
        ids.addAll(jdbc.sql("""
                        select r.id from report r where r.status = 'UNDER_REVIEW' and (r.chain_version > 0 or not exists (
                            select 1 from duty d where d.organ = r.organ_id and d.role = 'HEAD' and not exists (
                                select 1 from report_contributor c where c.report_id = r.id and c.edition = r.edition
                                  and c.staff_id = d.staff and c.part <> 'SIGN_OFF')))
                        """).query((row, _) -> Columns.report(row, 1)).list());
        return ids;
    }

    /** Whose publication the engine has before it. */
    List<ReportId> signed() {
        return jdbc.sql("select id from report where status = ?")
                .param(ReportStatus.SIGNED_OFF.name())
                .query((row, _) -> Columns.report(row, 1))
                .list();
    }
}
