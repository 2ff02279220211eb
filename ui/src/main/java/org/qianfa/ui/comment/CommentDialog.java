package org.qianfa.ui.comment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.qianfa.ui.action.AskingDialog;
import org.qianfa.ui.text.Texts;

/** Asks for what somebody has to say about a place; refused, it stays open with what was written. */
final class CommentDialog {
    static final int LONGEST = 1_000;

    private CommentDialog() {}

    /**
     * @param key of its words: title, act and label stand under it
     * @param quote what it is about, "" for a whole section
     */
    static void ask(String key, String place, String quote, String written, Consumer<String> says) {
        var locale = com.vaadin.flow.component.UI.getCurrent().getLocale();
        var words = new TextArea(Texts.in(locale, key + ".label"));
        words.setMaxLength(LONGEST);
        words.setMinRows(3);
        words.setMaxRows(12);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.ON_BLUR);
        words.setValue(written);
        var asked = new ArrayList<Component>();
        var where = new Paragraph(place);
        where.addClassNames("muted", "small");
        where.setVisible(!place.isEmpty());
        asked.add(where);
        if (!quote.isEmpty()) {
            var quoted = new Paragraph(quote);
            quoted.addClassName("quote");
            asked.add(quoted);
        }
        asked.add(words);
        var dialog = new AskingDialog(
                Texts.in(locale, key + ".title"),
                Texts.in(locale, key + ".act"),
                () -> says.accept(words.getValue()),
                asked.toArray(Component[]::new));
        dialog.open();
        words.focus();
    }
}
