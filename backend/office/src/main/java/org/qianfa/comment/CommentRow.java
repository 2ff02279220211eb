package org.qianfa.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.qianfa.comment.anchor.Anchor;
import org.qianfa.form.content.CellKey;
import org.qianfa.shared.Columns;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;

/**
 * One thing that somebody said, as it is stored.
 *
 * @param turn 0 for the comment itself, which alone has an anchor; replies count up from it
 */
record CommentRow(
        CommentId id,
        CommentId thread,
        int turn,
        ReportId report,
        int section,
        StaffId by,
        String name,
        String words,
        Instant at,
        Optional<Instant> editedAt,
        Optional<Instant> withdrawnAt,
        Optional<Anchor> anchor,
        Optional<Comment.Resolved> resolved) {
    boolean stands() {
        return withdrawnAt.isEmpty();
    }

    static CommentRow read(ResultSet row, int number) throws SQLException {
        var resolvedAt = moment(row, "resolved_at");
        var resolvedBy = Columns.optionalText(row, "resolver").orElse("");
        return new CommentRow(
                new CommentId(row.getString("id")),
                new CommentId(row.getString("thread_id")),
                row.getInt("turn"),
                Columns.report(row, "report_id"),
                row.getInt("section_number"),
                Columns.staff(row, "staff_id"),
                row.getString("name"),
                row.getString("words"),
                Columns.instant(row, "said_at"),
                moment(row, "edited_at"),
                moment(row, "withdrawn_at"),
                anchor(row),
                resolvedAt.map(at -> new Comment.Resolved(resolvedBy, at)));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class)).map(Utc::instant);
    }

    private static Optional<Anchor> anchor(ResultSet row) throws SQLException {
        var kind = row.getString("anchor");
        if (kind == null) return Optional.empty();
        var section = row.getInt("section_number");
        return Optional.of(
                switch (kind) {
                    case "WORDS" ->
                        new Anchor.OfWords(
                                section,
                                row.getInt("quote_start"),
                                row.getString("quote"),
                                row.getString("quote_prefix"),
                                row.getString("quote_suffix"));
                    case "CELL" -> new Anchor.OfCell(section, CellKey.parse(row.getString("cell_key")));
                    case "SECTION" -> new Anchor.OfSection(section);
                    default -> throw new IllegalStateException("no such anchor: " + kind);
                });
    }
}
