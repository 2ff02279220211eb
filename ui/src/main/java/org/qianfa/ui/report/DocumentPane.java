package org.qianfa.ui.report;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.Optional;
import org.qianfa.approval.round.RoundView;
import org.qianfa.check.Finding;
import org.qianfa.comment.Comment;
import org.qianfa.comment.anchor.Anchor.OfSection;
import org.qianfa.form.content.CellKey;
import org.qianfa.judgement.lastyear.CarriedParagraph;
import org.qianfa.report.ReportNavigation;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.stage.StageKind;
import org.qianfa.text.Sentence;
import org.qianfa.timeline.TimelineEntry;
import org.qianfa.ui.comment.CommentMarks;
import org.qianfa.ui.document.ReportDocument;

/** The whole report to read, and why it cannot be written in here. */
final class DocumentPane extends Composite<Div> implements Pane {
    private final OpenReport open;
    private final ReportDocument document;
    private final int section;

    DocumentPane(OpenReport open, Workspace workspace, int section) {
        var state = workspace.state();
        this.open = open;
        this.section = section;
        document = new ReportDocument(article(state));
        document.onComment(workspace::openComment);
        if (state.noComments().isEmpty())
            document.onNewComment(
                    (words, number) -> workspace.comments().onWords(number, words),
                    cell -> workspace.comments().onCell(CellKey.parse(cell)));
        mark(state);
        getContent().addClassNames("pane", "stack");
        reason(state).ifPresent(getContent()::add);
        getContent().add(document);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void refresh(WorkspaceState state) {
        document.show(article(state));
        mark(state);
    }

    @Override
    public void show(Finding finding) {
        document.scrollTo(section);
    }

    @Override
    public void show(Comment comment) {
        document.showComment(comment.id().value());
        if (comment.anchor() instanceof OfSection) document.scrollTo(comment.section());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (section != Workspace.WHOLE) document.scrollTo(section);
    }

    private void mark(WorkspaceState state) {
        document.mark(state.taken().stream().map(CarriedParagraph::text).toList(), getTranslation("last.mark"));
        document.comments(
                CommentMarks.inDocument(state.comments(), state.content()), CommentMarks.ofCells(state.comments()));
    }

    private String article(WorkspaceState state) {
        var report = state.report();
        return open.services()
                .html()
                .draft(state.format(), state.format().title(report.organName(), report.year()), state.content());
    }

    private Optional<Component> reason(WorkspaceState state) {
        var turn = state.round().filter(round -> round.waitsFor(state.by()));
        if (turn.isPresent()) return Optional.of(yourTurn(state, turn.get()));
        var words = words(state);
        return words.isEmpty() ? Optional.empty() : Optional.of(notice(words));
    }

    private String words(WorkspaceState state) {
        if (state.report().status() == ReportStatus.ENDED) return ended(state);
        if (state.report().status() == ReportStatus.PUBLISHED) return getTranslation("ws.published");
        if (!state.drafts()) return getTranslation("ws.readOnly");
        if (!state.report().status().writable())
            return Sentence.of("report.frozen").in(getLocale());
        if (section == Workspace.WHOLE) return "";
        return Sentence.of("report.notYourSection", section, state.row(section).drafterName())
                .in(getLocale());
    }

    /** Who ended it, and why. */
    private String ended(WorkspaceState state) {
        return state.timeline().stream()
                .filter(entry -> entry.kind() == TimelineEntry.Kind.ENDED)
                .max(Comparator.comparing(TimelineEntry::at))
                .map(entry -> getTranslation(
                        "ws.ended",
                        entry.who(),
                        open.services().dates().moment(entry.at(), getLocale()),
                        entry.words()))
                .orElseGet(() -> getTranslation("status.ENDED"));
    }

    private Component yourTurn(WorkspaceState state, RoundView round) {
        var signing = round.round().kind() == StageKind.SIGN_OFF;
        var notice = notice(getTranslation(signing ? "ws.yourSignOff" : "ws.yourReview"));
        notice.add(new Anchor(
                signing
                        ? ReportNavigation.signOff(state.report().id())
                        : ReportNavigation.review(state.report().id()),
                getTranslation(signing ? "work.act.SIGN_OFF" : "work.act.REVIEW")));
        return notice;
    }

    private static Div notice(String words) {
        var notice = new Div(new Span(words));
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status");
        return notice;
    }
}
