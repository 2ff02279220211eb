package org.qianfa.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.qianfa.report.Report;
import org.qianfa.report.ReportNavigation;
import org.qianfa.report.ReportStatus;
import org.qianfa.text.Sentence;
import org.qianfa.ui.action.GuardedButton;
import org.qianfa.ui.document.DownloadMenu;
import org.qianfa.ui.element.DueChip;
import org.qianfa.ui.element.PageHeader;
import org.qianfa.ui.element.RedrawGuard;
import org.qianfa.ui.element.ReportStages;
import org.qianfa.ui.element.StatusChip;
import org.qianfa.ui.intake.ImportDialog;
import org.qianfa.ui.lastyear.LastYearDialog;
import org.qianfa.ui.text.DateWords;

/** Title, stage bar, and what can be done with the report as a whole. */
final class WorkspaceHead extends Composite<Div> {
    private final OpenReport open;
    private final Workspace workspace;
    private final PageHeader header;
    private final Button intake;
    private final Button lastYear;
    private final GuardedButton submit;
    private final GuardedButton withdraw;
    private final DownloadMenu download;
    private final RedrawGuard actionsRedraw = new RedrawGuard();
    private final RedrawGuard stagesRedraw = new RedrawGuard();

    WorkspaceHead(OpenReport open, WorkspaceState state, Workspace workspace) {
        this.open = open;
        this.workspace = workspace;
        var report = state.report();
        header = new PageHeader(report.title())
                .path(getTranslation("nav.reports"), ReportNavigation.ALL)
                .path(getTranslation("ws.year", Integer.toString(report.year())))
                .path(report.organName());
        intake = new Button(getTranslation("import.open"), pressed -> new ImportDialog(open, workspace).open());
        lastYear = new Button(getTranslation("last.open"), pressed -> new LastYearDialog(open, workspace).open());
        submit = new GuardedButton(
                getTranslation("act.submit"),
                () -> workspace.attempt(
                        () -> open.services().submissions().submit(open.id(), open.by()), "ws.submitted"));
        withdraw = new GuardedButton(
                getTranslation("act.withdraw"),
                () -> workspace.attempt(
                        () -> open.services().submissions().withdraw(open.id(), open.by()), "ws.withdrawn"));
        download = new DownloadMenu(
                open.services().exports(), () -> open.services().exports().paper(open.id(), open.by()));
        getContent().add(header);
    }

    void show(WorkspaceState state) {
        var report = state.report();
        var sub = getTranslation(
                "ws.sub",
                StatusChip.words(report.status(), getLocale()),
                state.responsibleName(),
                DateWords.date(report.publishDue(), getLocale()));
        header.sub(state.straight()
                .map(stage -> sub + getTranslation("ws.straight", ReportStages.name(stage.name(), getLocale())))
                .orElse(sub));
        submit.obstacles(words(state.readiness().obstacles()));
        withdraw.obstacles(words(state.withdrawal()));
        var today = open.services().dates().today();
        actionsRedraw.of(
                () -> header.acts(acts(state).toArray(Component[]::new)),
                report,
                state.drafts(),
                state.inRound(),
                state.decisions(),
                state.timeline(),
                today);
        stagesRedraw.of(
                () -> header.below(
                        ReportStages.bar(state.stages(), report, state.entered(), getLocale()), moved(report)),
                report,
                state.stages(),
                state.entered(),
                today);
    }

    /** What can be done is asked for anew the next time. */
    void forget() {
        actionsRedraw.forget();
        stagesRedraw.forget();
    }

    /** Why a date of this report was moved last; nothing where none was. */
    private Component moved(Report report) {
        var why = new Span();
        why.addClassNames("small", "warn");
        open.services().deadlines().changes(report.id(), open.by()).reversed().stream()
                .flatMap(change -> open.services().dates().moved(change, getLocale()).stream())
                .findFirst()
                .ifPresent(why::setText);
        why.setVisible(!why.getText().isEmpty());
        return why;
    }

    private List<Component> acts(WorkspaceState state) {
        var report = state.report();
        var acts = new ArrayList<Component>();
        acts.add(chip(report));
        acts.add(download);
        if (report.status() == ReportStatus.PUBLISHED) acts.add(publicPage(report));
        if (report.status().writable() && state.drafts()) acts.add(lastYear);
        if (report.status().writable() && state.isResponsible()) acts.add(intake);
        if (report.status().writable() && state.drafts()) acts.add(submit);
        if (state.inRound() && state.isResponsible()) acts.add(withdraw);
        acts.add(open.services().actions().menu(report, open.by(), workspace::reopen));
        return acts;
    }

    private Component chip(Report report) {
        if (report.status() == ReportStatus.PUBLISHED
                || report.status() == ReportStatus.SIGNED_OFF
                || report.status() == ReportStatus.ENDED) return new StatusChip(report.status());
        return DueChip.of(open.services().dates().until(report.publishDue()));
    }

    private Component publicPage(Report report) {
        var link = new Anchor(
                "public/" + report.organCode() + "/" + report.year() + "/", new Span(getTranslation("ws.publicPage")));
        link.setRouterIgnore(true);
        return link;
    }

    private List<String> words(List<Sentence> sentences) {
        return sentences.stream().map(sentence -> sentence.in(getLocale())).toList();
    }
}
