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
        var standing = workspace.standing();
        this.open = open;
        this.section = section;
        document = new ReportDocument(article(standing));
        document.onComment(workspace::openComment);
        if (standing.noComments().isEmpty())
            document.onNewComment(
                    (words, number) -> workspace.comments().onWords(number, words),
                    cell -> workspace.comments().onCell(CellKey.parse(cell)));
        mark(standing);
        getContent().addClassNames("pane", "stack");
        reason(standing).ifPresent(getContent()::add);
        getContent().add(document);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void refresh(WorkspaceState standing) {
        document.show(article(standing));
        mark(standing);
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

    private void mark(WorkspaceState standing) {
        document.mark(standing.taken().stream().map(CarriedParagraph::text).toList(), getTranslation("last.mark"));
        document.comments(
                CommentMarks.inDocument(standing.comments(), standing.content()),
                CommentMarks.ofCells(standing.comments()));
    }

    private String article(WorkspaceState standing) {
        var report = standing.report();
        return open.desk()
                .html()
                .draft(
                        standing.format(),
                        standing.format().title(report.organName(), report.year()),
                        standing.content());
    }

    private Optional<Component> reason(WorkspaceState standing) {
        var turn = standing.round().filter(round -> round.waitsFor(standing.by()));
        if (turn.isPresent()) return Optional.of(yourTurn(standing, turn.get()));
        var words = words(standing);
        return words.isEmpty() ? Optional.empty() : Optional.of(notice(words));
    }

    private String words(WorkspaceState standing) {
        if (standing.report().status() == ReportStatus.ENDED) return ended(standing);
        if (standing.report().status() == ReportStatus.PUBLISHED) return getTranslation("ws.published");
        if (!standing.drafts()) return getTranslation("ws.readOnly");
        if (!standing.report().status().writable())
            return Sentence.of("report.frozen").in(getLocale());
        if (section == Workspace.WHOLE) return "";
        return Sentence.of(
                        "report.notYourSection", section, standing.row(section).drafterName())
                .in(getLocale());
    }

    /** Who ended it, and why. */
    private String ended(WorkspaceState standing) {
        return standing.timeline().stream()
                .filter(entry -> entry.kind() == TimelineEntry.Kind.ENDED)
                .max(Comparator.comparing(TimelineEntry::at))
                .map(entry -> getTranslation(
                        "ws.ended", entry.who(), open.desk().dates().moment(entry.at(), getLocale()), entry.words()))
                .orElseGet(() -> getTranslation("status.ENDED"));
    }

    private Component yourTurn(WorkspaceState standing, RoundView round) {
        var signing = round.round().kind() == StageKind.SIGN_OFF;
        var notice = notice(getTranslation(signing ? "ws.yourSignOff" : "ws.yourReview"));
        notice.add(new Anchor(
                signing
                        ? ReportNavigation.signOff(standing.report().id())
                        : ReportNavigation.review(standing.report().id()),
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
