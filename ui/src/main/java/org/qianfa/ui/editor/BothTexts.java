package org.qianfa.ui.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.qianfa.prose.Manuscript;
import org.qianfa.ui.element.PlainButton;

/** Somebody else's manuscript over the editor that holds this person's: one of them stays, or both. */
final class BothTexts extends Composite<Div> {
    /** What the person decides. */
    interface Choice {
        void keepMine();

        void takeTheirs();

        void keepBoth();
    }

    BothTexts() {
        getContent().addClassName("both-texts");
        settle();
    }

    void show(Manuscript theirs, String savedBy, Choice choice) {
        var notice = new Div(
                new Span(getTranslation("editor.stale", savedBy)),
                act("editor.keepMine", choice::keepMine),
                act("editor.takeTheirs", choice::takeTheirs),
                act("editor.keepBoth", choice::keepBoth));
        notice.addClassNames("notice", "warn");
        notice.getElement().setAttribute("role", "alert");
        getContent().removeAll();
        getContent().add(notice, new H3(getTranslation("editor.theirs")), new ManuscriptView(theirs));
        getContent().setVisible(true);
    }

    void settle() {
        getContent().setVisible(false);
    }

    boolean isOpen() {
        return getContent().isVisible();
    }

    private PlainButton act(String key, Runnable does) {
        return new PlainButton(getTranslation(key), () -> {
            settle();
            does.run();
        });
    }
}
