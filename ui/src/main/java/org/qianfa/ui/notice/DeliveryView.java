package org.qianfa.ui.notice;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.qianfa.notice.outbox.DeadLetter;
import org.qianfa.notice.outbox.DeadLetters;
import org.qianfa.notice.preference.NoticeSettings;
import org.qianfa.notice.webhook.WebhookRow;
import org.qianfa.notice.webhook.Webhooks;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.access.Viewer;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.Chip;
import org.qianfa.ui.element.PageHeader;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.element.TaskRow;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.element.Tone;
import org.qianfa.ui.frame.MainLayout;
import org.qianfa.ui.text.Dates;

/** 通知渠道: the webhooks of an administrator's organ, and the messages that did not get through. */
@Route(value = "inbox/delivery", layout = MainLayout.class)
@PermitAll
final class DeliveryView extends Composite<Div> implements HasDynamicTitle {
    private final Webhooks webhooks;
    private final DeadLetters letters;
    private final Dates dates;
    private final StaffId me;
    private final Div body = new Div();

    DeliveryView(Webhooks webhooks, DeadLetters letters, NoticeSettings settings, Dates dates, Viewer viewer) {
        this.webhooks = webhooks;
        this.letters = letters;
        this.dates = dates;
        me = viewer.id();
        var add = new Button(getTranslation("webhook.add"), pressed -> new WebhookDialog(getLocale()).open(wanted -> {
            webhooks.add(wanted, me);
            Toasts.done(getTranslation("webhook.added", wanted.name()));
            show();
        }));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        body.addClassName("stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("delivery.title"))
                                .path(getTranslation("inbox.title"), "inbox")
                                .sub(getTranslation(settings.mailIsConfigured() ? "delivery.mail" : "delivery.noMail"))
                                .acts(add),
                        body);
        show();
    }

    private void show() {
        var hooks = new Card(getTranslation("webhook.heading"));
        hooks.add(new Rows(
                webhooks.all(me).stream().map(this::row).toList(),
                getTranslation("webhook.none"),
                getTranslation("webhook.none.words")));
        var dead = new Card(getTranslation("dead.heading"));
        dead.add(new Rows(
                letters.all(me).stream().map(this::row).toList(),
                getTranslation("dead.none"),
                getTranslation("dead.none.words")));
        body.removeAll();
        body.add(dead, hooks);
    }

    private TaskRow row(WebhookRow hook) {
        var trial = new PlainButton(getTranslation("webhook.try"), () -> {
            webhooks.tryOut(hook.id(), me);
            Toasts.done(getTranslation("webhook.tried"));
        });
        var remove = new PlainButton(getTranslation("webhook.remove"), () -> {
            webhooks.remove(hook.id(), me);
            Toasts.done(getTranslation("webhook.removed", hook.name()));
            show();
        });
        return new TaskRow(
                hook.name(),
                getTranslation("webhook.about", hook.organName(), hook.host(), dates.day(hook.addedAt(), getLocale())),
                new Chip(Tone.QUIET, getTranslation("robot." + hook.robot())),
                acts(hook.name(), trial, remove));
    }

    private TaskRow row(DeadLetter letter) {
        var again = new PlainButton(getTranslation("dead.again"), () -> {
            letters.again(letter.id(), me);
            Toasts.done(getTranslation("dead.waits"));
            show();
        });
        return new TaskRow(
                getTranslation("dead.title", letter.target(), letter.title(getLocale())),
                getTranslation(
                        "dead.about",
                        letter.complaint().in(getLocale()),
                        letter.attempts(),
                        dates.moment(letter.givenUpAt(), getLocale())),
                new Chip(Tone.BAD, getTranslation(letter.byMail() ? "dead.mail" : "dead.webhook")),
                acts(letter.target(), again));
    }

    private Div acts(String about, PlainButton... buttons) {
        var acts = new Div();
        acts.addClassName("row");
        for (var button : buttons) {
            button.getElement().setAttribute("aria-label", getTranslation("work.act.of", button.getText(), about));
            acts.add(button);
        }
        return acts;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.page", getTranslation("delivery.title"));
    }
}
