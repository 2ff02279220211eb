package org.qianfa.judgement.reason;

import org.qianfa.judgement.JudgedFinding;
import org.qianfa.judgement.JudgementEvent;
import org.qianfa.judgement.Judgements;
import org.qianfa.organ.People;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafting;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.PlainText;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Written reasons (说明): given for exactly what stands there, and fallen when it changes. Only drafters give them, while they may write. */
@Service
@Command
public class Reasons {
    private static final int SHORTEST = 4;
    public static final int LONGEST = 500;
    private final Reports reports;
    private final Drafting drafting;
    private final Judgements judgements;
    private final ReasonRows rows;
    private final People people;
    private final ApplicationEventPublisher events;

    Reasons(
            Reports reports,
            Drafting drafting,
            Judgements judgements,
            ReasonRows rows,
            People people,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.drafting = drafting;
        this.judgements = judgements;
        this.rows = rows;
        this.people = people;
        this.events = events;
    }

    /**
     * Lets a finding stand. A reason given before for the same subject is superseded.
     *
     * @param subject what the person looked at
     * @throws Refused where the person does not draft here, where the finding is not there any more, or where it admits no reason
     */
    @ByThisPerson
    public void give(ReportId id, FindingSubject subject, String reason, StaffId by) {
        var text = PlainText.requirePlain(PlainText.withNewlines(reason).strip());
        if (text.length() < SHORTEST) throw new Refused(Sentence.of("judgement.reasonTooShort", SHORTEST));
        if (text.length() > LONGEST) throw new Refused(Sentence.of("judgement.reasonTooLong", LONGEST, text.length()));
        var report = reports.lock(id, by);
        var judged = open(report, subject, by);
        if (!judged.finding().overridable())
            throw new Refused(
                    Sentence.of("judgement.mustBeMended", judged.finding().message()));
        drafting.contributed(report, by);
        rows.add(report, subject, true, text, by, people.get(by).name());
        events.publishEvent(new JudgementEvent.ReasonGiven(id, report.organ(), subject.rule(), subject.place(), by));
    }

    /** Takes the reason in force back; the finding is open again. */
    @ByThisPerson
    public void withdraw(ReportId id, FindingSubject subject, StaffId by) {
        var report = reports.lock(id, by);
        if (open(report, subject, by).reason().isEmpty()) return;
        rows.add(report, subject, false, "", by, people.get(by).name());
        events.publishEvent(
                new JudgementEvent.ReasonWithdrawn(id, report.organ(), subject.rule(), subject.place(), by));
    }

    /** The finding as it stands under the lock, for somebody who may write there. */
    private JudgedFinding open(Report report, FindingSubject subject, StaffId by) {
        drafting.mustBeOpen(report);
        var judged = judgements.judge(report).stream()
                .filter(one -> one.subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new Refused(Sentence.of("judgement.moved")));
        drafting.mustDraft(report, judged.section(), by);
        return judged;
    }
}
