package org.qianfa.approval.chain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qianfa.absence.Absence;
import org.qianfa.absence.Absences;
import org.qianfa.approval.decision.Decision;
import org.qianfa.approval.decision.DecisionRows;
import org.qianfa.approval.round.RoundRows;
import org.qianfa.approval.round.Routing;
import org.qianfa.approval.seat.Deputising;
import org.qianfa.approval.seat.SeatAllocation;
import org.qianfa.organ.People;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.stage.Chain;
import org.qianfa.report.stage.Schedules;
import org.qianfa.report.stage.Stage;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Sentence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes next, and when, exactly: from the model, the seats as they would be taken now, the absences and the due dates. */
@Service
@Transactional(readOnly = true)
public class StagesAhead {
    private final Reports reports;
    private final RoundRows rounds;
    private final DecisionRows decisions;
    private final SeatAllocation allocation;
    private final Deputising deputising;
    private final Routing routing;
    private final Chain chain;
    private final Schedules schedules;
    private final Absences absences;
    private final People people;
    private final Clock clock;

    StagesAhead(
            Reports reports,
            RoundRows rounds,
            DecisionRows decisions,
            SeatAllocation allocation,
            Deputising deputising,
            Routing routing,
            Chain chain,
            Schedules schedules,
            Absences absences,
            People people,
            Clock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.decisions = decisions;
        this.allocation = allocation;
        this.deputising = deputising;
        this.routing = routing;
        this.chain = chain;
        this.schedules = schedules;
        this.absences = absences;
        this.people = people;
        this.clock = clock;
    }

    /** From where the report stands to its publication; nothing where it is published or ended. */
    @ByThisPerson
    public List<UpcomingStage> stagesAhead(ReportId id, StaffId by) {
        var report = reports.get(id, by);
        if (report.status() == ReportStatus.PUBLISHED || report.status() == ReportStatus.ENDED) return List.of();
        var ahead = ahead(report);
        var away = absences.ahead(report.organ(), LocalDate.now(clock));
        var upcoming = new ArrayList<UpcomingStage>();
        for (var stage : ahead)
            upcoming.add(upcomingStage(report, stage, stage.id().equals(report.stageId()), away));
        return List.copyOf(upcoming);
    }

    /** The stage it stands at, and those that follow; past the ones that a report goes by which comes straight back. */
    private List<Stage> ahead(Report report) {
        var stages = chain.stages(report.id());
        if (report.status() == ReportStatus.SIGNED_OFF)
            return stages.stream()
                    .filter(stage -> stage.kind() == StageKind.PUBLISH)
                    .toList();
        var rest = stages.stream()
                .dropWhile(stage -> !stage.id().equals(report.stageId()))
                .toList();
        var straight = routing.straightTo(report);
        if (straight.isEmpty()) return rest;
        var left = new ArrayList<Stage>(rest.subList(0, 1));
        left.addAll(rest.stream()
                .dropWhile(stage -> !stage.id().equals(straight.get().id()))
                .toList());
        return left;
    }

    private UpcomingStage upcomingStage(Report report, Stage stage, boolean present, List<Absence> away) {
        var due = schedules.scheduleOf(report).of(stage.kind());
        var expected = expected(report, stage, present);
        return new UpcomingStage(
                stage,
                present,
                expected,
                away.stream()
                        .filter(absence -> stage.seats().contains(absence.duty()))
                        .filter(absence -> expected.stream()
                                .anyMatch(each -> !each.done() && each.staff().equals(absence.staff())))
                        .filter(absence -> !absence.from().isAfter(due))
                        .toList(),
                due,
                present ? List.of() : obstaclesToSeating(report, stage));
    }

    private List<UpcomingStage.Expected> expected(Report report, Stage stage, boolean present) {
        return switch (stage.kind()) {
            case DRAFT ->
                List.of(new UpcomingStage.Expected(
                        report.responsibleDrafter(),
                        people.get(report.responsibleDrafter()).name(),
                        false,
                        Optional.empty()));
            case REVIEW, SIGN_OFF -> present ? sitting(report) : wouldSit(report, stage);
            case PUBLISH -> List.of();
        };
    }

    private List<UpcomingStage.Expected> sitting(Report report) {
        var round = rounds.latest(report).orElseThrow();
        var spoken =
                decisions.inRound(report, round).stream().map(Decision::staff).toList();
        return deputising.seats(report, round).stream()
                .map(seat -> new UpcomingStage.Expected(
                        seat.staff(), seat.name(), spoken.contains(seat.staff()), seat.deputy()))
                .toList();
    }

    private List<UpcomingStage.Expected> wouldSit(Report report, Stage stage) {
        return deputising.seats(report, stage.kind(), allocation.seats(report, stage)).stream()
                .map(seat -> new UpcomingStage.Expected(seat.staff(), seat.name(), false, seat.deputy()))
                .toList();
    }

    private List<Sentence> obstaclesToSeating(Report report, Stage stage) {
        return stage.kind() == StageKind.REVIEW || stage.kind() == StageKind.SIGN_OFF
                ? allocation.obstaclesToSeating(stage, allocation.seats(report, stage))
                : List.of();
    }
}
