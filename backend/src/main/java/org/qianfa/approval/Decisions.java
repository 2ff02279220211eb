package org.qianfa.approval;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import org.qianfa.report.ContentHash;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.report.Revisions;
import org.qianfa.report.StageKind;
import org.qianfa.report.WorkItems;
import org.qianfa.shared.Command;
import org.qianfa.shared.Refused;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.Sentence;
import org.qianfa.shared.StaffId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One decision, whole: under the report's row lock it is checked, recorded, counted, and moves the report on. */
@Service
@Command
class Decisions {
    private final Reports reports;
    private final RoundRows rounds;
    private final DecisionRows decisions;
    private final WorkItems items;
    private final Revisions revisions;
    private final Objections objections;
    private final Ways ways;
    private final Conclusions conclusions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decisions(
            Reports reports,
            RoundRows rounds,
            DecisionRows decisions,
            WorkItems items,
            Revisions revisions,
            Objections objections,
            Ways ways,
            Conclusions conclusions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.decisions = decisions;
        this.items = items;
        this.revisions = revisions;
        this.objections = objections;
        this.ways = ways;
        this.conclusions = conclusions;
        this.events = events;
        this.clock = clock;
    }

    void decide(ReportId id, StageKind kind, Given given, StaffId by) {
        var report = reports.lock(id, by);
        obstacle(report, kind, by).ifPresent(refused -> {
            throw refused;
        });
        var round = rounds.latest(report).orElseThrow();
        var sitting = rounds.seats(round);
        var seat = sitting.stream()
                .filter(each -> each.staff().equals(by))
                .findFirst()
                .orElseThrow();
        var verdicts = new ArrayList<>(
                decisions.of(report, round).stream().map(Decision::verdict).toList());
        if (!given.seen().equals(round.hash())) throw new Refused(Sentence.of("approval.contentMoved"));
        write(report, round, seat, given);
        items.done(report, by);
        verdicts.add(given.verdict());
        Tally.of(round.rule(), sitting.size(), verdicts).ifPresent(outcome -> {
            if (outcome == Outcome.APPROVED) conclusions.approved(report, round, seat, given);
            else conclusions.returned(report, round);
        });
    }

    private void write(Report report, Round round, Seat seat, Given given) {
        var to = given.verdict() == Verdict.APPROVED
                ? ""
                : ways.wished(report, round, given).stage().id();
        var decision = decisions.write(round, seat, given, to);
        if (!given.objections().isEmpty())
            objections.raise(report, revisions.get(report, round.revision()), decision, given.objections());
        announce(report, round, given, to, seat.staff());
    }

    /** Why this person cannot decide on the report now, whatever they would decide. */
    @Transactional(readOnly = true)
    Optional<Refused> obstacle(ReportId id, StageKind kind, StaffId by) {
        return obstacle(reports.get(id, by), kind, by);
    }

    private Optional<Refused> obstacle(Report report, StageKind kind, StaffId by) {
        var latest = rounds.latest(report);
        if (latest.isEmpty()) return Optional.of(new Refused(Sentence.of("approval.notSubmitted")));
        var round = latest.get();
        if (reports.contributed(report, by)) return Optional.of(new OwnWork());
        if (round.kind() != kind || round.outcome().isPresent()) return Optional.of(notNow(report, round, kind));
        if (rounds.seats(round).stream().noneMatch(seat -> seat.staff().equals(by)))
            return Optional.of(new Refused(Sentence.of("approval.notYourSeat")));
        var own = decisions.of(report, round).stream()
                .filter(decision -> decision.staff().equals(by))
                .findFirst();
        if (own.isPresent())
            return Optional.of(new AlreadyDecided(own.get().name(), own.get().at(), clock.getZone()));
        return ContentHash.of(report, reports.contentOf(report)).equals(round.hash())
                ? Optional.empty()
                : Optional.of(new Refused(Sentence.of("approval.contentTampered")));
    }

    private void announce(Report report, Round round, Given given, String to, StaffId by) {
        events.publishEvent(
                switch (given.verdict()) {
                    case APPROVED ->
                        round.kind() == StageKind.SIGN_OFF
                                ? new ApprovalEvent.SignedOff(
                                        report.id(), report.organ(), round.revision(), round.hash(), by)
                                : new ApprovalEvent.Approved(
                                        report.id(), report.organ(), round.number(), round.hash(), by);
                    case RETURNED ->
                        new ApprovalEvent.Returned(
                                report.id(),
                                report.organ(),
                                round.number(),
                                round.hash(),
                                to,
                                given.straightBack(),
                                by);
                });
    }

    private Refused notNow(Report report, Round round, StageKind kind) {
        var open = round.outcome().isEmpty();
        if (open && kind == StageKind.SIGN_OFF) return new Refused(Sentence.of("approval.stillInReview"));
        if (round.outcome().equals(Optional.of(Outcome.WITHDRAWN)))
            return new Refused(Sentence.of("approval.withdrawn"));
        return decisions.all(report).stream()
                .max(Comparator.comparing(Decision::at))
                .<Refused>map(last -> new AlreadyDecided(last.name(), last.at(), clock.getZone()))
                .orElseGet(() -> new Refused(Sentence.of("approval.withdrawn")));
    }
}
