package org.qianfa.ui.casework;

import static org.qianfa.ui.casework.ReportActions.words;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.qianfa.approval.administration.ResponsibleDrafters;
import org.qianfa.approval.round.Rounds;
import org.qianfa.approval.seat.Seat;
import org.qianfa.approval.seat.SeatHandover;
import org.qianfa.organ.Staff;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.action.ActionMenu;
import org.qianfa.ui.action.AskingDialog;
import org.qianfa.ui.element.Toasts;
import org.springframework.stereotype.Component;

/** 转办: one's own seat, or the whole draft. */
@Component
class SeatActions {
    private final Rounds rounds;
    private final SeatHandover seating;
    private final ResponsibleDrafters responsible;

    SeatActions(Rounds rounds, SeatHandover seating, ResponsibleDrafters responsible) {
        this.rounds = rounds;
        this.seating = seating;
        this.responsible = responsible;
    }

    void add(ActionMenu menu, Report report, StaffId me, Runnable after) {
        ownSeat(report, me).ifPresent(seat -> {
            var takers = seating.takers(report.id(), me, me);
            menu.act(
                    words("acts.handOver"),
                    nobody(takers),
                    () -> seat(words("acts.handOver"), report, me, takers, me, after));
        });
        var underWay = report.status() != ReportStatus.PUBLISHED && report.status() != ReportStatus.ENDED;
        if (underWay && report.responsibleDrafter().equals(me)) draft(menu, report, me, after);
    }

    private Optional<Seat> ownSeat(Report report, StaffId me) {
        return rounds.latest(report.id(), me).flatMap(round -> round.seatOf(me)).filter(seat -> seat.staff()
                .equals(me));
    }

    /** By whoever answers for the draft, or an administrator. */
    void draft(ActionMenu menu, Report report, StaffId me, Runnable after) {
        var takers = responsible.takers(report.id(), me);
        menu.act(
                words("acts.handOverDraft"),
                nobody(takers),
                () -> ask(
                        words("acts.handOverDraft"),
                        takers,
                        (to, reason) -> responsible.handOver(report.id(), to, reason, me),
                        after));
    }

    void seat(String title, Report report, StaffId seat, List<Staff> takers, StaffId me, Runnable after) {
        ask(title, takers, (to, reason) -> seating.handOver(report.id(), seat, to, reason, me), after);
    }

    private static List<String> nobody(List<Staff> takers) {
        return takers.isEmpty() ? List.of(words("acts.nobodyTakesOver")) : List.of();
    }

    /** Hands something on; may be refused. */
    @FunctionalInterface
    private interface HandingOver {
        void to(StaffId taker, String reason);
    }

    private static void ask(String title, List<Staff> takers, HandingOver doing, Runnable after) {
        var to = new Select<Staff>();
        to.setLabel(words("acts.to"));
        to.setItems(takers);
        to.setItemLabelGenerator(Staff::name);
        to.setValue(takers.getFirst());
        to.setWidthFull();
        var reason = reason();
        new AskingDialog(
                        title,
                        words("acts.handOver.do"),
                        () -> {
                            doing.to(to.getValue().id(), reason.getValue());
                            Toasts.done(words("acts.handedOver", to.getValue().name()));
                            after.run();
                        },
                        to,
                        reason)
                .open();
    }

    static TextArea reason() {
        var reason = new TextArea(words("acts.reason"));
        reason.setMaxLength(500);
        reason.setMinRows(2);
        reason.setWidthFull();
        return reason;
    }
}
