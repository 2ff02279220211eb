package org.qianfa.comment;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.qianfa.comment.anchor.Anchor;
import org.qianfa.report.Report;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of comments. The caller holds the report's lock where it writes. */
@Component
class CommentRows {
    private static final String SELECT = """
            select c.id, c.thread_id, c.turn, c.report_id, c.section_number, c.staff_id, s.name, c.words, c.said_at, c.edited_at,
                c.withdrawn_at, c.anchor, c.quote_start, c.quote, c.quote_prefix, c.quote_suffix, c.cell_key, c.resolved_at,
                r.name as resolver
            from report_comment c join staff s on s.id = c.staff_id left join staff r on r.id = c.resolved_by
            """;
    private final JdbcClient jdbc;
    private final Clock clock;

    CommentRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order in which the comments were written, each with its replies behind it; what was withdrawn too. */
    List<CommentRow> all(Report report) {
        return jdbc.sql(SELECT + """
                         join report_comment t on t.id = c.thread_id
                        where c.report_id = ? order by t.said_at, c.thread_id, c.turn
                        """)
                .param(report.id().toString())
                .query(CommentRow::read)
                .list();
    }

    Optional<CommentRow> find(CommentId id) {
        return jdbc.sql(SELECT + " where c.id = ?")
                .param(id.value())
                .query(CommentRow::read)
                .optional();
    }

    /** @throws NotFound where it is none, or a reply */
    CommentRow first(CommentId id) {
        return find(id).filter(row -> row.turn() == 0).orElseThrow(NotFound::new);
    }

    /**
     * The thread as it stands.
     *
     * @throws NotFound also where its comment was withdrawn
     */
    List<CommentRow> standing(CommentId thread) {
        var all = jdbc.sql(SELECT + " where c.thread_id = ? order by c.turn")
                .param(thread.value())
                .query(CommentRow::read)
                .list();
        if (all.isEmpty() || !all.getFirst().stands()) throw new NotFound();
        return all;
    }

    /** Another one whenever a row was added or changed. */
    String state(Report report) {
        return jdbc.sql("""
                        select count(*), count(withdrawn_at), max(said_at), max(edited_at), count(resolved_at), max(resolved_at)
                        from report_comment where report_id = ?
                        """)
                .param(report.id().toString())
                .query((row, _) -> row.getInt(1) + "|" + row.getInt(2) + "|" + row.getString(3) + "|" + row.getString(4)
                        + "|" + row.getInt(5) + "|" + row.getString(6))
                .single();
    }

    int open(Report report) {
        return jdbc.sql(
                        "select count(*) from report_comment where report_id = ? and turn = 0 and resolved_at is null and withdrawn_at is null")
                .param(report.id().toString())
                .query(Integer.class)
                .single();
    }

    CommentId comment(Report report, Anchor anchor, String words, StaffId by) {
        var id = CommentId.random();
        say(id, id, 0, report, anchor.section(), words, by);
        switch (anchor) {
            case Anchor.OfWords(int section, int start, String quote, String prefix, String suffix) ->
                jdbc.sql("""
                                update report_comment set anchor = 'WORDS', quote_start = ?, quote = ?, quote_prefix = ?, quote_suffix = ?
                                where id = ?
                                """).params(start, quote, prefix, suffix, id.value()).update();
            case Anchor.OfCell(int section, var cell) ->
                jdbc.sql("update report_comment set anchor = 'CELL', cell_key = ? where id = ?")
                        .params(cell.toString(), id.value())
                        .update();
            case Anchor.OfSection _ -> {}
        }
        return id;
    }

    CommentId reply(Report report, CommentRow comment, int turn, String words, StaffId by) {
        var id = CommentId.random();
        say(id, comment.id(), turn, report, comment.section(), words, by);
        return id;
    }

    private void say(CommentId id, CommentId thread, int turn, Report report, int section, String words, StaffId by) {
        jdbc.sql("""
                        insert into report_comment (id, thread_id, turn, report_id, section_number, staff_id, words, said_at, anchor)
                        values (:id, :thread, :turn, :report, :section, :by, :words, :at, :anchor)
                        """)
                .param("id", id.value())
                .param("thread", thread.value())
                .param("turn", turn)
                .param("report", report.id().toString())
                .param("section", section)
                .param("by", by.value())
                .param("words", words)
                .param("at", now())
                .param("anchor", turn == 0 ? "SECTION" : null)
                .update();
    }

    void reword(CommentRow said, String words) {
        jdbc.sql("update report_comment set words = ?, edited_at = ? where id = ?")
                .params(words, now(), said.id().value())
                .update();
    }

    void withdraw(CommentRow said) {
        jdbc.sql("update report_comment set withdrawn_at = ? where id = ?")
                .params(now(), said.id().value())
                .update();
    }

    void resolve(CommentRow comment, StaffId by) {
        jdbc.sql("update report_comment set resolved_at = ?, resolved_by = ? where id = ?")
                .params(now(), by.value(), comment.id().value())
                .update();
    }

    void reopen(CommentRow comment) {
        jdbc.sql("update report_comment set resolved_at = null, resolved_by = null where id = ?")
                .param(comment.id().value())
                .update();
    }

    private java.time.LocalDateTime now() {
        return Utc.column(clock.instant());
    }
}
