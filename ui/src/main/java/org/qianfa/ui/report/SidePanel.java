package org.qianfa.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.qianfa.approval.decision.Verdict;
import org.qianfa.approval.objection.RaisedObjection;
import org.qianfa.report.section.SectionRow;
import org.qianfa.ui.answer.OpinionList;
import org.qianfa.ui.comment.CommentList;
import org.qianfa.ui.comment.CommentMarks;
import org.qianfa.ui.element.RedrawGuard;
import org.qianfa.ui.finding.FindingList;
import org.qianfa.ui.text.Dates;

/** At the side of the document: what was found, what was said, what is commented on, how it came here. */
final class SidePanel extends Composite<Section> {
    private final Tab checks = new Tab();
    private final Tab opinions = new Tab();
    private final Tab comments = new Tab();
    private final Tab course = new Tab();
    private final Div findings = new Div();
    private final Div said = new Div();
    private final Div steps = new Div();
    private final RedrawGuard foundRedraw = new RedrawGuard();
    private final RedrawGuard saidRedraw = new RedrawGuard();
    private final RedrawGuard stepsRedraw = new RedrawGuard();
    private final IntConsumer turnTo;
    private final FindingList.Actions acts;
    private final Consumer<RaisedObjection> answer;
    private final CommentList commentList;
    private final TabSheet tabs = new TabSheet();
    private final Dates dates;

    SidePanel(
            IntConsumer turnTo,
            FindingList.Actions acts,
            Consumer<RaisedObjection> answer,
            CommentList commentList,
            Dates dates) {
        this.turnTo = turnTo;
        this.acts = acts;
        this.answer = answer;
        this.commentList = commentList;
        this.dates = dates;
        tabs.add(checks, findings);
        tabs.add(opinions, said);
        tabs.add(comments, commentList);
        tabs.add(course, steps);
        course.setLabel(getTranslation("ws.course"));
        getContent().addClassNames("card", "panel");
        getContent().getElement().setAttribute("aria-label", getTranslation("ws.panel"));
        getContent().add(tabs);
    }

    /** Turns to the comments, and to this one among them. */
    void openComment(String comment) {
        tabs.setSelectedTab(comments);
        commentList.open(comment);
    }

    /** @param section which is at hand, {@link Workspace#WHOLE} for none */
    void show(WorkspaceState state, int section) {
        comments.setLabel(getTranslation("ws.comments", CommentMarks.open(state.comments())));
        commentList.show(state.comments(), state.noComments(), section);
        checks.setLabel(getTranslation("ws.checks", state.judged().size()));
        var explained = state.sections().stream()
                .filter(row -> state.explains(row.number()))
                .map(SectionRow::number)
                .toList();
        foundRedraw.of(() -> only(findings, new FindingList(state, acts)), state.judged(), explained, state.report());
        var reasons = state.decisions().stream()
                .filter(decision -> !decision.opinion().isBlank()
                        || !decision.reasons().isEmpty()
                        || decision.verdict() == Verdict.RETURNED)
                .toList();
        opinions.setLabel(getTranslation("ws.opinions", reasons.size()));
        saidRedraw.of(() -> only(said, new OpinionList(reasons.reversed(), state, turnTo, answer)), reasons, explained);
        stepsRedraw.of(
                () -> only(steps, new CourseList(state, dates)),
                state.round(),
                state.timeline(),
                state.stages(),
                dates.today());
    }

    private static void only(Div place, Component part) {
        place.removeAll();
        place.add(part);
    }
}
