package org.qianfa.report;

import java.time.Clock;
import java.util.UUID;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets people read a report whose duties would not: those it is copied to, those who are asked for an opinion. It lets them do nothing else. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReadingGrants {
    private final JdbcClient jdbc;
    private final Clock clock;

    ReadingGrants(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return the grant's id, with which it is ended */
    public String give(ReportId report, StaffId reader) {
        var id = UUID.randomUUID().toString();
        jdbc.sql("insert into reading_grant (id, report_id, staff_id, granted_at) values (?, ?, ?, ?)")
                .params(id, report.toString(), reader.value(), Utc.column(clock.instant()))
                .update();
        return id;
    }

    public void end(String grant) {
        jdbc.sql("update reading_grant set ended_at = ? where id = ? and ended_at is null")
                .params(Utc.column(clock.instant()), grant)
                .update();
    }
}
