package org.qianfa.approval.seat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qianfa.approval.checklist.Checklists;
import org.qianfa.approval.round.Round;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.organ.Staff;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.report.stage.Stage;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.StaffId;
import org.qianfa.text.ModelName;
import org.qianfa.text.Sentence;
import org.springframework.stereotype.Component;

/**
 * Who may sit in a stage: the holders of its duties, without anybody who has another part in the edition, and, in a review, without those who
 * will sign (drafter, reviewer and signer are three people).
 */
@Component
public class SeatAllocation {
    private final People people;
    private final Reports reports;
    private final Deputising deputising;
    private final Checklists checklists;

    SeatAllocation(People people, Reports reports, Deputising deputising, Checklists checklists) {
        this.people = people;
        this.reports = reports;
        this.deputising = deputising;
        this.checklists = checklists;
    }

    public List<Seat> seats(Report report, Stage stage) {
        var barred = barred(report, stage.kind());
        var holders = new LinkedHashMap<StaffId, Seat>();
        for (var duty : stage.seats())
            for (Staff holder : people.holding(duty, report.organ()))
                if (!barred.contains(holder.id()))
                    holders.merge(
                            holder.id(),
                            new Seat(holder.id(), holder.name(), duty, checklists.listsOf(duty), Optional.empty()),
                            SeatAllocation::both);
        return List.copyOf(holders.values());
    }

    /** One person, one seat, whatever their duties; with the checklists of all of them. */
    private static Seat both(Seat first, Seat second) {
        var lists = new ArrayList<>(first.checklists());
        second.checklists().stream().filter(list -> !lists.contains(list)).forEach(lists::add);
        return new Seat(first.staff(), first.name(), first.duty(), lists, first.deputy());
    }

    /** Who may take over a seat of a duty in a round of this kind, and does not sit there yet. */
    List<Staff> takers(Report report, Round round, Seat seat, List<Seat> sitting) {
        var barred = barred(report, round.kind());
        sitting.forEach(each -> barred.add(each.staff()));
        return people.holding(seat.duty(), report.organ()).stream()
                .filter(staff -> !barred.contains(staff.id()))
                .toList();
    }

    private Set<StaffId> barred(Report report, StageKind kind) {
        var barred = new HashSet<StaffId>();
        reports.parts(report).forEach((who, part) -> {
            if (part != kind) barred.add(who);
        });
        if (kind == StageKind.REVIEW) {
            people.holding(Role.HEAD, report.organ()).forEach(head -> barred.add(head.id()));
            barred.addAll(deputising.forTheHead(report));
        }
        return barred;
    }

    /** What keeps a stage from being decided with these seats: too few, or nobody for one of its checklists. */
    public List<Sentence> obstaclesToSeating(Stage stage, List<Seat> sitting) {
        var found = new ArrayList<Sentence>();
        if (sitting.isEmpty() || sitting.size() < stage.rule().needed(sitting.size()))
            found.add(Sentence.of("approval.emptySeats", new ModelName(stage.name())));
        else
            for (var duty : stage.seats())
                for (var list : checklists.listsOf(duty))
                    if (sitting.stream().noneMatch(seat -> seat.checklists().contains(list)))
                        found.add(Sentence.of("approval.emptyDuty", new ModelName(stage.name()), duty.sentence()));
        return found;
    }
}
