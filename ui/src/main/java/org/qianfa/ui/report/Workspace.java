package org.qianfa.ui.report;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.qianfa.approval.RaisedObjection;
import org.qianfa.judgement.Judged;
import org.qianfa.shared.Refused;
import org.qianfa.ui.common.Notices;

/** Outline, document and panel of one report. The outline and the panel follow every save; the document is left to whoever writes in it. */
final class Workspace extends Composite<Div> {
    /** In place of a section's number: the whole document. */
    static final int WHOLE = 0;

    private final Open open;
    private final Div head = new Div();
    private final Div space = new Div();
    private final Div middle = new Div();
    private final Outline outline;
    private final SidePanel panel;
    private final WorkspaceHead header;
    private Standing standing;
    private int section;
    private Pane pane;

    Workspace(Open open, Standing standing, Optional<Integer> wanted) {
        this.open = open;
        this.standing = standing;
        outline = new Outline(open.id(), this::turnTo);
        panel = new SidePanel(
                this::turnTo,
                new PanelActs(open, this),
                this::answer,
                open.desk().dates());
        header = new WorkspaceHead(open, standing, this);
        section = wanted.filter(number -> number == WHOLE || has(number)).orElseGet(this::first);
        pane = pane();
        head.add(header);
        space.addClassName("ws");
        middle.addClassName("middle");
        space.add(outline, middle, panel);
        getContent().add(head, space);
        lay();
    }

    Standing standing() {
        return standing;
    }

    /** After a save: everything around the text or table that is being written. */
    void refresh() {
        standing = open.standing();
        around();
        pane.refresh(standing);
    }

    /** Does what was pressed; whether done or refused, the screen shows how things stand now. */
    void attempt(Runnable act, String done) {
        try {
            act.run();
            Notices.done(getTranslation(done));
        } catch (Refused refused) {
            Notices.refuse(refused.in(getLocale()));
        } finally {
            reopen();
        }
    }

    private void answer(RaisedObjection raised) {
        AnswerDialog.ask(this, raised, (adopted, words) -> {
            open.desk().objections().answer(open.id(), raised.id(), adopted, words, open.by());
            refresh();
            Notices.done(getTranslation("answer.done"));
        });
    }

    /** Everything anew, the document too. */
    void reopen() {
        standing = open.standing();
        pane = pane();
        lay();
    }

    void turnTo(int number) {
        section = number;
        var address = "reports/" + open.id() + "?section=" + number;
        UI.getCurrent().getPage().getHistory().replaceState(null, address);
        reopen();
    }

    void show(Judged judged) {
        if (judged.section() != section) turnTo(judged.section());
        pane.show(judged.finding());
    }

    /** Brings words of a section before the person's eyes. */
    void show(int number, int start, int end, String quote) {
        if (number != section) turnTo(number);
        pane.show(number, start, end, quote);
    }

    private void lay() {
        middle.removeAll();
        middle.add(pane.component());
        space.setClassName("wide", pane instanceof TablePane);
        around();
    }

    private void around() {
        header.show(standing);
        outline.show(standing, section);
        panel.show(standing);
    }

    private boolean has(int number) {
        return standing.format().section(number).isPresent();
    }

    private int first() {
        return standing.sections().stream()
                .filter(row -> standing.writes(row.number()))
                .findFirst()
                .map(row -> row.number())
                .orElse(WHOLE);
    }

    private Pane pane() {
        if (!standing.writes(section)) return new DocumentPane(open, standing, section);
        return standing.form(section).narrative()
                ? new TextPane(open, this, section)
                : new TablePane(open, this, section);
    }
}
