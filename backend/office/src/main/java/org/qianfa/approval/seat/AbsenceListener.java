package org.qianfa.approval.seat;

import java.util.List;
import org.qianfa.absence.AbsenceEvent;
import org.qianfa.approval.round.RoundRows;
import org.qianfa.report.Reports;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Command;
import org.qianfa.shared.ReportId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** An absence begins or ends: the deputy finds the absent person's rounds in their list, or no longer. */
@Service
@Command
class AbsenceListener {
    private final Reports reports;
    private final RoundRows rounds;
    private final SeatItems items;
    private final JdbcClient jdbc;

    AbsenceListener(Reports reports, RoundRows rounds, SeatItems items, JdbcClient jdbc) {
        this.reports = reports;
        this.rounds = rounds;
        this.items = items;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(AbsenceEvent.AbsenceBegan began) {
        settle(began);
    }

    @EventListener
    void on(AbsenceEvent.AbsenceEnded ended) {
        settle(ended);
    }

    private void settle(AbsenceEvent event) {
        for (var id : seated(event)) {
            var report = reports.lock(id);
            rounds.latest(report)
                    .filter(round -> round.outcome().isEmpty())
                    .ifPresent(round -> items.settle(report, round));
        }
    }

    private List<ReportId> seated(AbsenceEvent event) {
        return jdbc.sql("""
                        select distinct v.report_id from round_seat s join review_round v on v.id = s.round_id
                        join report r on r.id = v.report_id
                        where s.staff_id = ? and s.duty = ? and s.state = 'SITTING' and v.outcome is null and r.organ_id = ?
                        order by v.report_id
                        """)
                .params(
                        event.staff().value(),
                        event.duty().name(),
                        event.organ().value())
                .query((row, _) -> Columns.report(row, 1))
                .list();
    }
}
