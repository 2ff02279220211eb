package org.qianfa.ui.history;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qianfa.history.Comparisons;
import org.qianfa.judgement.lastyear.LastYears;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafts;
import org.qianfa.report.revision.Revisions;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.action.MoreActions;
import org.qianfa.ui.text.Dates;
import org.springframework.stereotype.Component;

/** Opens the history of a report, and saves what stands in it under a name. */
@Component
public class Histories {
    private final Reports reports;
    private final Revisions revisions;
    private final Drafts drafts;
    private final LastYears lastYears;
    private final Comparisons comparisons;
    private final Dates dates;

    Histories(
            Reports reports,
            Revisions revisions,
            Drafts drafts,
            LastYears lastYears,
            Comparisons comparisons,
            Dates dates) {
        this.reports = reports;
        this.revisions = revisions;
        this.drafts = drafts;
        this.lastYears = lastYears;
        this.comparisons = comparisons;
        this.dates = dates;
    }

    History of(ReportId id, StaffId me, Locale locale) {
        var report = reports.get(id, me);
        var all = revisions.all(id, me);
        return new History(
                report,
                new RevisionNames(report, all, dates, locale),
                all,
                report.status().writable(),
                lastYears.lastYear(id, me).isPresent(),
                comparisons.decided(id, me));
    }

    /** Nothing for whoever does not draft in the report. */
    Optional<SaveRevisionDialog> saving(Report report, StaffId me, Runnable after) {
        var drafts = report.responsibleDrafter().equals(me)
                || this.drafts.sections(report.id(), me).stream()
                        .anyMatch(section -> section.drafter().equals(me));
        return drafts ? Optional.of(new SaveRevisionDialog(report, revisions, me, after)) : Optional.empty();
    }

    /** The way to the history, for everybody who sees the report, and a new revision for its drafters. */
    public void add(MoreActions menu, Report report, StaffId me, Runnable after) {
        var history = RevisionNames.history(report);
        menu.act(SaveRevisionDialog.words("history.title"), List.of(), () -> UI.getCurrent()
                .navigate(history));
        saving(report, me, after)
                .ifPresent(
                        saving -> menu.act(SaveRevisionDialog.words("history.save"), saving.obstacles(), saving::ask));
    }
}
