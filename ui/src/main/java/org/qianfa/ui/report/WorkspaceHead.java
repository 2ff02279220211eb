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
    private final RedrawGuard actsDrawing = new RedrawGuard();
    private final RedrawGuard stagesDrawing = new RedrawGuard();

    WorkspaceHead(OpenReport open, WorkspaceState standing, Workspace workspace) {
        this.open = open;
        this.workspace = workspace;
        var report = standing.report();
        header = new PageHeader(report.title())
                .path(getTranslation("nav.reports"), ReportNavigation.ALL)
                .path(getTranslation("ws.year", Integer.toString(report.year())))
                .path(report.organName());
        intake = new Button(getTranslation("import.open"), pressed -> new ImportDialog(open, workspace).open());
        lastYear = new Button(getTranslation("last.open"), pressed -> new LastYearDialog(open, workspace).open());
        submit = new GuardedButton(
                getTranslation("act.submit"),
                () -> workspace.attempt(() -> open.desk().submissions().submit(open.id(), open.by()), "ws.submitted"));
        withdraw = new GuardedButton(
                getTranslation("act.withdraw"),
                () -> workspace.attempt(
                        () -> open.desk().submissions().withdraw(open.id(), open.by()), "ws.withdrawn"));
        download = new DownloadMenu(
                open.desk().exports(), () -> open.desk().exports().paper(open.id(), open.by()));
        getContent().add(header);
    }

    void show(WorkspaceState standing) {
        var report = standing.report();
        var sub = getTranslation(
                "ws.sub",
                StatusChip.words(report.status(), getLocale()),
                standing.responsibleName(),
                DateWords.date(report.publishDue(), getLocale()));
        header.sub(standing.straight()
                .map(stage -> sub + getTranslation("ws.straight", ReportStages.name(stage.name(), getLocale())))
                .orElse(sub));
        submit.obstacles(words(standing.readiness().obstacles()));
        withdraw.obstacles(words(standing.withdrawal()));
        var today = open.desk().dates().today();
        actsDrawing.of(
                () -> header.acts(acts(standing).toArray(Component[]::new)),
                report,
                standing.drafts(),
                standing.inRound(),
                standing.decisions(),
                standing.timeline(),
                today);
        stagesDrawing.of(
                () -> header.below(
                        ReportStages.bar(standing.stages(), report, standing.entered(), getLocale()), moved(report)),
                report,
                standing.stages(),
                standing.entered(),
                today);
    }

    /** What can be done is asked for anew the next time. */
    void forget() {
        actsDrawing.forget();
        stagesDrawing.forget();
    }

    /** Why a date of this report was moved last; nothing where none was. */
    private Component moved(Report report) {
        var why = new Span();
        why.addClassNames("small", "warn");
        open.desk().deadlines().changes(report.id(), open.by()).reversed().stream()
                .flatMap(change -> open.desk().dates().moved(change, getLocale()).stream())
                .findFirst()
                .ifPresent(why::setText);
        why.setVisible(!why.getText().isEmpty());
        return why;
    }

    private List<Component> acts(WorkspaceState standing) {
        var report = standing.report();
        var acts = new ArrayList<Component>();
        acts.add(chip(report));
        acts.add(download);
        if (report.status() == ReportStatus.PUBLISHED) acts.add(publicPage(report));
        if (report.status().writable() && standing.drafts()) acts.add(lastYear);
        if (report.status().writable() && standing.isResponsible()) acts.add(intake);
        if (report.status().writable() && standing.drafts()) acts.add(submit);
        if (standing.inRound() && standing.isResponsible()) acts.add(withdraw);
        acts.add(open.desk().acts().menu(report, open.by(), workspace::reopen));
        return acts;
    }

    private Component chip(Report report) {
        if (report.status() == ReportStatus.PUBLISHED
                || report.status() == ReportStatus.SIGNED_OFF
                || report.status() == ReportStatus.ENDED) return new StatusChip(report.status());
        return DueChip.of(open.desk().dates().until(report.publishDue()));
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
