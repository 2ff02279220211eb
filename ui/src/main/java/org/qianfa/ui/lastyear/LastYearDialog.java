package org.qianfa.ui.lastyear;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.qianfa.intake.ReportFileKind;
import org.qianfa.judgement.lastyear.LastYear;
import org.qianfa.judgement.lastyear.LastYearProposals;
import org.qianfa.text.Refused;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.report.OpenReport;
import org.qianfa.ui.report.Workspace;
import org.qianfa.ui.text.DateWords;

/** 以上年报告为底稿: what last year's report offers, taken piece by piece; where there is none, it asks for a file. */
public final class LastYearDialog extends Dialog {
    private final OpenReport open;
    private final Workspace workspace;
    private final Div refusal = new Div();
    private final Div body = new Div();
    private boolean taken;

    public LastYearDialog(OpenReport open, Workspace workspace) {
        this.open = open;
        this.workspace = workspace;
        setHeaderTitle(getTranslation("last.title"));
        addClassName("import");
        setCloseOnOutsideClick(false);
        refusal.addClassNames("notice", "bad");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        body.addClassName("stack");
        add(refusal, body);
        getFooter().add(new Button(getTranslation("last.close"), pressed -> close()));
        addOpenedChangeListener(changed -> {
            if (!changed.isOpened() && taken) workspace.reopen();
        });
        draw();
    }

    private void draw() {
        body.removeAll();
        open.services()
                .lastYears()
                .proposals(open.id(), open.by())
                .ifPresentOrElse(
                        this::offers,
                        () -> ask(getTranslation(
                                "last.none", year(), ReportFileKind.readable().in(getLocale()))));
    }

    private String year() {
        return Integer.toString(workspace.state().report().year() - 1);
    }

    private void offers(LastYearProposals proposals) {
        body.add(source(proposals.lastYear()));
        var figures = new CarriedFigures(
                proposals,
                workspace.state(),
                edits -> attempt(() -> open.services().drafts().saveCells(open.id(), edits, open.by())));
        body.add(new H3(getTranslation("last.figures")), figures);
        body.add(new H3(getTranslation("last.paragraphs")), new Paragraph(getTranslation("last.paragraphs.words")));
        body.add(new LastYearParagraphs(
                proposals,
                workspace.state(),
                paragraph -> attempt(() -> open.services()
                        .lastYearTexts()
                        .take(open.id(), paragraph.section(), paragraph.text(), open.by()))));
    }

    private Div source(LastYear last) {
        var words = new Div();
        words.addClassName("notice");
        words.setText(last.brought()
                .map(file -> getTranslation(
                        "last.brought",
                        Integer.toString(last.year()),
                        file.fileName(),
                        file.name(),
                        DateWords.moment(file.at(), getLocale())))
                .orElseGet(() -> getTranslation("last.here", Integer.toString(last.year()))));
        if (last.brought().isPresent() && workspace.state().isResponsible())
            words.add(new PlainButton(getTranslation("last.other"), () -> {
                body.removeAll();
                ask("");
            }));
        return words;
    }

    private void ask(String words) {
        if (!words.isEmpty()) body.add(new Paragraph(words));
        if (!workspace.state().isResponsible()) {
            body.add(new Paragraph(getTranslation("last.onlyResponsible")));
            return;
        }
        body.add(new LastYearFile(
                open.services().intake(),
                report -> attempt(() -> open.services().lastYears().bring(open.id(), report, open.by())),
                this::refuse));
    }

    /** Does it and shows what is offered then; a refusal stays in view. */
    private void attempt(Runnable act) {
        try {
            act.run();
            taken = true;
            refusal.setVisible(false);
            draw();
        } catch (Refused refused) {
            refuse(refused.in(getLocale()));
        }
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(true);
        refusal.scrollIntoView();
    }
}
