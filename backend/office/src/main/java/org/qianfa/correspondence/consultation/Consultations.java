package org.qianfa.correspondence.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qianfa.correspondence.Colleagues;
import org.qianfa.correspondence.CorrespondenceEvent;
import org.qianfa.correspondence.MessageText;
import org.qianfa.report.ReadingGrants;
import org.qianfa.report.Reports;
import org.qianfa.report.work.WorkItems;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 征求意见: whoever is waited for at a report asks a colleague, of another organ too, for a written opinion. It never decides. Who is asked may
 * read the report until they have answered or the question is taken back.
 */
@Service
@Command
public class Consultations {
    static final int LONGEST_QUESTION = 1_000;
    static final int LONGEST_ANSWER = 2_000;
    private final Reports reports;
    private final WorkItems items;
    private final ReadingGrants grants;
    private final Colleagues colleagues;
    private final ConsultationRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Consultations(
            Reports reports,
            WorkItems items,
            ReadingGrants grants,
            Colleagues colleagues,
            ConsultationRows rows,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.items = items;
        this.grants = grants;
        this.colleagues = colleagues;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param dueOn by when an answer is wanted
     * @throws Refused where this person is not waited for, the other is no colleague or was asked already, or nothing is asked
     */
    @ByThisPerson
    public void ask(ReportId id, StaffId to, String question, Optional<LocalDate> dueOn, StaffId by) {
        var report = reports.lock(id, by);
        var asked = MessageText.something(question, LONGEST_QUESTION, "correspondence.askSomething");
        if (!items.waitingFor(id).contains(by)) throw new Refused(Sentence.of("correspondence.mayNotAsk"));
        dueOn.filter(day -> day.isBefore(LocalDate.now(clock))).ifPresent(_ -> {
            throw new Refused(Sentence.of("correspondence.pastDay"));
        });
        var colleague = colleagues.require(report, to, by);
        var key = id + "|" + to;
        if (rows.isOpen(key)) throw new Refused(Sentence.of("correspondence.askedAlready", colleague.name()));
        rows.write(report, to, asked, dueOn, key, grants.give(id, to), by);
        events.publishEvent(new CorrespondenceEvent.OpinionAsked(id, report.organ(), to, by));
    }

    /** The written opinion, given once; reading ends with it. */
    @ByThisPerson
    public void answer(String id, String words, StaffId by) {
        var consultation = rows.find(id).filter(one -> one.to().equals(by)).orElseThrow(NotFound::new);
        var report = reports.lock(consultation.report());
        var said = MessageText.something(words, LONGEST_ANSWER, "correspondence.saySomething");
        mustBeOpen(id);
        rows.answer(id, said);
        grants.end(rows.grant(id));
        events.publishEvent(new CorrespondenceEvent.OpinionGiven(report.id(), report.organ(), consultation.by(), by));
    }

    /** Whoever asked does not want to know any more. */
    @ByThisPerson
    public void takeBack(String id, StaffId by) {
        var consultation = rows.find(id).filter(one -> one.by().equals(by)).orElseThrow(NotFound::new);
        var report = reports.lock(consultation.report());
        mustBeOpen(id);
        rows.takeBack(id);
        grants.end(rows.grant(id));
        events.publishEvent(
                new CorrespondenceEvent.QuestionTakenBack(report.id(), report.organ(), consultation.to(), by));
    }

    /** Questions and opinions about a report, the oldest first; for those who read it by duty. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<Consultation> consultationsAbout(ReportId id, StaffId by) {
        var report = reports.get(id, by);
        return rows.all(report).stream()
                .filter(one -> one.to().equals(by) || reports.readsByDuty(report, by))
                .toList();
    }

    /** What this person is asked and has not answered, the most urgent first. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<Consultation> waiting(StaffId by) {
        return rows.waiting(by);
    }

    @Transactional(readOnly = true)
    @ByThisPerson
    public int waitingCount(StaffId by) {
        return rows.waitingCount(by);
    }

    private void mustBeOpen(String id) {
        if (!rows.find(id).orElseThrow().isOpen()) throw new Refused(Sentence.of("correspondence.overAlready"));
    }
}
