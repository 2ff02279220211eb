package org.qianfa.approval.objection;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.approval.ApprovalEvent;
import org.qianfa.check.Place;
import org.qianfa.form.Formats;
import org.qianfa.organ.People;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafting;
import org.qianfa.report.revision.Revision;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.PlainText;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 退回理由: raised with a return, answered by the drafters one by one before the report is submitted again. */
@Service
@Command
public class Objections {
    private static final int EXCERPT = 40;
    private final Reports reports;
    private final Drafting drafting;
    private final ObjectionRows rows;
    private final Formats formats;
    private final People people;
    private final ApplicationEventPublisher events;

    Objections(
            Reports reports,
            Drafting drafting,
            ObjectionRows rows,
            Formats formats,
            People people,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.drafting = drafting;
        this.rows = rows;
        this.formats = formats;
        this.people = people;
        this.events = events;
    }

    /** Every objection to this edition with its answer, the oldest first. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<RaisedObjection> all(ReportId id, StaffId by) {
        return rows.all(reports.get(id, by));
    }

    /**
     * 采纳 or 不采纳; until the report is submitted the answer may be given anew.
     *
     * @param adopted whether the objection was followed
     * @param words what was changed, or why nothing was
     * @throws Refused where it is neither this person's section nor report, the report is not open for writing, or the words are missing
     */
    @ByThisPerson
    public void answer(ReportId id, ObjectionId objection, boolean adopted, String words, StaffId by) {
        var report = reports.lock(id, by);
        var raised = rows.all(report).stream()
                .filter(each -> each.id().equals(objection))
                .findFirst()
                .orElseThrow(NotFound::new);
        drafting.mustBeOpen(report);
        drafting.mustDraft(report, raised.section(), by);
        var said = PlainText.requirePlain(PlainText.withNewlines(words).strip());
        if (said.isEmpty())
            throw new Refused(Sentence.of(adopted ? "approval.answerWithoutChange" : "approval.answerWithoutReason"));
        if (said.length() > Objection.LONGEST)
            throw new Refused(Sentence.of("approval.opinionTooLong", Objection.LONGEST));
        if (rows.isFixed(objection)) throw new Refused(Sentence.of("approval.answerSent"));
        drafting.contributed(report, by);
        rows.answer(objection, adopted, said, by, people.get(by).name());
        events.publishEvent(
                new ApprovalEvent.ObjectionAnswered(id, report.organ(), raised.round(), raised.section(), adopted, by));
    }

    /** Writes down what a decision objects to; each objection is held against the revision that was read. */
    public void raise(Report report, Revision revision, String decision, List<Objection> objections) {
        var line = 1;
        for (var objection : objections)
            rows.write(new ObjectionId(decision, line++), section(report, revision, objection.place()), objection);
    }

    private int section(Report report, Revision revision, Place place) {
        var form = formats.get(report.format());
        return switch (place) {
            case Place.InSection(var section, var start, var end, var quote) -> {
                if (form.section(section).isEmpty()) throw new NotFound();
                var text = revision.content().text(section);
                if (end > text.length() || !text.substring(start, end).equals(quote))
                    throw new Refused(Sentence.of("approval.quoteMoved", section));
                yield section;
            }
            case Place.InCell(var key) -> {
                if (form.cell(key).isEmpty()) throw new NotFound();
                yield form.sectionHolding(key.table())
                        .orElseThrow(NotFound::new)
                        .number();
            }
            case Place.InTable _, Place.InReport _ -> throw new NotFound();
        };
    }

    /** One sentence for each objection that nobody has answered. */
    public List<Sentence> unanswered(Report report) {
        var open = new ArrayList<Sentence>();
        for (var raised : rows.all(report))
            if (raised.answer().isEmpty())
                open.add(Sentence.of(
                        "approval.objectionOpen",
                        raised.section(),
                        raised.name(),
                        excerpt(raised.objection().reason())));
        return open;
    }

    private static String excerpt(String reason) {
        var line = reason.lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, EXCERPT)) + "…";
    }

    /** The answers have gone out with a revision. */
    public void fixAnswers(Report report, Revision revision) {
        rows.fix(report, revision.number());
    }
}
