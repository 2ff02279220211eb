package org.qianfa.ui.comment;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.qianfa.comment.Comment;
import org.qianfa.comment.anchor.Anchor;
import org.qianfa.comment.anchor.Whereabouts;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Content;
import org.qianfa.ui.editor.CommentMark;
import org.qianfa.ui.table.CellComment;
import org.qianfa.ui.text.Texts;

/** Where comments are marked: in a text the words that they are about as they read now, in a table the cells. */
public final class CommentMarks {
    private CommentMarks() {}

    /** In a section's text. */
    public static List<CommentMark> in(int section, Collection<Comment> comments, Content content) {
        return comments.stream()
                .filter(comment -> comment.section() == section && comment.anchor() instanceof Anchor.OfWords)
                .flatMap(comment -> mark(comment, content.text(section)))
                .toList();
    }

    private static Stream<CommentMark> mark(Comment comment, String text) {
        return switch (comment.place()) {
            case Whereabouts.Here(int start, int end) -> Stream.of(mark(comment, text, start, end));
            case Whereabouts.Changed(int start, int end) -> Stream.of(mark(comment, text, start, end));
            case Whereabouts.Gone() -> Stream.empty();
        };
    }

    private static CommentMark mark(Comment comment, String text, int start, int end) {
        return new CommentMark(comment.id().value(), start, end, text.substring(start, end), !comment.isOpen());
    }

    /** In the whole document, by section; places are counted in characters that show, since a page has blanks of its own. */
    public static Map<Integer, List<CommentMark>> inDocument(Collection<Comment> comments, Content content) {
        var sections = new LinkedHashMap<Integer, List<CommentMark>>();
        comments.stream().map(Comment::section).distinct().forEach(section -> {
            var text = content.text(section);
            sections.put(
                    section,
                    in(section, comments, content).stream()
                            .map(mark -> shown(mark, text))
                            .toList());
        });
        return sections;
    }

    private static CommentMark shown(CommentMark mark, String text) {
        var before = (int) text.substring(0, mark.start())
                .chars()
                .filter(letter -> !Character.isWhitespace(letter) && letter != '\u3000')
                .count();
        return new CommentMark(mark.id(), before, before + mark.end() - mark.start(), mark.quote(), mark.resolved());
    }

    /** By the key of each cell, one that is open about it. */
    public static Map<String, String> ofCells(Collection<Comment> comments) {
        var cells = new LinkedHashMap<String, String>();
        for (var comment : comments)
            if (comment.isOpen() && comment.anchor() instanceof Anchor.OfCell(int _, var cell))
                cells.putIfAbsent(cell.toString(), comment.id().value());
        return cells;
    }

    /** By cell, what is still open about it. */
    public static Map<CellKey, List<CellComment>> inCells(Collection<Comment> comments, Locale locale) {
        var cells = new LinkedHashMap<CellKey, List<CellComment>>();
        for (var comment : comments)
            if (comment.isOpen() && comment.anchor() instanceof Anchor.OfCell(int _, var cell))
                cells.merge(
                        cell,
                        List.of(new CellComment(
                                comment.id().value(),
                                Texts.in(
                                        locale,
                                        "comment.inCell",
                                        comment.said().name(),
                                        comment.said().words()))),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList());
        return cells;
    }

    public static long open(Collection<Comment> comments) {
        return comments.stream().filter(Comment::isOpen).count();
    }

    public static long open(Collection<Comment> comments, int section) {
        return comments.stream()
                .filter(comment -> comment.isOpen() && comment.section() == section)
                .count();
    }
}
