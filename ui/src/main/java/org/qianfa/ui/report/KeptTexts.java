package org.qianfa.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.report.KeptText;
import org.qianfa.report.TextOutcome;
import org.qianfa.ui.common.Moments;
import org.qianfa.ui.common.Notices;
import org.qianfa.ui.common.PlainButton;
import org.qianfa.ui.common.SectionTextEditor;

/** Texts of this person that could not be saved over newer ones, offered again until the person has dealt with them. */
final class KeptTexts extends Composite<Div> {
    private final Open open;
    private final int section;
    private final SectionTextEditor editor;
    private final Runnable saved;
    private final Set<String> offered;
    private boolean unsettled;

    KeptTexts(Open open, int section, SectionTextEditor editor, Runnable saved) {
        this.open = open;
        this.section = section;
        this.editor = editor;
        this.saved = saved;
        var texts = kept();
        offered = texts.stream().map(KeptText::id).collect(Collectors.toSet());
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

    private List<KeptText> kept() {
        return open.desk().drafts().kept(open.id(), open.by()).stream()
                .filter(text -> text.section() == section)
                .toList();
    }

    private void drop(KeptText text) {
        open.desk().drafts().dropKept(open.id(), text.id(), open.by());
    }

    private Component offer(KeptText text) {
        var body = new Div(text.text());
        body.addClassName("theirs");
        var notice = new Div();
        var whole = new Div(notice, body);
        notice.addClassNames("notice", "warn");
        notice.add(
                new Span(getTranslation("kept.words", Moments.moment(text.keptAt(), getLocale()))),
                new PlainButton(getTranslation("kept.use"), () -> put(text, text.text(), whole)),
                new PlainButton(
                        getTranslation("kept.append"),
                        () -> put(text, editor.text().stripTrailing() + "\n" + text.text(), whole)),
                new PlainButton(getTranslation("kept.drop"), () -> {
                    drop(text);
                    whole.setVisible(false);
                }));
        return whole;
    }

    private void put(KeptText text, String wanted, Component offer) {
        switch (open.desk().drafts().saveText(open.id(), section, wanted, editor.version(), open.by())) {
            case TextOutcome.Saved(var version, var at) -> {
                editor.replace(wanted, version);
                drop(text);
                offer.setVisible(false);
                saved.run();
            }
            case TextOutcome.Conflict both -> Notices.refuse(getTranslation("kept.conflict", both.savedBy()));
            case TextOutcome.Elsewhere elsewhere ->
                Notices.refuse(getTranslation("kept.conflict", elsewhere.lease().name()));
        }
    }
}
