package org.qianfa.ui.notice;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.function.Consumer;
import org.qianfa.notice.webhook.NewWebhook;
import org.qianfa.notice.webhook.Robot;
import org.qianfa.ui.action.AskingDialog;
import org.qianfa.ui.text.Texts;

/** Asks for a webhook. The address of a group's robot is as secret as a password and is not shown again. */
final class WebhookDialog {
    private final Locale locale;
    private final TextField name = new TextField();
    private final Select<Robot> robot = new Select<>();
    private final TextField address = new TextField();
    private final PasswordField secret = new PasswordField();
    private final Select<Locale> language = new Select<>();

    WebhookDialog(Locale locale) {
        this.locale = locale;
        name.setLabel(words("webhook.name"));
        name.setHelperText(words("webhook.name.help"));
        robot.setLabel(words("webhook.robot"));
        robot.setItems(Robot.values());
        robot.setItemLabelGenerator(one -> words("robot." + one));
        robot.addValueChangeListener(chosen -> secret.setHelperText(words("webhook.secret." + chosen.getValue())));
        robot.setValue(Robot.WECOM);
        address.setLabel(words("webhook.address"));
        address.setHelperText(words("webhook.address.help"));
        secret.setLabel(words("webhook.secret"));
        language.setLabel(words("settings.language"));
        language.setItems(Texts.CHINESE, Texts.ENGLISH);
        language.setItemLabelGenerator(one -> words("settings.language." + one.getLanguage()));
        language.setValue(Texts.CHINESE);
        name.setWidthFull();
        robot.setWidthFull();
        address.setWidthFull();
        secret.setWidthFull();
        language.setWidthFull();
    }

    void open(Consumer<NewWebhook> adding) {
        new AskingDialog(
                        words("webhook.add"),
                        words("webhook.add"),
                        () -> adding.accept(new NewWebhook(
                                name.getValue(),
                                robot.getValue(),
                                address.getValue(),
                                secret.getValue(),
                                language.getValue())),
                        name,
                        robot,
                        address,
                        secret,
                        language)
                .open();
    }

    private String words(String key) {
        return Texts.in(locale, key);
    }
}
