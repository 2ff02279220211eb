package org.qianfa.ui.casework;

import static org.qianfa.ui.casework.ReportActions.sentences;
import static org.qianfa.ui.casework.ReportActions.words;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.qianfa.approval.administration.CaseAdministration;
import org.qianfa.approval.chain.ChainVersion;
import org.qianfa.approval.chain.OwnChains;
import org.qianfa.approval.round.RoundView;
import org.qianfa.approval.round.Rounds;
import org.qianfa.approval.seat.Seat;
import org.qianfa.approval.seat.SeatHandover;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.action.ActionMenu;
import org.qianfa.ui.action.AskingDialog;
import org.qianfa.ui.element.Toasts;
import org.springframework.stereotype.Component;

/** What administrators may do to a case: hand over, take away, move, end, reopen; each with its reason, none of it an opinion. */
@Component
class AdministratorActions {
    private final CaseAdministration cases;
    private final Rounds rounds;
    private final SeatHandover seating;
    private final OwnChains chains;
    private final SeatActions seats;
    private final People people;
    private final Organs organs;

    AdministratorActions(
            CaseAdministration cases,
            Rounds rounds,
            SeatHandover seating,
            OwnChains chains,
            SeatActions seats,
            People people,
            Organs organs) {
        this.cases = cases;
        this.rounds = rounds;
        this.seating = seating;
        this.chains = chains;
        this.seats = seats;
        this.people = people;
        this.organs = organs;
    }

    void add(ActionMenu menu, Report report, StaffId me, Runnable after) {
        if (!people.covers(me, Role.ADMIN, organs.get(report.organ()))) return;
        if (report.status() == ReportStatus.ENDED) {
            reasoned(menu, "acts.reopen", report, List.of(), reason -> cases.reopen(report.id(), reason, me), after);
            return;
        }
        if (report.status() == ReportStatus.PUBLISHED) return;
        rounds.latest(report.id(), me)
                .filter(round -> round.round().outcome().isEmpty())
                .ifPresent(round -> silent(round).forEach(seat -> seat(menu, report, seat, me, after)));
        if (!report.responsibleDrafter().equals(me)) seats.draft(menu, report, me, after);
        if (report.status() != ReportStatus.SIGNED_OFF) move(menu, report, me, after);
        reasoned(
                menu,
                "acts.end",
                report,
                sentences(cases.endObstacles(report.id(), me)),
                reason -> cases.end(report.id(), reason, me),
                after);
    }

    private static List<Seat> silent(RoundView round) {
        return round.seats().stream()
                .filter(seat -> round.decisionFrom(seat).isEmpty())
                .toList();
    }

    private void seat(ActionMenu menu, Report report, Seat seat, StaffId me, Runnable after) {
        var takers = seating.takers(report.id(), seat.staff(), me);
        var title = words("acts.handOverOf", seat.name());
        if (!takers.isEmpty())
            menu.act(title, List.of(), () -> seats.seat(title, report, seat.staff(), takers, me, after));
        if (!people.get(seat.staff()).holds(seat.duty(), report.organ()))
            reasoned(
                    menu,
                    "acts.vacate",
                    report,
                    List.of(),
                    reason -> seating.vacate(report.id(), seat.staff(), reason, me),
                    after,
                    seat.name());
    }

    private void move(ActionMenu menu, Report report, StaffId me, Runnable after) {
        var versions = chains.versions(report.organ(), me).stream()
                .filter(version -> !version.standard())
                .toList();
        if (versions.isEmpty()) return;
        var now = chains.versionOf(report.id(), me);
        menu.act(words("acts.move"), List.of(), () -> {
            var to = new Select<Integer>();
            to.setLabel(words("acts.move.to"));
            var numbers = new ArrayList<Integer>();
            numbers.add(0);
            versions.forEach(version -> numbers.add(version.number()));
            numbers.remove(Integer.valueOf(now));
            to.setItems(numbers);
            to.setItemLabelGenerator(number -> name(number, versions));
            to.setValue(numbers.getFirst());
            to.setWidthFull();
            var reason = SeatActions.reason();
            new AskingDialog(
                            words("acts.move"),
                            words("acts.move.do"),
                            () -> {
                                chains.move(report.id(), to.getValue(), reason.getValue(), me);
                                Toasts.done(words("acts.moved"));
                                after.run();
                            },
                            new Paragraph(words("acts.move.hint", name(now, versions))),
                            to,
                            reason)
                    .open();
        });
    }

    private static String name(int number, List<ChainVersion> versions) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(version -> words("chains.version", version.number(), version.name()))
                .orElseGet(() -> words("chains.standard"));
    }

    private void reasoned(
            ActionMenu menu,
            String key,
            Report report,
            List<String> obstacles,
            Consumer<String> doing,
            Runnable after,
            Object... values) {
        menu.act(words(key, values), obstacles, () -> {
            var reason = SeatActions.reason();
            new AskingDialog(
                            words(key, values),
                            words(key + ".do"),
                            () -> {
                                doing.accept(reason.getValue());
                                Toasts.done(words(key + ".done"));
                                after.run();
                            },
                            new Paragraph(words(key + ".hint", report.title())),
                            reason)
                    .open();
        });
    }
}
