package org.qianfa.ui.reading;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.qianfa.comment.Comment;
import org.qianfa.comment.Comments;
import org.qianfa.form.content.CellKey;
import org.qianfa.report.Reports;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.comment.CommentActions;
import org.qianfa.ui.comment.CommentList;
import org.qianfa.ui.comment.CommentMarks;
import org.qianfa.ui.document.ReportDocument;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.news.ReportNews;

/** The comments on a report that is read to decide on it: marked in the document, listed beside it, and taken. */
public final class ReadingComments extends Composite<Div> {
    private final ReviewModel model;
    private final ReportDocument document;
    private final Comments comments;
    private final Reports reports;
    private final StaffId me;
    private final CommentList list;

    ReadingComments(
            ReviewModel model,
            ReportDocument document,
            Comments comments,
            Reports reports,
            StaffId me,
            Runnable around) {
        this.model = model;
        this.document = document;
        this.comments = comments;
        this.reports = reports;
        this.me = me;
        var id = model.report().id();
        var acts = new CommentActions(comments, id, model.format(), me, this::show);
        list = new CommentList(acts, this::bring);
        document.onComment(list::open);
        if (comments.obstacle(id, me).isEmpty())
            document.onNewComment(
                    (words, section) -> acts.onWords(section, words), cell -> acts.onCell(CellKey.parse(cell)));
        var card = new Card(getTranslation("comment.card"));
        card.add(list);
        getContent().add(card);
        ReportNews.tell(this, id, () -> {
            show();
            around.run();
        });
        show();
    }

    private void show() {
        var report = model.report().id();
        var all = comments.commentsOn(report, me);
        document.comments(CommentMarks.inDocument(all, reports.content(report, me)), CommentMarks.ofCells(all));
        list.show(all, comments.obstacle(report, me), 0);
    }

    private void bring(Comment comment) {
        document.showComment(comment.id().value());
    }
}
