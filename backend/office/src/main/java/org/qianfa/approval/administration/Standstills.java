package org.qianfa.approval.administration;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qianfa.approval.chain.ChainModels;
import org.qianfa.approval.decision.Decision;
import org.qianfa.approval.decision.DecisionRows;
import org.qianfa.approval.round.Round;
import org.qianfa.approval.round.RoundRows;
import org.qianfa.approval.round.Routing;
import org.qianfa.approval.seat.DecisionRights;
import org.qianfa.approval.seat.Deputising;
import org.qianfa.approval.seat.Seat;
import org.qianfa.approval.seat.SeatAllocation;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Command;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.qianfa.text.ModelName;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports that nobody can move: their drafter has left, too few of those who sit in the round may still decide, nobody could act in
 * the stage that follows, or the engine has given up their
 * publication. No case stands without the administrators being told.
 */
@Service
@Command
public class Standstills {
    private final Reports reports;
    private final RoundRows rounds;
    private final DecisionRows decisions;
    private final Deputising deputising;
    private final DecisionRights speakers;
    private final SeatAllocation seats;
    private final Routing ways;
    private final ChainModels models;
    private final People people;
    private final Organs organs;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Standstills(
            Reports reports,
            RoundRows rounds,
            DecisionRows decisions,
            Deputising deputising,
            DecisionRights speakers,
            SeatAllocation seats,
            Routing ways,
            ChainModels models,
            People people,
            Organs organs,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.decisions = decisions;
        this.deputising = deputising;
        this.speakers = speakers;
        this.seats = seats;
        this.ways = ways;
        this.models = models;
        this.people = people;
        this.organs = organs;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Those under the organs that this person administers, as things stand now; the longest known first. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<Standstill> of(StaffId by) {
        var paths = people.get(by).duties().stream()
                .filter(duty -> duty.role() == Role.ADMIN)
                .map(duty -> organs.get(duty.organ()).path())
                .toList();
        if (paths.isEmpty()) return List.of();
        var known = known();
        return standing().entrySet().stream()
                .filter(still -> paths.stream().anyMatch(still.getKey().organPath()::startsWith))
                .map(still -> new Standstill(
                        still.getKey(),
                        still.getValue(),
                        known.getOrDefault(still.getKey().id(), clock.instant())))
                .sorted((one, other) -> one.found().compareTo(other.found()))
                .toList();
    }

    /** Why nobody can move this report; empty where somebody or something can. */
    @Transactional(readOnly = true)
    public List<Sentence> reasons(Report report) {
        return switch (report.status()) {
            case DRAFT, RETURNED ->
                people.get(report.responsibleDrafter()).holds(Role.DRAFTER, report.organ())
                        ? List.of()
                        : List.of(Sentence.of("standstill.drafterLeft"));
            case UNDER_REVIEW, AWAITING_SIGN_OFF ->
                rounds.latest(report)
                        .filter(round -> round.outcome().isEmpty())
                        .map(round -> reasons(report, round))
                        .orElseGet(() -> List.of(Sentence.of("standstill.noRound")));
            case SIGNED_OFF -> List.copyOf(models.ailing(List.of(report.id())).values());
            case PUBLISHED, ENDED -> List.of();
        };
    }

    /** Counts as the rule does, as if everybody who still can were to approve. */
    private List<Sentence> reasons(Report report, Round round) {
        var sitting = deputising.seats(report, round);
        var spoken = decisions.of(report, round).stream().map(Decision::staff).toList();
        var lost = sitting.stream()
                .filter(seat -> !spoken.contains(seat.staff()) && !speakers.stillHolds(report, seat))
                .toList();
        var left = sitting.size() - lost.size();
        var needed = round.rule().collected() ? sitting.size() : round.rule().needed(sitting.size());
        var found = new ArrayList<Sentence>();
        if (sitting.isEmpty() || left < needed)
            found.add(Sentence.of(
                    "standstill.seatsLost",
                    new ModelName(round.stageName()),
                    String.join("、", lost.stream().map(Seat::name).toList())));
        else {
            lost.stream()
                    .filter(seat -> !isCheckedElsewhere(seat, sitting, lost))
                    .forEach(seat -> found.add(
                            Sentence.of("standstill.seatsLost", new ModelName(round.stageName()), seat.name())));
            found.addAll(nobodyNext(report));
        }
        return found;
    }

    /** The last approval would lead where nobody can act. */
    private List<Sentence> nobodyNext(Report report) {
        var next = ways.straight(report)
                .or(() -> ways.following(report))
                .filter(stage -> stage.kind() == StageKind.REVIEW || stage.kind() == StageKind.SIGN_OFF);
        return next.map(stage -> seats.obstacles(stage, seats.of(report, stage)))
                .orElse(List.of());
    }

    /** Whether the checklists of a lost seat are gone through from another one. */
    private static boolean isCheckedElsewhere(Seat seat, List<Seat> sitting, List<Seat> lost) {
        return seat.checklists().stream().allMatch(list -> sitting.stream()
                .anyMatch(other -> !lost.contains(other) && other.checklists().contains(list)));
    }

    /** Finds what stands still and tells it once; notes what moves again. */
    public void sweep() {
        var known = known();
        var now = standing();
        now.keySet().stream().filter(report -> !known.containsKey(report.id())).forEach(this::found);
        known.keySet().stream()
                .filter(id ->
                        now.keySet().stream().noneMatch(report -> report.id().equals(id)))
                .forEach(this::over);
    }

    private void found(Report report) {
        var id = report.id().toString();
        jdbc.sql("insert into standstill (id, report_id, stage_id, found_at, open_key) values (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), id, report.stageId(), Utc.column(clock.instant()), id)
                .update();
        events.publishEvent(new CaseEvent.StoodStill(report.id(), report.organ(), report.stageId(), StaffId.SYSTEM));
    }

    private void over(ReportId report) {
        jdbc.sql("update standstill set over_at = ?, open_key = null where open_key = ?")
                .params(Utc.column(clock.instant()), report.toString())
                .update();
    }

    private Map<ReportId, Instant> known() {
        var known = new HashMap<ReportId, Instant>();
        jdbc.sql("select report_id, found_at from standstill where open_key is not null")
                .query((row, _) -> Optional.ofNullable(known.put(Columns.report(row, 1), Columns.instant(row, 2))))
                .list();
        return known;
    }

    private Map<Report, List<Sentence>> standing() {
        var found = new LinkedHashMap<Report, List<Sentence>>();
        for (var id : candidates()) {
            var report = reports.get(id);
            var reasons = reasons(report);
            if (!reasons.isEmpty()) found.put(report, reasons);
        }
        return found;
    }

    /** Few, by index: only these are looked at closely. */
    private List<ReportId> candidates() {
        var ids = new LinkedHashSet<>(
                jdbc.sql("""
                        select r.id from report r where r.status in ('DRAFT', 'RETURNED') and not exists (
                            select 1 from duty d where d.staff = r.responsible_drafter and d.organ = r.organ_id and d.role = 'DRAFTER')
                        """).query((row, _) -> Columns.report(row, 1)).list());
        ids.addAll(jdbc.sql("""
                        select distinct v.report_id from review_round v join report r on r.id = v.report_id
                        join round_seat s on s.round_id = v.id and s.state = 'SITTING'
                        where v.outcome is null
                          and not exists (select 1 from decision d where d.round_id = v.id and d.staff_id = s.staff_id and d.seat_key is not null)
                          and not exists (select 1 from duty u where u.staff = s.staff_id and u.organ = r.organ_id and u.role = s.duty)
                        """).query((row, _) -> Columns.report(row, 1)).list());
        ids.addAll(jdbc.sql("""
                        select r.id from report r where r.status = 'UNDER_REVIEW' and (r.chain_version > 0 or not exists (
                            select 1 from duty d where d.organ = r.organ_id and d.role = 'HEAD' and not exists (
                                select 1 from report_contributor c where c.report_id = r.id and c.edition = r.edition
                                  and c.staff_id = d.staff and c.part <> 'SIGN_OFF')))
                        """).query((row, _) -> Columns.report(row, 1)).list());
        var signed = jdbc.sql("select id from report where status = ?")
                .param(ReportStatus.SIGNED_OFF.name())
                .query((row, _) -> Columns.report(row, 1))
                .list();
        ids.addAll(models.ailing(signed).keySet());
        return List.copyOf(ids);
    }
}
