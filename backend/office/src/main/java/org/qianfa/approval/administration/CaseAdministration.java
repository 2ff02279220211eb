package org.qianfa.approval.administration;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.approval.round.Outcome;
import org.qianfa.approval.round.RoundRows;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.signature.Signatures;
import org.qianfa.report.work.WorkAssignments;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 终止 and 重新启用: an administrator ends a report's case, or lets it begin again at drafting; with a reason that stays visible. */
@Service
@Command
public class CaseAdministration {
    private final Reports reports;
    private final RoundRows rounds;
    private final WorkAssignments assignments;
    private final Signatures signatures;
    private final AdministratorRights administrators;
    private final CaseActRows acts;
    private final ApplicationEventPublisher events;

    CaseAdministration(
            Reports reports,
            RoundRows rounds,
            WorkAssignments assignments,
            Signatures signatures,
            AdministratorRights administrators,
            CaseActRows acts,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.rounds = rounds;
        this.assignments = assignments;
        this.signatures = signatures;
        this.administrators = administrators;
        this.acts = acts;
        this.events = events;
    }

    /**
     * Nobody is waited for any more, and nothing is published. A signature that was given is void.
     *
     * @throws Refused where the report is published or ended, or the reason is missing
     */
    @ByThisPerson
    public void end(ReportId id, String reason, StaffId by) {
        var report = reports.lock(id, by);
        var obstacles = endObstacles(report, by);
        if (!obstacles.isEmpty()) throw new Refused(obstacles);
        acts.write(report, CaseActRows.Act.ENDED, "", reason, by);
        rounds.latest(report)
                .filter(round -> round.outcome().isEmpty())
                .ifPresent(round -> rounds.decided(round, Outcome.ENDED));
        rounds.forgetStraightBack(report);
        assignments.cancelRest(report);
        signatures.voided(report);
        reports.move(report, ReportStatus.ENDED);
        events.publishEvent(new CaseEvent.CaseEnded(id, report.organ(), by));
    }

    /** Begins again at drafting, in the chain that the organ goes by now; all stages come again. */
    @ByThisPerson
    public void reopen(ReportId id, String reason, StaffId by) {
        var report = reports.lock(id, by);
        var obstacles = reopenObstacles(report, by);
        if (!obstacles.isEmpty()) throw new Refused(obstacles);
        acts.write(report, CaseActRows.Act.REOPENED, "", reason, by);
        reports.move(report, ReportStatus.DRAFT);
        events.publishEvent(new CaseEvent.CaseReopened(id, report.organ(), by));
    }

    @Transactional(readOnly = true)
    @ByThisPerson
    public List<Sentence> endObstacles(ReportId id, StaffId by) {
        return endObstacles(reports.get(id, by), by);
    }

    @Transactional(readOnly = true)
    @ByThisPerson
    public List<Sentence> reopenObstacles(ReportId id, StaffId by) {
        return reopenObstacles(reports.get(id, by), by);
    }

    private List<Sentence> endObstacles(Report report, StaffId by) {
        var found = new ArrayList<Sentence>();
        if (!administrators.covers(report.organ(), by)) found.add(Sentence.of("approval.onlyAdministrator"));
        if (report.status() == ReportStatus.PUBLISHED || report.status() == ReportStatus.ENDED)
            found.add(Sentence.of("approval.overAndDone"));
        return found;
    }

    private List<Sentence> reopenObstacles(Report report, StaffId by) {
        var found = new ArrayList<Sentence>();
        if (!administrators.covers(report.organ(), by)) found.add(Sentence.of("approval.onlyAdministrator"));
        if (report.status() != ReportStatus.ENDED) found.add(Sentence.of("approval.notEnded"));
        return found;
    }
}
