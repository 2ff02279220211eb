package org.qianfa.ui.casework;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.qianfa.approval.decision.ApprovalWithdrawals;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.report.work.WorkItems;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.qianfa.ui.action.ActionsDialog;
import org.qianfa.ui.action.MoreActions;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.history.Histories;
import org.qianfa.ui.text.Texts;
import org.springframework.stereotype.Component;

/** The menu of what this person may do about a report beside its page's primary act. */
@Component
public class ReportActions {
    private final Reports reports;
    private final WorkItems items;
    private final ApprovalWithdrawals withdrawals;
    private final SeatActions seats;
    private final CorrespondenceActions correspondence;
    private final AdministratorActions administrator;
    private final CourseDialogs courses;
    private final Histories histories;

    ReportActions(
            Reports reports,
            WorkItems items,
            ApprovalWithdrawals withdrawals,
            SeatActions seats,
            CorrespondenceActions correspondence,
            AdministratorActions administrator,
            CourseDialogs courses,
            Histories histories) {
        this.reports = reports;
        this.items = items;
        this.withdrawals = withdrawals;
        this.seats = seats;
        this.correspondence = correspondence;
        this.administrator = administrator;
        this.courses = courses;
        this.histories = histories;
    }

    /** @param after draws the page anew */
    public MoreActions menu(Report report, StaffId me, Runnable after) {
        var menu = new MoreActions();
        correspondence.answer(menu, report, me, after);
        histories.add(menu, report, me, after);
        if (reports.readsByDuty(report, me)) {
            takeBack(menu, report, me, after);
            seats.add(menu, report, me, after);
            correspondence.add(menu, report, me, items.waitingFor(report.id()).contains(me), after);
            administrator.add(menu, report, me, after);
            menu.act(words("acts.timeline"), List.of(), () -> courses.timeline(report, me));
        }
        return menu.act(words("acts.picture"), List.of(), () -> courses.picture(report, me));
    }

    /** Only what an administrator may do to the case: for a row of a list. */
    public void administer(ReportId id, StaffId me, Runnable after) {
        var report = reports.get(id, me);
        var dialog = new ActionsDialog(report.title());
        administrator.add(dialog, report, me, after);
        if (dialog.isEmpty()) dialog.act(words("acts.none"), List.of(words("acts.none.why")), () -> {});
        dialog.open();
    }

    private void takeBack(MoreActions menu, Report report, StaffId me, Runnable after) {
        var obstacles = withdrawals.obstaclesToTakingBack(report.id(), me);
        if (obstacles.stream().anyMatch(each -> each.key().equals("approval.nothingToTakeBack"))) return;
        menu.act(words("acts.takeBack"), sentences(obstacles), () -> {
            try {
                withdrawals.takeBack(report.id(), me);
                Toasts.done(words("acts.takenBack"));
            } catch (Refused refused) {
                Toasts.refuse(refused.in(locale()));
            }
            after.run();
        });
    }

    static List<String> sentences(List<Sentence> obstacles) {
        return obstacles.stream().map(each -> each.in(locale())).toList();
    }

    static String words(String key, Object... values) {
        return Texts.in(locale(), key, values);
    }

    static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
