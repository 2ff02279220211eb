package org.qianfa.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qianfa.approval.decision.VoidedOpinions;
import org.qianfa.approval.objection.Objections;
import org.qianfa.approval.round.Outcome;
import org.qianfa.approval.round.Rounds;
import org.qianfa.approval.round.Routing;
import org.qianfa.document.pdf.MissingGlyphs;
import org.qianfa.form.Formats;
import org.qianfa.judgement.JudgedFinding;
import org.qianfa.judgement.Judgements;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafting;
import org.qianfa.report.revision.Revisions;
import org.qianfa.report.stage.Chain;
import org.qianfa.report.stage.Stage;
import org.qianfa.report.work.WorkAssignments;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 送审 and 撤回: what the responsible drafter does with the whole report. */
@Service
@Command
public class Submissions {
    private final Reports reports;
    private final Revisions revisions;
    private final Drafting drafting;
    private final WorkAssignments assignments;
    private final Rounds rounds;
    private final SubmissionWithdrawal withdrawal;
    private final Chain chain;
    private final People people;
    private final Routing routing;
    private final Objections objections;
    private final VoidedOpinions voidedOpinions;
    private final Judgements judgements;
    private final Formats formats;
    private final ApplicationEventPublisher events;

    Submissions(
            Reports reports,
            Revisions revisions,
            Drafting drafting,
            WorkAssignments assignments,
            Rounds rounds,
            SubmissionWithdrawal withdrawal,
            Chain chain,
            People people,
            Routing routing,
            Objections objections,
            VoidedOpinions voidedOpinions,
            Judgements judgements,
            Formats formats,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.revisions = revisions;
        this.drafting = drafting;
        this.assignments = assignments;
        this.rounds = rounds;
        this.withdrawal = withdrawal;
        this.chain = chain;
        this.people = people;
        this.routing = routing;
        this.objections = objections;
        this.voidedOpinions = voidedOpinions;
        this.judgements = judgements;
        this.formats = formats;
        this.events = events;
    }

    /** What the gate finds in the report now, and everything that keeps this person from submitting it. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public Readiness readiness(ReportId id, StaffId by) {
        return readiness(reports.get(id, by), by);
    }

    private Readiness readiness(Report report, StaffId by) {
        var judged = judgements.judge(report);
        var obstacles = new ArrayList<Sentence>();
        if (!report.status().writable()) obstacles.add(Sentence.of("report.frozen"));
        if (!report.responsibleDrafter().equals(by)) obstacles.add(Sentence.of("report.onlyResponsible"));
        else if (!people.get(by).holds(Role.DRAFTER, report.organ()))
            obstacles.add(Sentence.of("approval.dutyLost", Role.DRAFTER.sentence()));
        for (var section : drafting.unfinished(report))
            obstacles.add(Sentence.of("approval.sectionUnfinished", section.number(), section.drafterName()));
        obstacles.addAll(objections.unanswered(report));
        judged.stream().filter(JudgedFinding::closes).map(Submissions::obstacle).forEach(obstacles::add);
        obstacles.addAll(
                MissingGlyphs.sentences(formats.get(report.format()), report.title(), reports.contentOf(report)));
        for (var stage : chain.stages(report.id())) obstacles.addAll(rounds.obstaclesToSeating(report, stage));
        return new Readiness(judged, obstacles);
    }

    private static Sentence obstacle(JudgedFinding judged) {
        var message = judged.finding().message();
        if (!judged.wantsReason()) return message;
        return Sentence.of(judged.fallen().isPresent() ? "approval.reasonFallen" : "approval.reasonMissing", message);
    }

    /** @throws NotReady with every obstacle at once */
    @ByThisPerson
    public void submit(ReportId id, StaffId by) {
        var report = reports.lock(id, by);
        var readiness = readiness(report, by);
        if (!readiness.ready()) throw new NotReady(readiness.obstacles());
        var revision = revisions.make(report, by);
        drafting.submitted(report, by);
        objections.fixAnswers(report, revision);
        voidedOpinions.voidWhatChanged(report, revision, by);
        var straight = routing.straightTo(report).map(Stage::id).orElse("");
        assignments.handedOn(report, by);
        events.publishEvent(new ApprovalEvent.Submitted(id, report.organ(), revision.number(), revision.hash(), by));
        events.publishEvent(new StageCompleted(id, report.stageId(), Outcome.SUBMITTED, straight));
    }

    /** Takes a submission back, until the next person has opened it. */
    @ByThisPerson
    public void withdraw(ReportId id, StaffId by) {
        withdrawal.withdraw(reports.lock(id, by), by);
    }

    /** The stage that gets the report as soon as it is submitted, where it has asked for it straight back (改后直接送我). */
    @Transactional(readOnly = true)
    @ByThisPerson
    public Optional<Stage> straightTo(ReportId id, StaffId by) {
        var report = reports.get(id, by);
        return report.status().writable() ? routing.straightTo(report) : Optional.empty();
    }

    /** Why this person cannot withdraw the report now; empty where they can. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<Sentence> withdrawalObstacles(ReportId id, StaffId by) {
        return withdrawal.obstaclesToWithdrawal(reports.get(id, by), by);
    }
}
