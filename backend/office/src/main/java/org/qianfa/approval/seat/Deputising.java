package org.qianfa.approval.seat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.absence.Absence;
import org.qianfa.absence.Absences;
import org.qianfa.approval.decision.DecisionRows;
import org.qianfa.approval.round.Round;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.StaffId;
import org.springframework.stereotype.Component;

/**
 * Who acts today for the absent holders of a round's seats. Nobody does who has another part in the edition, sits in the round themselves, has
 * spoken in it already, or, in a review, will sign.
 */
@Component
public class Deputising {
    private final Absences absences;
    private final Reports reports;
    private final People people;
    private final SeatRows rows;
    private final DecisionRows decisions;
    private final Clock clock;

    Deputising(Absences absences, Reports reports, People people, SeatRows rows, DecisionRows decisions, Clock clock) {
        this.absences = absences;
        this.reports = reports;
        this.people = people;
        this.rows = rows;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Those who sit in a round, each with whoever acts for them. */
    public List<Seat> seats(Report report, Round round) {
        return seats(report, round.kind(), rows.sitting(round), decisions.voices(report, round));
    }

    /** The same for seats that are not taken yet. */
    public List<Seat> seats(Report report, StageKind kind, List<Seat> sitting) {
        return seats(report, kind, sitting, Map.of());
    }

    private List<Seat> seats(Report report, StageKind kind, List<Seat> sitting, Map<StaffId, StaffId> voices) {
        var away = absences.inForce(report.organ(), today());
        if (away.isEmpty()) return sitting;
        var parts = reports.parts(report);
        var barred = new HashSet<StaffId>();
        sitting.forEach(seat -> barred.add(seat.staff()));
        parts.forEach((who, part) -> {
            if (part != kind) barred.add(who);
        });
        if (kind == StageKind.REVIEW) {
            people.holding(Role.HEAD, report.organ()).forEach(head -> barred.add(head.id()));
            barred.addAll(deputiesOf(Role.HEAD, away));
        }
        return sitting.stream()
                .map(seat -> seat.with(acting(seat, away)
                        .filter(deputy -> !barred.contains(deputy.staff()))
                        .filter(deputy -> seat.staff()
                                .equals(Objects.requireNonNullElse(voices.get(deputy.staff()), seat.staff())))))
                .toList();
    }

    /** Who signs today for the head of the report's organ: they take no part in its review. */
    Set<StaffId> forTheHead(Report report) {
        return deputiesOf(Role.HEAD, absences.inForce(report.organ(), today()));
    }

    private static Set<StaffId> deputiesOf(Role duty, List<Absence> away) {
        return away.stream()
                .filter(absence -> absence.duty() == duty)
                .map(Absence::deputy)
                .collect(Collectors.toSet());
    }

    private static Optional<Deputy> acting(Seat seat, List<Absence> away) {
        return away.stream()
                .filter(absence -> absence.staff().equals(seat.staff()) && absence.duty() == seat.duty())
                .findFirst()
                .map(absence -> new Deputy(absence.deputy(), absence.deputyName(), absence.until()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
