package org.qianfa.approval;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qianfa.report.ContentHash;
import org.qianfa.report.Drafting;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.Signatures;
import org.qianfa.report.StageKind;
import org.qianfa.report.WorkItems;
import org.qianfa.shared.Command;
import org.qianfa.shared.PlainText;
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
    static final int LONGEST_OPINION = 2_000;
    private final Reports reports;
    private final RoundRows rounds;
    private final DecisionRows decisions;
    private final WorkItems items;
    private final Drafting drafting;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Decisions(
            Reports reports,
            RoundRows rounds,
            DecisionRows decisions,
            WorkItems items,
            Drafting drafting,
            Signatures signatures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.decisions = decisions;
        this.items = items;
        this.drafting = drafting;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    /** What a person decides, before it is known whether they may. */
    record Given(Verdict verdict, String opinion, Map<Integer, String> reasons, ContentHash seen) {
        Given {
            opinion = PlainText.lines(opinion).strip();
            var written = new TreeMap<Integer, String>();
            reasons.forEach((section, reason) -> {
                if (!reason.isBlank())
                    written.put(section, PlainText.lines(reason).strip());
            });
            reasons = written;
            if (opinion.length() > LONGEST_OPINION
                    || written.values().stream().anyMatch(reason -> reason.length() > LONGEST_OPINION))
                throw new Refused(Sentence.of("approval.opinionTooLong", LONGEST_OPINION));
            PlainText.require(opinion);
            written.values().forEach(PlainText::require);
            if (verdict == Verdict.RETURNED && opinion.isEmpty() && written.isEmpty())
                throw new Refused(Sentence.of("approval.returnNeedsReason"));
        }
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
        var before = of(report, round);
        if (!given.seen().equals(round.hash())) throw new Refused(Sentence.of("approval.contentMoved"));
        drafting.mustExist(report, given.reasons().keySet());
        decisions.write(round, seat, given.verdict(), given.opinion(), given.reasons());
        items.done(report, by);
        var verdicts =
                new java.util.ArrayList<>(before.stream().map(Decision::verdict).toList());
        verdicts.add(given.verdict());
        announce(report, round, given, by);
        Tally.of(round.rule(), sitting.size(), verdicts)
                .ifPresent(outcome -> conclude(report, round, seat, given, outcome));
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
        var own = of(report, round).stream()
                .filter(decision -> decision.staff().equals(by))
                .findFirst();
        if (own.isPresent())
            return Optional.of(new AlreadyDecided(own.get().name(), own.get().at(), clock.getZone()));
        return ContentHash.of(report, reports.contentOf(report)).equals(round.hash())
                ? Optional.empty()
                : Optional.of(new Refused(Sentence.of("approval.contentTampered")));
    }

    private List<Decision> of(Report report, Round round) {
        return decisions.all(report).stream()
                .filter(decision -> decision.round() == round.number())
                .toList();
    }

    private void announce(Report report, Round round, Given given, StaffId by) {
        events.publishEvent(
                switch (given.verdict()) {
                    case APPROVED ->
                        round.kind() == StageKind.SIGN_OFF
                                ? new ApprovalEvent.SignedOff(
                                        report.id(), report.organ(), round.revision(), round.hash(), by)
                                : new ApprovalEvent.Approved(
                                        report.id(), report.organ(), round.number(), round.hash(), by);
                    case RETURNED ->
                        new ApprovalEvent.Returned(report.id(), report.organ(), round.number(), round.hash(), by);
                });
    }

    private void conclude(Report report, Round round, Seat seat, Given given, Outcome outcome) {
        rounds.decided(round, outcome);
        items.cancelRest(report);
        if (outcome == Outcome.RETURNED) {
            var concerned = decisions.all(report).stream()
                    .filter(decision -> decision.round() == round.number())
                    .flatMap(decision -> decision.reasons().keySet().stream())
                    .distinct()
                    .toList();
            drafting.returned(report, concerned);
        } else if (round.kind() == StageKind.SIGN_OFF) {
            signatures.give(report, round.revision(), round.hash(), given.opinion(), seat.staff(), seat.name());
            reports.move(report, ReportStatus.SIGNED_OFF);
        }
        events.publishEvent(new StageCompleted(report.id(), round.stageId(), outcome));
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
