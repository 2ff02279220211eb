package org.qianfa.ui.comment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.qianfa.comment.Comment;
import org.qianfa.text.Sentence;
import org.qianfa.ui.element.RedrawGuard;
import org.qianfa.ui.element.Rows;

/** The comments of a report, those that are open or those that have been dealt with; and the door to a new one on the section at hand. */
public final class CommentList extends Composite<Div> {
    private final CommentActions acts;
    private final Consumer<Comment> show;
    private final NativeButton open;
    private final NativeButton resolved;
    private final Button add;
    private final Paragraph why = new Paragraph();
    private final Div cards = new Div();
    private final RedrawGuard redraw = new RedrawGuard();
    private List<Comment> comments = List.of();
    private Optional<Sentence> obstacle = Optional.empty();
    private int section;
    private boolean resolvedOnes;

    /** @param show brings the place of a comment before the person's eyes */
    public CommentList(CommentActions acts, Consumer<Comment> show) {
        this.acts = acts;
        this.show = show;
        open = new NativeButton("", pressed -> filter(false));
        resolved = new NativeButton("", pressed -> filter(true));
        add = new Button(getTranslation("comment.section"), pressed -> acts.onSection(section));
        var filter = new Div(open, resolved);
        filter.addClassName("segments");
        filter.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("comment.filter"));
        var head = new Div(filter, add);
        head.addClassName("comment-head");
        why.addClassNames("muted", "small");
        getContent().addClassName("comments");
        getContent().add(head, why, cards);
    }

    /**
     * @param obstacle why nobody comments now
     * @param section which is at hand, 0 for none
     */
    public void show(List<Comment> comments, Optional<Sentence> obstacle, int section) {
        this.comments = comments;
        this.obstacle = obstacle;
        add.setVisible(section > 0 && obstacle.isEmpty());
        this.section = section;
        why.setVisible(obstacle.isPresent());
        obstacle.ifPresent(sentence -> why.setText(sentence.in(getLocale())));
        draw();
    }

    /** Brings a comment into sight, whether it is open or not, and the keyboard to it. */
    public void open(String comment) {
        comments.stream()
                .filter(one -> one.id().value().equals(comment))
                .findFirst()
                .ifPresent(one -> {
                    if (resolvedOnes == one.isOpen()) filter(!one.isOpen());
                    getElement()
                            .executeJs(
                                    "setTimeout(() => { const card = this.querySelector(`[data-comment=\"${$0}\"]`); card?.scrollIntoView({block: 'nearest'}); card?.focus({preventScroll: true}); }, 60)",
                                    comment);
                });
    }

    private void filter(boolean onlyResolved) {
        resolvedOnes = onlyResolved;
        draw();
    }

    private void draw() {
        var still = CommentMarks.open(comments);
        open.setText(getTranslation("comment.filter.open", still));
        resolved.setText(getTranslation("comment.filter.resolved", comments.size() - still));
        open.getElement().setAttribute("aria-pressed", String.valueOf(!resolvedOnes));
        resolved.getElement().setAttribute("aria-pressed", String.valueOf(resolvedOnes));
        var shown = comments.stream()
                .filter(comment -> comment.isOpen() != resolvedOnes)
                .toList();
        redraw.of(() -> draw(shown), shown, resolvedOnes, obstacle.isPresent());
    }

    private void draw(List<Comment> shown) {
        var drawn = shown.stream()
                .map(comment -> new CommentCard(comment, acts, obstacle.isEmpty(), show))
                .toList();
        var none = resolvedOnes ? "comment.none.resolved" : "comment.none";
        cards.removeAll();
        cards.add(new Rows(
                drawn,
                getTranslation(none),
                resolvedOnes || obstacle.isPresent() ? "" : getTranslation("comment.none.words")));
    }
}
