package org.qianfa.ui.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.qianfa.correspondence.Phrases;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.ui.element.Chip;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.element.TaskRow;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.element.Tone;

/** 常用意见: one's own phrases, put into the opinion with one press. */
public final class PhraseMenu extends Composite<MenuBar> {
    private final Phrases phrases;
    private final StaffId me;
    private final Supplier<String> opinion;
    private final Consumer<String> put;

    /**
     * @param opinion what is written now
     * @param put writes a phrase
     */
    public PhraseMenu(Phrases phrases, StaffId me, Supplier<String> opinion, Consumer<String> put) {
        this.phrases = phrases;
        this.me = me;
        this.opinion = opinion;
        this.put = put;
        fill();
    }

    private void fill() {
        getContent().removeAll();
        var menu = getContent().addItem(getTranslation("phrase.menu")).getSubMenu();
        for (var phrase : phrases.mine(me)) menu.addItem(phrase.words(), pressed -> put.accept(phrase.words()));
        for (var key : new String[] {"phrase.agree", "phrase.sign"}) {
            var words = getTranslation(key);
            menu.addItem(words, pressed -> put.accept(words));
        }
        menu.addSeparator();
        menu.addItem(getTranslation("phrase.keep"), pressed -> keep());
        menu.addItem(getTranslation("phrase.manage"), pressed -> manage());
    }

    private void keep() {
        try {
            phrases.keep(opinion.get(), me);
            Toasts.done(getTranslation("phrase.kept"));
            fill();
        } catch (Refused refused) {
            Toasts.refuse(refused.in(getLocale()));
        }
    }

    private void manage() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("phrase.menu"));
        dialog.setWidth("480px");
        dialog.setMaxWidth("calc(100vw - 24px)");
        var list = new Div();
        list(list);
        dialog.add(list);
        dialog.getFooter().add(new Button(getTranslation("act.close"), pressed -> dialog.close()));
        dialog.open();
    }

    private void list(Div list) {
        list.removeAll();
        list.add(new Rows(
                phrases.mine(me).stream()
                        .map(phrase -> new TaskRow(
                                phrase.words(),
                                "",
                                new Chip(Tone.QUIET, getTranslation("phrase.mine")),
                                new PlainButton(getTranslation("phrase.drop"), () -> {
                                    phrases.drop(phrase.id(), me);
                                    list(list);
                                    fill();
                                })))
                        .toList(),
                getTranslation("phrase.none"),
                getTranslation("phrase.none.words")));
    }
}
