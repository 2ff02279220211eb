package org.qianfa.ui.report;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.qianfa.approval.objection.RaisedObjection;
import org.qianfa.comment.Comment;
import org.qianfa.judgement.JudgedFinding;
import org.qianfa.report.ReportNavigation;
import org.qianfa.text.Refused;
import org.qianfa.ui.answer.AnswerDialog;
import org.qianfa.ui.comment.CommentActions;
import org.qianfa.ui.comment.CommentList;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.news.ReportNews;

/** Outline, document and panel of one report. The outline and the panel follow every save; the document is left to whoever writes in it. */
public final class Workspace extends Composite<Div> {
    /** In place of a section's number: the whole document. */
    static final int WHOLE = 0;

    private final OpenReport open;
    private final Div head = new Div();
    private final Div space = new Div();
    private final Div middle = new Div();
    private final ReportOutline outline;
    private final SidePanel panel;
    private final WorkspaceHead header;
    private final CommentActions comments;
    private WorkspaceState standing;
    private int section;
    private Pane pane;

    Workspace(OpenReport open, WorkspaceState standing, Optional<Integer> wanted) {
        this.open = open;
        this.standing = standing;
        outline = new ReportOutline(open.id(), this::turnTo);
        comments = new CommentActions(open.desk().comments(), open.id(), standing.format(), open.by(), this::refresh);
        panel = new SidePanel(
                this::turnTo,
                new PanelActions(open, this),
                this::answer,
                new CommentList(comments, this::show),
                open.desk().dates());
        header = new WorkspaceHead(open, standing, this);
        section = wanted.filter(number -> number == WHOLE || has(number)).orElseGet(this::first);
        pane = pane();
        head.add(header);
        space.addClassName("ws");
        middle.addClassName("middle");
        space.add(outline, middle, panel);
        getContent().add(head, space);
        ReportNews.tell(this, open.id(), this::news);
        lay();
    }

    public WorkspaceState standing() {
        return standing;
    }

    /** A text or cells were saved: what follows from them, around the text or table that is being written. */
    void saved() {
        standing = open.afterSave(standing);
        around();
        pane.refresh(standing);
    }

    /** After any other act: everything around the text or table that is being written. */
    void refresh() {
        standing = open.standing();
        around();
        pane.refresh(standing);
    }

    /** Does what was pressed; whether done or refused, the screen shows how things stand now. */
    void attempt(Runnable act, String done) {
        try {
            act.run();
            Toasts.done(getTranslation(done));
        } catch (Refused refused) {
            Toasts.refuse(refused.in(getLocale()));
        } finally {
            reopen();
        }
    }

    private void answer(RaisedObjection raised) {
        AnswerDialog.ask(this, raised, standing.format(), (adopted, words) -> {
            open.desk().objections().answer(open.id(), raised.id(), adopted, words, open.by());
            refresh();
            Toasts.done(getTranslation("answer.done"));
        });
    }

    /** Somebody has done something in this report: everything around what this person is writing. */
    private void news() {
        standing = open.standing();
        around();
        pane.news(standing);
    }

    /** Everything anew, the document too. */
    public void reopen() {
        standing = open.standing();
        header.forget();
        pane = pane();
        lay();
    }

    void turnTo(int number) {
        section = number;
        var address = ReportNavigation.openSection(open.id(), number);
        UI.getCurrent().getPage().getHistory().replaceState(null, address);
        reopen();
    }

    void show(JudgedFinding judged) {
        if (judged.section() != section) turnTo(judged.section());
        pane.show(judged.finding());
    }

    /** Brings words of a section before the person's eyes. */
    void show(int number, int start, int end, String quote) {
        if (number != section) turnTo(number);
        pane.show(number, start, end, quote);
    }

    CommentActions comments() {
        return comments;
    }

    /** Brings a comment before the person's eyes: its card. */
    void openComment(String comment) {
        panel.openComment(comment);
    }

    /** Brings what a comment is about before the person's eyes. */
    private void show(Comment comment) {
        if (comment.section() != section && section != WHOLE) turnTo(comment.section());
        pane.show(comment);
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
        panel.show(standing, section);
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
        if (!standing.writes(section)) return new DocumentPane(open, this, section);
        return standing.form(section).narrative()
                ? new TextPane(open, this, section)
                : new TablePane(open, this, section);
    }
}
