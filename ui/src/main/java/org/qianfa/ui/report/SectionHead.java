package org.qianfa.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.qianfa.report.section.SectionRow;
import org.qianfa.report.section.SectionState;
import org.qianfa.ui.text.DateWords;

/** Above a section: its name, who writes it, and what can be done with it. */
final class SectionHead extends Composite<Div> {
    private final OpenReport open;
    private final Workspace workspace;
    private final int section;
    private final Span under = new Span();
    private final Div acts = new Div();
    private final Button finish;
    private final Button assign;

    SectionHead(OpenReport open, Workspace workspace, int section, Component... own) {
        this.open = open;
        this.workspace = workspace;
        this.section = section;
        finish = new Button(
                getTranslation("section.finish"),
                pressed -> workspace.attempt(
                        () -> open.services().drafts().finish(open.id(), section, open.by()), "section.finished"));
        assign = new Button(getTranslation("section.assign"), pressed -> assign());
        under.addClassNames("muted", "small");
        acts.addClassName("acts");
        acts.add(own);
        acts.add(assign, finish);
        var words = new Div(new H2(workspace.state().form(section).heading()), under);
        words.addClassName("words");
        getContent().addClassName("section-head");
        getContent().add(words, acts);
    }

    void show(WorkspaceState state) {
        var row = state.row(section);
        under.setText(words(row));
        finish.setVisible(state.writes(section) && row.state() != SectionState.DONE);
        assign.setVisible(state.isResponsible() && state.report().status().writable());
    }

    private String words(SectionRow row) {
        var person = getTranslation("ws.person", row.drafterName(), getTranslation("section.state." + row.state()));
        return row.savedAt()
                .map(at -> getTranslation(
                        "section.lastSaved",
                        person,
                        DateWords.moment(at, getLocale()),
                        row.savedBy().orElse("")))
                .orElse(person);
    }

    private void assign() {
        new AssignDialog(
                        open,
                        workspace.state(),
                        section,
                        to -> workspace.attempt(
                                () -> open.services().drafts().assign(open.id(), section, to, open.by()),
                                "section.assigned"))
                .open();
    }
}
