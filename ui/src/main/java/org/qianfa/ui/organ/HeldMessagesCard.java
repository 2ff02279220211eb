package org.qianfa.ui.organ;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.qianfa.operation.restored.Restore;
import org.qianfa.operation.restored.Restores;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.action.AskingDialog;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.text.DateWords;

/** After a restore: why messages wait, and the two ways to let them go. Nothing where none wait. */
final class HeldMessagesCard extends Composite<Div> {
    private final Restores restores;
    private final StaffId me;

    HeldMessagesCard(Restores restores, StaffId me) {
        this.restores = restores;
        this.me = me;
        show();
    }

    private void show() {
        getContent().removeAll();
        restores.heldFor(me).ifPresent(held -> getContent().add(card(held)));
    }

    private Card card(Restore held) {
        var acts = new Div(act("restored.drop", true), act("restored.send", false));
        acts.addClassName("row");
        var body = new Div(
                new Paragraph(getTranslation(
                        "restored.words",
                        DateWords.moment(held.restoredAt(), getLocale()),
                        DateWords.moment(held.backupMadeAt(), getLocale()))),
                acts);
        body.addClassName("stack");
        var card = new Card(getTranslation("restored.title"));
        card.add(body);
        return card;
    }

    private Button act(String key, boolean dropping) {
        return new Button(getTranslation(key), pressed -> ask(key, dropping));
    }

    private void ask(String key, boolean dropping) {
        new AskingDialog(
                        getTranslation(key + ".title"),
                        getTranslation(key),
                        () -> {
                            restores.release(dropping, me);
                            Toasts.done(getTranslation(dropping ? "restored.dropped" : "restored.sent"));
                            show();
                        },
                        new Paragraph(getTranslation(key + ".words")))
                .open();
    }
}
