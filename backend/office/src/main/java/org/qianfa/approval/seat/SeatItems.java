package org.qianfa.approval.seat;

import java.util.LinkedHashSet;
import org.qianfa.approval.decision.DecisionRows;
import org.qianfa.approval.round.Round;
import org.qianfa.report.Report;
import org.qianfa.report.stage.StageKind;
import org.qianfa.report.work.WorkAssignments;
import org.qianfa.report.work.WorkKind;
import org.qianfa.shared.StaffId;
import org.springframework.stereotype.Component;

/** Lets exactly those find a round in their lists who may speak from a seat that has not spoken. */
@Component
public class SeatItems {
    private final WorkAssignments assignments;
    private final DecisionRows decisions;
    private final Deputising deputising;

    SeatItems(WorkAssignments assignments, DecisionRows decisions, Deputising deputising) {
        this.assignments = assignments;
        this.decisions = decisions;
        this.deputising = deputising;
    }

    public void settle(Report report, Round round) {
        var spoken = decisions.voices(report, round).values();
        var wanted = new LinkedHashSet<StaffId>();
        for (var seat : deputising.seats(report, round))
            if (!spoken.contains(seat.staff())) {
                wanted.add(seat.staff());
                seat.deputy().ifPresent(deputy -> wanted.add(deputy.staff()));
            }
        var kind = round.kind() == StageKind.SIGN_OFF ? WorkKind.SIGN_OFF : WorkKind.REVIEW;
        assignments.waitFor(report, round.stageId(), round.kind(), kind, wanted);
    }
}
