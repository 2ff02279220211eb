package org.qianfa.ui.reading;

import java.util.Locale;
import org.qianfa.approval.round.Rounds;
import org.qianfa.comment.Comments;
import org.qianfa.correspondence.consultation.Consultations;
import org.qianfa.document.html.ReportHtml;
import org.qianfa.export.Exports;
import org.qianfa.history.Comparisons;
import org.qianfa.report.Reports;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.casework.ReportActions;
import org.qianfa.ui.comparison.ChangesCard;
import org.qianfa.ui.document.DownloadMenu;
import org.qianfa.ui.text.Dates;
import org.springframework.stereotype.Component;

/** Draws what {@link ReviewModels} has opened. */
@Component
public class ReadingPages {
    private final Dates dates;
    private final ReportHtml html;
    private final Exports exports;
    private final ReportActions acts;
    private final Comments comments;
    private final Reports reports;
    private final Comparisons comparisons;
    private final Consultations consultations;
    private final Rounds rounds;

    ReadingPages(
            Dates dates,
            ReportHtml html,
            Exports exports,
            ReportActions acts,
            Comments comments,
            Reports reports,
            Comparisons comparisons,
            Consultations consultations,
            Rounds rounds) {
        this.dates = dates;
        this.html = html;
        this.exports = exports;
        this.acts = acts;
        this.comments = comments;
        this.reports = reports;
        this.comparisons = comparisons;
        this.consultations = consultations;
        this.rounds = rounds;
    }

    /** @param after draws the page anew, when something else was done than deciding */
    public ReadingPage draw(ReviewModel model, StaffId me, Locale locale, Runnable after) {
        var download = new DownloadMenu(
                exports,
                () -> exports.paper(model.report().id(), model.revision().number(), me));
        var id = model.report().id();
        var page = new ReadingPage(model, me, dates, html, download, acts.menu(model.report(), me, after), locale);
        page.commented(model, comments, reports, me, () -> rounds.latest(id, me).ifPresent(page::news));
        var asked = consultations.consultationsAbout(id, me);
        if (!asked.isEmpty()) page.consulted(new ConsultationsCard(asked, consultations, dates, me, after));
        var revision = model.revision().number();
        if (!model.report().status().writable())
            comparisons
                    .sinceDecision(id, me)
                    .filter(since -> since.decided().revision() < revision)
                    .ifPresent(since -> page.first(new ChangesCard(since, revision, dates, locale)));
        return page;
    }
}
