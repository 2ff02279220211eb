package org.qianfa.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.prose.Manuscript;
import org.qianfa.report.draft.TextOutcome;
import org.qianfa.report.draft.UnsavedText;
import org.qianfa.ui.editor.ManuscriptEditor;
import org.qianfa.ui.editor.ManuscriptView;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.text.DateWords;

/** Texts of this person that could not be saved over newer ones, offered again until the person has dealt with them. */
final class UnsavedTexts extends Composite<Div> {
    private final OpenReport open;
    private final int section;
    private final ManuscriptEditor editor;
    private final Runnable saved;
    private final Set<String> offered;
    private boolean unsettled;

    UnsavedTexts(OpenReport open, int section, ManuscriptEditor editor, Runnable saved) {
        this.open = open;
        this.section = section;
        this.editor = editor;
        this.saved = saved;
        var texts = kept();
        offered = texts.stream().map(UnsavedText::id).collect(Collectors.toSet());
        getContent().addClassName("stack");
        getContent().setVisible(!texts.isEmpty());
        texts.forEach(text -> getContent().add(offer(text)));
    }

    /** A text could not be saved just now; it is kept until the person has chosen. */
    void conflict() {
        unsettled = true;
    }

    /** A text was saved: what was kept on the way to it need not be any longer. */
    void settle() {
        if (!unsettled) return;
        unsettled = false;
        for (var text : kept()) if (!offered.contains(text.id())) drop(text);
    }

    private List<UnsavedText> kept() {
        return open.services().drafts().kept(open.id(), open.by()).stream()
                .filter(text -> text.section() == section)
                .toList();
    }

    private void drop(UnsavedText text) {
        open.services().drafts().dropKept(open.id(), text.id(), open.by());
    }

    private Component offer(UnsavedText text) {
        var notice = new Div();
        var whole = new Div(notice, new ManuscriptView(text.manuscript()));
        notice.addClassNames("notice", "warn");
        notice.add(
                new Span(words(text)),
                new PlainButton(getTranslation("kept.use"), () -> put(text, text.manuscript(), whole)),
                new PlainButton(
                        getTranslation("kept.append"),
                        () -> put(text, behind(editor.manuscript(), text.manuscript()), whole)),
                new PlainButton(getTranslation("kept.drop"), () -> {
                    drop(text);
                    whole.setVisible(false);
                }));
        return whole;
    }

    private String words(UnsavedText text) {
        var when = DateWords.moment(text.keptAt(), getLocale());
        return text.by().equals(open.by())
                ? getTranslation("kept.words", when)
                : getTranslation("kept.others", when, text.name());
    }

    private static Manuscript behind(Manuscript first, Manuscript second) {
        return Manuscript.of(
                Stream.concat(first.blocks().stream(), second.blocks().stream()).toList());
    }

    private void put(UnsavedText text, Manuscript wanted, Component offer) {
        switch (open.services().drafts().saveManuscript(open.id(), section, wanted, editor.version(), open.by())) {
            case TextOutcome.Saved(var version, var at) -> {
                editor.replace(wanted, version);
                drop(text);
                offer.setVisible(false);
                saved.run();
            }
            case TextOutcome.Conflict both -> Toasts.refuse(getTranslation("kept.conflict", both.savedBy()));
            case TextOutcome.Elsewhere elsewhere ->
                Toasts.refuse(getTranslation("kept.elsewhere", elsewhere.lease().name()));
        }
    }
}
