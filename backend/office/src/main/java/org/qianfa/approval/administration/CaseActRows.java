package org.qianfa.approval.administration;

import java.time.Clock;
import org.qianfa.approval.seat.SeatHandover;
import org.qianfa.report.Report;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of what administrators did to a case, with their reasons. */
@Component
public class CaseActRows {
    /** Ended, opened again, moved to another version of the chain. */
    public enum Act {
        ENDED,
        REOPENED,
        MOVED
    }

    private final AdministratorRights administrators;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseActRows(AdministratorRights administrators, JdbcClient jdbc, Clock clock) {
        this.administrators = administrators;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void write(Report report, Act act, String detail, String reason, StaffId by) {
        jdbc.sql("""
                        insert into case_act (report_id, line_number, act, detail, reason, staff_id, staff_name, done_at)
                        select :report, coalesce(max(line_number), 0) + 1, :act, :detail, :reason, :by, :name, :at
                        from case_act where report_id = :report
                        """)
                .param("report", report.id().toString())
                .param("act", act.name())
                .param("detail", detail)
                .param("reason", SeatHandover.written(reason))
                .param("by", by.value())
                .param("name", administrators.name(by))
                .param("at", Utc.column(clock.instant()))
                .update();
    }
}
