package org.qianfa.comment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.qianfa.comment.anchor.Anchoring;
import org.qianfa.form.content.Content;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.shared.StaffId;
import org.springframework.stereotype.Component;

/** Puts the rows of a report's comments together for whoever reads them. */
@Component
class CommentThreads {
    private final Reports reports;
    private final CommentRights rights;
    private final CommentRows rows;

    CommentThreads(Reports reports, CommentRights rights, CommentRows rows) {
        this.reports = reports;
        this.rights = rights;
        this.rows = rows;
    }

    List<Comment> commentsOn(Report report, StaffId by) {
        var all = rows.all(report);
        if (all.isEmpty()) return List.of();
        var threads = new LinkedHashMap<CommentId, List<CommentRow>>();
        all.forEach(row ->
                threads.computeIfAbsent(row.thread(), _ -> new ArrayList<>()).add(row));
        var content = reports.contentOf(report);
        var mayAct = rights.obstacle(report, by).isEmpty();
        return threads.values().stream()
                .filter(thread -> thread.getFirst().stands())
                .map(thread -> comment(report, thread, content, mayAct, by))
                .sorted(Comparator.comparingInt(Comment::section))
                .toList();
    }

    private Comment comment(Report report, List<CommentRow> thread, Content content, boolean mayAct, StaffId by) {
        var first = thread.getFirst();
        var anchor = first.anchor().orElseThrow();
        var open = mayAct && first.resolved().isEmpty();
        return new Comment(
                anchor,
                Anchoring.find(anchor, content),
                said(first, thread, open, by),
                thread.stream()
                        .skip(1)
                        .filter(CommentRow::stands)
                        .map(row -> said(row, thread, open, by))
                        .toList(),
                first.resolved(),
                mayAct && rights.resolves(report, first, by));
    }

    private static Comment.Said said(CommentRow row, List<CommentRow> thread, boolean open, StaffId by) {
        var mayChange = open && row.by().equals(by) && !CommentRights.answered(row, thread);
        return new Comment.Said(row.id(), row.by(), row.name(), row.words(), row.at(), row.editedAt(), mayChange);
    }
}
