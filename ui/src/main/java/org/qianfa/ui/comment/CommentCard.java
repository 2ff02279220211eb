package org.qianfa.ui.comment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.function.Consumer;
import org.qianfa.comment.Comment;
import org.qianfa.comment.anchor.Anchor;
import org.qianfa.comment.anchor.Whereabouts;
import org.qianfa.ui.element.Chip;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.element.Tone;
import org.qianfa.ui.text.DateWords;

/** A comment: what it is about, what was said, what was answered, and what can be done with it. */
final class CommentCard extends Composite<Div> {
    private final CommentActions acts;

    CommentCard(Comment comment, CommentActions acts, boolean mayReply, Consumer<Comment> show) {
        this.acts = acts;
        var card = getContent();
        card.addClassNames("find", "comment", comment.isOpen() ? "calm" : "done");
        card.getElement()
                .setAttribute("role", "listitem")
                .setAttribute("tabindex", "-1")
                .setAttribute("data-comment", comment.id().value());
        card.add(head(comment));
        if (comment.anchor() instanceof Anchor.OfWords words) {
            var quote = new Paragraph(words.quote());
            quote.addClassNames("quote", "clamped");
            quote.getElement().setAttribute("title", words.quote());
            card.add(quote);
        }
        card.add(said(comment.said()));
        comment.replies().forEach(reply -> {
            var drawn = said(reply);
            drawn.addClassName("reply");
            card.add(drawn);
        });
        comment.resolved().ifPresent(resolved -> {
            var line = new Paragraph(getTranslation(
                    "comment.resolvedBy", resolved.name(), DateWords.moment(resolved.at(), getLocale())));
            line.addClassNames("good", "small");
            card.add(line);
        });
        card.add(below(comment, mayReply, show));
    }

    private Div head(Comment comment) {
        var head = new Div(new Span(acts.place(comment)));
        head.addClassName("place");
        switch (comment.place()) {
            case Whereabouts.Here _ -> {}
            case Whereabouts.Changed _ -> head.add(new Chip(Tone.WARN, getTranslation("comment.changed")));
            case Whereabouts.Gone _ -> head.add(new Chip(Tone.QUIET, getTranslation("comment.gone")));
        }
        return head;
    }

    private Div said(Comment.Said said) {
        var drawn = new Div();
        drawn.addClassName("said-words");
        var who = new Element("small");
        who.appendChild(new Element("b").setText(said.name()));
        who.appendChild(new Element("span")
                .setText(getTranslation(
                        said.editedAt().isPresent() ? "comment.at.edited" : "comment.at",
                        DateWords.moment(said.at(), getLocale()))));
        drawn.getElement().appendChild(who);
        drawn.add(new Paragraph(said.words()));
        if (said.mayChange()) {
            var own = new Div(
                    new PlainButton(getTranslation("comment.edit"), () -> acts.reword(said)),
                    new PlainButton(getTranslation("comment.withdraw"), () -> acts.withdraw(said.id())));
            own.addClassNames("acts", "own");
            drawn.add(own);
        }
        return drawn;
    }

    private Div below(Comment comment, boolean mayReply, Consumer<Comment> show) {
        var below = new Div();
        below.addClassName("acts");
        if (!comment.place().isGone())
            below.add(new PlainButton(getTranslation("comment.show"), () -> show.accept(comment)));
        if (mayReply && comment.isOpen())
            below.add(new PlainButton(getTranslation("comment.answer"), () -> acts.reply(comment)));
        if (comment.mayResolve())
            below.add(
                    comment.isOpen()
                            ? new PlainButton(getTranslation("comment.resolve"), () -> acts.resolve(comment))
                            : new PlainButton(getTranslation("comment.reopen"), () -> acts.reopen(comment)));
        return below;
    }
}
