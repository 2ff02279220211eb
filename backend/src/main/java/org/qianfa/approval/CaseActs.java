package org.qianfa.approval;

import java.time.Clock;
import org.qianfa.report.Report;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of what administrators did to a case, with their reasons. */
@Component
class CaseActs {
    /** Ended, opened again, moved to another version of the chain. */
    enum Act {
        ENDED,
        REOPENED,
        MOVED
    }

    private final Administration administration;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseActs(Administration administration, JdbcClient jdbc, Clock clock) {
        this.administration = administration;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(Report report, Act act, String detail, String reason, StaffId by) {
        jdbc.sql("""
                        insert into case_act (report_id, line_number, act, detail, reason, staff_id, staff_name, done_at)
                        select :report, coalesce(max(line_number), 0) + 1, :act, :detail, :reason, :by, :name, :at
                        from case_act where report_id = :report
                        """)
                .param("report", report.id().toString())
                .param("act", act.name())
                .param("detail", detail)
                .param("reason", Seating.written(reason))
                .param("by", by.value())
                .param("name", administration.name(by))
                .param("at", Utc.column(clock.instant()))
                .update();
    }
}
