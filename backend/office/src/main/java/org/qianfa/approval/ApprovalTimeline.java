package org.qianfa.approval;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.report.Report;
import org.qianfa.shared.Utc;
import org.qianfa.timeline.TimelineEntry;
import org.qianfa.timeline.TimelineEntry.Kind;
import org.qianfa.timeline.TimelineSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Submissions, rounds, decisions, objections and their answers, seats and cases, as the report's timeline tells them. */
@Component
class ApprovalTimeline implements TimelineSource {
    private static final String ENTRIES = """
            select r.made_at as happened_at, 'SUBMITTED' as kind, s.name as who, '' as whom, '' as stage, 0 as round_number,
              r.note as words, cast(r.revision as char(8)) as detail
            from report_revision r join staff s on s.id = r.made_by
            where r.report_id = :report and r.edition = :edition and r.kind = 'SUBMITTED'
            union all
            select v.decided_at, 'WITHDRAWN', s.name, '', v.stage_name, v.round_number, '', ''
            from review_round v join staff s on s.id = v.withdrawn_by
            where v.report_id = :report and v.edition = :edition and v.outcome = 'WITHDRAWN' and not exists (
              select 1 from decision d where d.report_id = v.report_id and d.acted_by = v.withdrawn_by and d.taken_back_at = v.decided_at)
            union all
            select d.decided_at, case when d.verdict = 'RETURNED' then 'RETURNED' when v.kind = 'SIGN_OFF' then 'SIGNED' else 'APPROVED' end,
              d.acted_name, case when d.acted_by = d.staff_id then '' else d.staff_name end, v.stage_name, v.round_number, d.opinion,
              concat(d.return_to, case when d.straight_back then '!' else '' end)
            from decision d join review_round v on v.id = d.round_id where d.report_id = :report and v.edition = :edition
            union all
            select d.decided_at, 'OBJECTED', d.acted_name, b.quote, v.stage_name, v.round_number, b.reason, cast(b.section_number as char(8))
            from objection b join decision d on d.id = b.decision_id join review_round v on v.id = d.round_id
            where d.report_id = :report and v.edition = :edition
            union all
            select d.taken_back_at, 'TAKEN_BACK', d.acted_name, case when d.acted_by = d.staff_id then '' else d.staff_name end, v.stage_name,
              v.round_number, '', ''
            from decision d join review_round v on v.id = d.round_id
            where d.report_id = :report and v.edition = :edition and d.taken_back_at is not null
            union all
            select a.answered_at, case when a.adopted then 'ADOPTED' else 'DECLINED' end, a.staff_name, d.acted_name, v.stage_name,
              v.round_number, a.answer, cast(b.section_number as char(8))
            from objection_answer a join objection b on b.decision_id = a.decision_id and b.line_number = a.line_number
            join decision d on d.id = a.decision_id join review_round v on v.id = d.round_id
            where d.report_id = :report and v.edition = :edition
            union all
            select c.changed_at, case when c.to_id is null then 'SEAT_VACATED' else 'SEAT_HANDED_OVER' end, c.changer,
              concat(c.from_name, case when c.to_id is null then '' else concat(' → ', c.to_name) end), v.stage_name, v.round_number, c.reason, ''
            from seat_change c join review_round v on v.id = c.round_id where v.report_id = :report and v.edition = :edition
            union all
            select c.changed_at, 'DRAFT_HANDED_OVER', b.name, concat(f.name, ' → ', t.name), '', 0, c.reason, ''
            from drafter_change c join staff f on f.id = c.from_id join staff t on t.id = c.to_id join staff b on b.id = c.changed_by
            where c.report_id = :report
            union all
            select c.done_at, c.act, c.staff_name, '', '', 0, c.reason, c.detail from case_act c where c.report_id = :report
            """;
    private final JdbcClient jdbc;

    ApprovalTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<TimelineEntry> entries(Report report) {
        var entries = jdbc.sql(ENTRIES)
                .param("report", report.id().toString())
                .param("edition", report.edition())
                .query(TimelineEntry::read)
                .list();
        return Stream.concat(entries.stream(), voided(report).stream()).toList();
    }

    /** What a submission made void, one entry a submission. */
    private List<TimelineEntry> voided(Report report) {
        record Voided(int revision, LocalDateTime at, int section) {}
        var rows = jdbc.sql("""
                        select distinct o.revision, o.void_since, o.section_number from opinion_void o join decision d on d.id = o.decision_id
                        join review_round v on v.id = d.round_id where d.report_id = ? and v.edition = ? order by o.revision, o.section_number
                        """)
                .params(report.id().toString(), report.edition())
                .query((row, _) -> new Voided(row.getInt(1), row.getObject(2, LocalDateTime.class), row.getInt(3)))
                .list();
        Map<Integer, List<Voided>> submissions = rows.stream().collect(Collectors.groupingBy(Voided::revision));
        return submissions.values().stream()
                .map(sections -> new TimelineEntry(
                        Utc.instant(sections.getFirst().at()),
                        Kind.VOIDED,
                        "",
                        "",
                        "",
                        0,
                        "",
                        sections.stream()
                                .map(each -> String.valueOf(each.section()))
                                .distinct()
                                .collect(Collectors.joining(","))))
                .toList();
    }
}
