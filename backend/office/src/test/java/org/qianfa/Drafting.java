package org.qianfa;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.qianfa.approval.Readiness;
import org.qianfa.approval.Submissions;
import org.qianfa.approval.objection.ObjectionId;
import org.qianfa.approval.objection.Objections;
import org.qianfa.approval.objection.RaisedObjection;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Formats;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.judgement.SimilarParagraph;
import org.qianfa.judgement.SimilarParagraphs;
import org.qianfa.judgement.lastyear.BroughtReport;
import org.qianfa.judgement.lastyear.LastYearTexts;
import org.qianfa.judgement.lastyear.LastYears;
import org.qianfa.judgement.reason.FindingSubject;
import org.qianfa.judgement.reason.Reasons;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.CellEdit;
import org.qianfa.report.draft.CellsOutcome;
import org.qianfa.report.draft.Drafts;
import org.qianfa.report.draft.TextOutcome;
import org.qianfa.report.draft.UnsavedText;
import org.qianfa.report.lease.Lease;
import org.qianfa.report.lease.LeaseOutcome;
import org.qianfa.report.lease.Leases;
import org.qianfa.report.revision.Revision;
import org.qianfa.report.revision.RevisionKind;
import org.qianfa.report.revision.RevisionRow;
import org.qianfa.report.revision.Revisions;
import org.qianfa.report.section.SectionRow;
import org.qianfa.report.section.SectionText;
import org.qianfa.report.stage.Stage;
import org.qianfa.shared.ReportId;

/** What drafters do with a report. */
public interface Drafting extends Acting {
    /** All of it, so that nothing is wrong with it. */
    default void fills(ReportId report) {
        var valid = FilledReports.valid(
                the(Formats.class).get(the(Reports.class).get(report).format()));
        takesOver(report, OwnWords.in(report, valid.sections()), valid.cells());
    }

    default void takesOver(ReportId report, SortedMap<Integer, String> texts, Cells cells) {
        does(me -> the(Drafts.class).takeOver(report, texts, cells, me));
    }

    default SectionText text(ReportId report, int section) {
        return sees(me -> the(Drafts.class).text(report, section, me));
    }

    default TextOutcome saves(ReportId report, int section, String text, long basedOn) {
        return sees(me -> the(Drafts.class).saveText(report, section, text, basedOn, me));
    }

    /** More behind what stands in a section. */
    default void writes(ReportId report, int section, String more) {
        var text = text(report, section);
        saves(report, section, text.text() + more, text.version());
    }

    default CellsOutcome savesCells(ReportId report, List<CellEdit> edits) {
        return sees(me -> the(Drafts.class).saveCells(report, edits, me));
    }

    default List<UnsavedText> keptTexts(ReportId report) {
        return sees(me -> the(Drafts.class).kept(report, me));
    }

    default Content content(ReportId report) {
        return sees(me -> the(Reports.class).content(report, me));
    }

    default List<SectionRow> sections(ReportId report) {
        return sees(me -> the(Drafts.class).sections(report, me));
    }

    default void assigns(ReportId report, int section, Acting to) {
        does(me -> the(Drafts.class).assign(report, section, to.id(), me));
    }

    default void finishes(ReportId report, int section) {
        does(me -> the(Drafts.class).finish(report, section, me));
    }

    default LeaseOutcome takesSection(ReportId report, int section, String tab) {
        return sees(me -> the(Leases.class).take(report, section, tab, me));
    }

    default LeaseOutcome takesOverSection(ReportId report, int section, String tab) {
        return sees(me -> the(Leases.class).takeOver(report, section, tab, me));
    }

    default void releases(ReportId report, int section, String tab) {
        does(me -> the(Leases.class).release(report, section, tab, me));
    }

    default List<Lease> leases(ReportId report) {
        return sees(me -> the(Leases.class).live(report, me));
    }

    default List<RevisionRow> revisions(ReportId report) {
        return sees(me -> the(Revisions.class).all(report, me));
    }

    default Revision savesRevision(ReportId report, RevisionKind kind, String note) {
        return sees(me -> the(Revisions.class).save(report, kind, note, me));
    }

    /** A file, as the report for the year before. */
    default void brings(ReportId report, BroughtReport lastYears) {
        does(me -> the(LastYears.class).bring(report, lastYears, me));
    }

    default void takesLastYears(ReportId report, int section, String paragraph) {
        does(me -> the(LastYearTexts.class).take(report, section, paragraph, me));
    }

    default List<SimilarParagraph> similarParagraphs(ReportId report, int section) {
        return sees(me -> the(SimilarParagraphs.class).similarParagraphs(report, section, me));
    }

    /** Why a finding may stand. */
    default void explains(ReportId report, FindingSubject subject, String reason) {
        does(me -> the(Reasons.class).give(report, subject, reason, me));
    }

    default List<RaisedObjection> objections(ReportId report) {
        return sees(me -> the(Objections.class).all(report, me));
    }

    default void answers(ReportId report, ObjectionId objection, boolean adopted, String words) {
        does(me -> the(Objections.class).answer(report, objection, adopted, words, me));
    }

    /** Every objection that is open. */
    default void answersAll(ReportId report) {
        objections(report).stream()
                .filter(raised -> raised.answer().isEmpty())
                .forEach(raised -> answers(report, raised.id(), true, "已按意见核对。"));
    }

    default Readiness readiness(ReportId report) {
        return sees(me -> the(Submissions.class).readiness(report, me));
    }

    default Optional<Stage> straightTo(ReportId report) {
        return sees(me -> the(Submissions.class).straightTo(report, me));
    }

    default void submits(ReportId report) {
        does(me -> the(Submissions.class).submit(report, me));
    }

    default void answersAndSubmits(ReportId report) {
        answersAll(report);
        submits(report);
    }

    default void withdraws(ReportId report) {
        does(me -> the(Submissions.class).withdraw(report, me));
    }
}
