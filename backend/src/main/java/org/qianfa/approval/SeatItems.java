package org.qianfa.approval;

import java.util.LinkedHashSet;
import org.qianfa.report.Report;
import org.qianfa.report.StageKind;
import org.qianfa.report.WorkItems;
import org.qianfa.report.WorkKind;
import org.qianfa.shared.StaffId;
import org.springframework.stereotype.Component;

/** Lets exactly those find a round in their lists who may speak from a seat that has not spoken. */
@Component
class SeatItems {
    private final WorkItems items;
    private final SeatRows rows;
    private final Deputising deputising;

    SeatItems(WorkItems items, SeatRows rows, Deputising deputising) {
        this.items = items;
        this.rows = rows;
        this.deputising = deputising;
    }

    void settle(Report report, Round round) {
        var spoken = rows.voices(round).values();
        var wanted = new LinkedHashSet<StaffId>();
        for (var seat : deputising.seats(report, round))
            if (!spoken.contains(seat.staff())) {
                wanted.add(seat.staff());
                seat.deputy().ifPresent(deputy -> wanted.add(deputy.staff()));
            }
        for (var waiting : items.waitingFor(report.id())) if (!wanted.contains(waiting)) items.cancel(report, waiting);
        var kind = round.kind() == StageKind.SIGN_OFF ? WorkKind.SIGN_OFF : WorkKind.REVIEW;
        for (var staff : wanted) items.open(report, round.stageId(), round.kind(), kind, 0, staff);
    }
}
