package org.qianfa.ui.worklist;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.correspondence.consultation.Consultations;
import org.qianfa.correspondence.copy.Copies;
import org.qianfa.organ.Role;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.list.ReportFilter;
import org.qianfa.report.list.ReportLists;
import org.qianfa.report.work.WorkItems;
import org.qianfa.ui.access.Viewer;
import org.qianfa.ui.element.PageHeader;
import org.qianfa.ui.frame.MainLayout;
import org.qianfa.ui.text.DateWords;
import org.qianfa.ui.text.Dates;

/** Where people who draft, review and sign begin; auditors begin at the audit log, administrators and the county at the deadlines. */
@Route(value = "", layout = MainLayout.class)
@PermitAll
final class WorklistView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int TODO = 50;
    private static final int SENT = 10;
    private static final int REPORTS = 5;
    private final Viewer viewer;
    private final WorkItems items;
    private final ReportLists reports;
    private final Tasks tasks;
    private final OwnReports ownReports;
    private final Consultations consultations;
    private final Copies copies;
    private final Dates dates;
    private final Clock clock;

    WorklistView(
            Viewer viewer,
            WorkItems items,
            ReportLists reports,
            Tasks tasks,
            OwnReports ownReports,
            Consultations consultations,
            Copies copies,
            Dates dates,
            Clock clock) {
        this.viewer = viewer;
        this.items = items;
        this.reports = reports;
        this.tasks = tasks;
        this.ownReports = ownReports;
        this.consultations = consultations;
        this.copies = copies;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (viewer.is(Role.AUDITOR)) event.forwardTo("audit");
        else if (viewer.isApart()) event.forwardTo("organs");
        else if (!viewer.worksOnReports()) event.forwardTo("deadlines");
        else show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.page", getTranslation("nav.worklist"));
    }

    private void show() {
        var by = viewer.id();
        var asked = consultations.waitingCount(by);
        var count = items.todoCount(by) + asked;
        var title = count == 0 ? getTranslation("work.nothing") : getTranslation("work.title", count);
        var absence = new Anchor("absence", getTranslation("absence.title"));
        absence.addClassName("btn");
        var all = new Anchor("items", getTranslation("items.title"));
        all.addClassName("btn");
        var header = new PageHeader(title)
                .sub(DateWords.date(LocalDate.now(clock), getLocale()))
                .acts(all, absence);
        var todo = items.todo(TODO, by);
        var stack = new Div();
        stack.addClassName("stack");
        if (asked == 0 || !todo.isEmpty()) stack.add(tasks.todo(todo, by));
        stack.add(new FromOthers(consultations, copies, dates, by, this::show));
        for (var report : open(reports.page(ReportFilter.ALL, 0, REPORTS, by)))
            stack.add(ownReports.card(report, by, getLocale()));
        stack.add(tasks.sent(items.sent(SENT, by)));
        getContent().removeAll();
        getContent().add(header, stack);
    }

    /** Those still on their way; where there are none, the latest that is published. */
    private static List<Report> open(List<Report> page) {
        var onTheirWay = page.stream()
                .filter(report -> report.status() != ReportStatus.PUBLISHED && report.status() != ReportStatus.ENDED)
                .toList();
        return onTheirWay.isEmpty() ? page.stream().limit(1).toList() : onTheirWay;
    }
}
