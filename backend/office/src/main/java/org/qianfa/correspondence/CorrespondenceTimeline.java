package org.qianfa.correspondence;

import java.util.List;
import org.qianfa.report.Report;
import org.qianfa.timeline.TimelineEntry;
import org.qianfa.timeline.TimelineSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Urges, copies and questions, as the report's timeline tells them. */
@Component
class CorrespondenceTimeline implements TimelineSource {
    private static final String ENTRIES = """
            select u.urged_at as happened_at, 'URGED' as kind, b.name as who, s.name as whom, '' as stage, 0 as round_number, u.note as words,
              '' as detail
            from urge u join staff s on s.id = u.staff_id join staff b on b.id = u.urged_by where u.report_id = :report
            union all
            select c.sent_at, 'COPIED', b.name, s.name, '', 0, c.note, ''
            from report_copy c join staff s on s.id = c.staff_id join staff b on b.id = c.sent_by where c.report_id = :report
            union all
            select c.read_at, 'READ', s.name, '', '', 0, '', '' from report_copy c join staff s on s.id = c.staff_id
            where c.report_id = :report and c.read_at is not null
            union all
            select c.asked_at, 'ASKED', b.name, s.name, '', 0, c.question, ''
            from consultation c join staff s on s.id = c.staff_id join staff b on b.id = c.asked_by where c.report_id = :report
            union all
            select c.answered_at, 'OPINED', s.name, b.name, '', 0, c.answer, ''
            from consultation c join staff s on s.id = c.staff_id join staff b on b.id = c.asked_by
            where c.report_id = :report and c.answered_at is not null
            union all
            select c.taken_back_at, 'QUESTION_TAKEN_BACK', b.name, s.name, '', 0, '', ''
            from consultation c join staff s on s.id = c.staff_id join staff b on b.id = c.asked_by
            where c.report_id = :report and c.taken_back_at is not null
            """;
    private final JdbcClient jdbc;

    CorrespondenceTimeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<TimelineEntry> entries(Report report) {
        return jdbc.sql(ENTRIES)
                .param("report", report.id().toString())
                .query(TimelineEntry::read)
                .list();
    }
}
