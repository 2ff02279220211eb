package org.qianfa.ui.comment;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import org.qianfa.check.Place;
import org.qianfa.comment.Comment;
import org.qianfa.comment.CommentId;
import org.qianfa.comment.Comments;
import org.qianfa.comment.anchor.Anchor;
import org.qianfa.form.Format;
import org.qianfa.form.content.CellKey;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.ui.editor.TextRange;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.text.PlaceWords;
import org.qianfa.ui.text.Texts;

/** What one person does with the comments of one report; after each the screen shows how they stand now. */
public final class CommentActions {
    private final Comments comments;
    private final ReportId report;
    private final Format format;
    private final StaffId by;
    private final Runnable changed;

    public CommentActions(Comments comments, ReportId report, Format format, StaffId by, Runnable changed) {
        this.comments = comments;
        this.report = report;
        this.format = format;
        this.by = by;
        this.changed = changed;
    }

    /** Asks for a comment on these words of a section's text. */
    public void onWords(int section, TextRange words) {
        add(
                new Anchor.OfWords(section, words.start(), words.quote(), words.prefix(), words.suffix()),
                heading(section),
                words.quote());
    }

    public void onCell(CellKey cell) {
        var section = format.sectionHolding(cell.table()).orElseThrow().number();
        add(new Anchor.OfCell(section, cell), PlaceWords.words(new Place.InCell(cell), format, locale()), "");
    }

    public void onSection(int section) {
        add(new Anchor.OfSection(section), Texts.in(locale(), "comment.whole", heading(section)), "");
    }

    private void add(Anchor about, String place, String quote) {
        CommentDialog.ask("comment.new", place, quote, "", words -> {
            comments.add(report, about, words, by);
            done("comment.added");
        });
    }

    void reply(Comment comment) {
        CommentDialog.ask("comment.reply", comment.said().name(), comment.said().words(), "", words -> {
            comments.reply(comment.id(), words, by);
            done("comment.replied");
        });
    }

    void reword(Comment.Said said) {
        CommentDialog.ask("comment.reword", "", "", said.words(), words -> {
            comments.reword(said.id(), words, by);
            done("comment.reworded");
        });
    }

    void withdraw(CommentId said) {
        attempt(() -> comments.withdraw(said, by), "comment.withdrawn");
    }

    void resolve(Comment comment) {
        attempt(() -> comments.resolve(comment.id(), by), "comment.resolved");
    }

    void reopen(Comment comment) {
        attempt(() -> comments.reopen(comment.id(), by), "comment.reopened");
    }

    private void attempt(Runnable act, String done) {
        try {
            act.run();
            done(done);
        } catch (Refused refused) {
            Toasts.refuse(refused.in(locale()));
            changed.run();
        }
    }

    private void done(String key) {
        changed.run();
        Toasts.done(Texts.in(locale(), key));
    }

    /** What a comment is about, in words. */
    String place(Comment comment) {
        return switch (comment.anchor()) {
            case Anchor.OfSection(int section) -> Texts.in(locale(), "comment.whole", heading(section));
            case Anchor.OfCell(int _, var cell) -> PlaceWords.words(new Place.InCell(cell), format, locale());
            case Anchor.OfWords words -> heading(words.section());
        };
    }

    private String heading(int section) {
        return format.section(section).map(form -> form.heading()).orElse("");
    }

    private static Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
