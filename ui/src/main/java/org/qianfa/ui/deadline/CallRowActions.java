package org.qianfa.ui.deadline;

import com.vaadin.flow.component.UI;
import org.qianfa.deadline.Deadlines;
import org.qianfa.deadline.cockpit.CockpitRow;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.casework.ReportActions;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.text.Dates;
import org.qianfa.ui.text.Texts;

/** An administrator's acts on one report of a call; the call is shown anew after each. */
record CallRowActions(Deadlines deadlines, ReportActions reports, Dates dates, StaffId me, Runnable changed)
        implements RowActions {
    @Override
    public void move(CockpitRow row) {
        var language = UI.getCurrent().getLocale();
        new MoveDayDialog(row, dates, (stage, to, reason) -> {
                    deadlines.move(row.report(), stage, to, reason, me);
                    Toasts.done(Texts.in(language, "move.done"));
                    changed.run();
                })
                .open();
    }

    @Override
    public void administer(CockpitRow row) {
        reports.administer(row.report(), me, changed);
    }
}
