package org.qianfa;

import java.util.List;
import org.qianfa.comment.Comment;
import org.qianfa.comment.CommentId;
import org.qianfa.comment.Comments;
import org.qianfa.comment.anchor.Anchor;
import org.qianfa.shared.ReportId;

/** What people say about a report. */
public interface Commenting extends Acting {
    default List<Comment> commentsOn(ReportId report) {
        return sees(me -> the(Comments.class).commentsOn(report, me));
    }

    default CommentId comments(ReportId report, Anchor about, String words) {
        return sees(me -> the(Comments.class).add(report, about, words, me));
    }

    default CommentId replies(CommentId comment, String words) {
        return sees(me -> the(Comments.class).reply(comment, words, me));
    }

    default void rewords(CommentId comment, String words) {
        does(me -> the(Comments.class).reword(comment, words, me));
    }

    default void withdraws(CommentId comment) {
        does(me -> the(Comments.class).withdraw(comment, me));
    }

    default void resolves(CommentId comment) {
        does(me -> the(Comments.class).resolve(comment, me));
    }

    default void reopens(CommentId comment) {
        does(me -> the(Comments.class).reopen(comment, me));
    }
}
