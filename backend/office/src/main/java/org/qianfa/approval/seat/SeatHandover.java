package org.qianfa.approval.seat;

import java.util.List;
import org.qianfa.approval.administration.AdministratorRights;
import org.qianfa.approval.decision.DecisionRows;
import org.qianfa.approval.round.Outcome;
import org.qianfa.approval.round.Round;
import org.qianfa.approval.round.RoundOutcomes;
import org.qianfa.approval.round.RoundRows;
import org.qianfa.approval.round.Tally;
import org.qianfa.organ.People;
import org.qianfa.organ.Staff;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.ModelName;
import org.qianfa.text.PlainText;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 转办: a seat that has not spoken is handed to another holder of the same duty, by who sits there or by an administrator, with a reason, both
 * names on record. Nobody's opinion is written or changed by that, and nobody gets a seat who may not decide on the report.
 */
@Service
@Command
public class SeatHandover {
    static final int LONGEST_REASON = 500;
    private final Reports reports;
    private final RoundRows rounds;
    private final SeatRows rows;
    private final DecisionRows decisions;
    private final SeatAllocation allocation;
    private final DecisionRights rights;
    private final SeatItems items;
    private final RoundOutcomes outcomes;
    private final People people;
    private final AdministratorRights administrators;
    private final ApplicationEventPublisher events;

    SeatHandover(
            Reports reports,
            RoundRows rounds,
            SeatRows rows,
            DecisionRows decisions,
            SeatAllocation allocation,
            DecisionRights rights,
            SeatItems items,
            RoundOutcomes outcomes,
            People people,
            AdministratorRights administrators,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.rounds = rounds;
        this.rows = rows;
        this.decisions = decisions;
        this.allocation = allocation;
        this.rights = rights;
        this.items = items;
        this.outcomes = outcomes;
        this.people = people;
        this.administrators = administrators;
        this.events = events;
    }

    /** Who may take over a seat: holders of its duty who may decide on the report and do not sit in the round. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<Staff> takers(ReportId id, StaffId seat, StaffId by) {
        var report = reports.get(id, by);
        var round = open(report);
        return allocation.takers(report, round, silent(report, round, seat), rows.sitting(round));
    }

    /**
     * Hands a seat on: one's own, or anybody's where this person administers the organ.
     *
     * @throws Refused where the seat has spoken, the other may not sit there, or the reason is missing
     */
    @ByThisPerson
    public void handOver(ReportId id, StaffId seat, StaffId to, String reason, StaffId by) {
        var report = reports.lock(id, by);
        if (!seat.equals(by) && !administrators.covers(report.organ(), by))
            throw new Refused(Sentence.of("approval.onlyOwnSeat"));
        var round = open(report);
        var left = silent(report, round, seat);
        var taker = allocation.takers(report, round, left, rows.sitting(round)).stream()
                .filter(staff -> staff.id().equals(to))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Sentence.of("approval.cannotTakeOver", left.duty().sentence())));
        rows.handOver(round, left, left.duty(), taker, written(reason), people.get(by));
        items.settle(report, round);
        events.publishEvent(new SeatEvent.SeatHandedOver(id, report.organ(), round.number(), seat, to, by));
    }

    /**
     * An administrator takes away a seat whose holder has lost the duty and that nobody takes over; the others decide. Where they all have, their
     * decisions count from now on.
     *
     * @throws Refused where the holder may still decide, or too few seats would be left
     */
    @ByThisPerson
    public void vacate(ReportId id, StaffId seat, String reason, StaffId by) {
        var report = reports.lock(id, by);
        administrators.mustCover(report, by);
        var round = open(report);
        var left = silent(report, round, seat);
        if (rights.stillHolds(report, left)) throw new Refused(Sentence.of("approval.stillEntitled", left.name()));
        var sitting = rows.sitting(round);
        var others = sitting.stream().filter(each -> !each.staff().equals(seat)).toList();
        if (others.isEmpty() || others.size() < round.rule().needed(others.size()) || !keepsLists(left, others))
            throw new Refused(Sentence.of("approval.lastSeat", new ModelName(round.stageName())));
        rows.vacate(round, left, written(reason), people.get(by));
        items.settle(report, round);
        events.publishEvent(new SeatEvent.SeatVacated(id, report.organ(), round.number(), seat, by));
        Tally.of(round.rule(), others, decisions.inRound(report, round)).ifPresent(outcome -> {
            if (outcome == Outcome.RETURNED) outcomes.returned(report, round);
            else outcomes.passed(report, round);
        });
    }

    private static boolean keepsLists(Seat left, List<Seat> others) {
        return left.checklists().stream().allMatch(list -> others.stream()
                .anyMatch(seat -> seat.checklists().contains(list)));
    }

    private Round open(Report report) {
        return rounds.latest(report)
                .filter(round -> round.outcome().isEmpty())
                .orElseThrow(() -> new Refused(Sentence.of("approval.noRound")));
    }

    private Seat silent(Report report, Round round, StaffId who) {
        var seat = rows.sitting(round).stream()
                .filter(each -> each.staff().equals(who))
                .findFirst()
                .orElseThrow(() -> new Refused(Sentence.of("approval.notSeated")));
        if (decisions.inRound(report, round).stream()
                .anyMatch(decision -> decision.staff().equals(who)))
            throw new Refused(Sentence.of("approval.seatHasSpoken", seat.name()));
        return seat;
    }

    public static String written(String reason) {
        var text = PlainText.requirePlain(PlainText.withNewlines(reason).strip());
        if (text.length() < 2) throw new Refused(Sentence.of("approval.reasonNeeded"));
        if (text.length() > LONGEST_REASON) throw new Refused(Sentence.of("approval.opinionTooLong", LONGEST_REASON));
        return text;
    }
}
