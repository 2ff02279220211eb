package org.qianfa.ui.notice;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.notice.NoticeKind;
import org.qianfa.notice.preference.NoticeChoices;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.text.Texts;

/** The fields in which a person chooses. */
final class ChoiceFields extends Composite<Div> {
    private final TextField mail = new TextField(getTranslation("settings.mail"));
    private final Select<Locale> language = new Select<>();
    private final TimePicker quietFrom = time("settings.quietFrom");
    private final TimePicker quietUntil = time("settings.quietUntil");
    private final TimePicker digestAt = time("settings.digestAt");
    private final CheckboxGroup<NoticeKind> byInbox = kinds("settings.byInbox");
    private final CheckboxGroup<NoticeKind> byMail = kinds("settings.byMail");

    ChoiceFields(NoticeChoices now, boolean mailIsConfigured) {
        language.setLabel(getTranslation("settings.language"));
        language.setItems(Texts.CHINESE, Texts.ENGLISH);
        language.setItemLabelGenerator(one -> getTranslation("settings.language." + one.getLanguage()));
        mail.setHelperText(getTranslation("settings.mail.help"));
        mail.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.EMAIL);
        digestAt.setHelperText(getTranslation("settings.digestAt.help"));
        quietUntil.setHelperText(getTranslation("settings.quiet.help"));
        mail.setValue(now.mailAddress());
        language.setValue(now.language().getLanguage().equals("en") ? Texts.ENGLISH : Texts.CHINESE);
        now.quiet().ifPresent(hours -> {
            quietFrom.setValue(hours.from());
            quietUntil.setValue(hours.until());
        });
        now.digestAt().ifPresent(digestAt::setValue);
        byInbox.setValue(now.inbox());
        byMail.setValue(now.mail());
        getContent().addClassName("stack");
        getContent().add(mailCard(mailIsConfigured), kindCard());
    }

    private Card mailCard(boolean mailIsConfigured) {
        var card = new Card(getTranslation("settings.mailCard"));
        if (!mailIsConfigured) {
            var notice = new Div(getTranslation("settings.noMail"));
            notice.addClassName("notice");
            card.add(notice);
        }
        var fields = new Div(mail, language, quietFrom, quietUntil, digestAt);
        fields.addClassName("settings");
        card.add(fields);
        return card;
    }

    private Card kindCard() {
        var card = new Card(getTranslation("settings.kinds"));
        var fields = new Div(byInbox, byMail);
        fields.addClassName("settings");
        card.add(fields);
        return card;
    }

    /** @throws Refused where a time is none, or quiet hours have but one end */
    NoticeChoices choices() {
        if (Stream.of(quietFrom, quietUntil, digestAt).anyMatch(TimePicker::isInvalid))
            throw new Refused(Sentence.of("notice.timeOfDay"));
        if (quietFrom.isEmpty() != quietUntil.isEmpty()) throw new Refused(Sentence.of("notice.quietHalf"));
        return new NoticeChoices(
                mail.getValue(),
                language.getValue(),
                quietFrom.getOptionalValue().map(from -> new NoticeChoices.Hours(from, quietUntil.getValue())),
                digestAt.getOptionalValue(),
                Set.copyOf(byInbox.getValue()),
                Set.copyOf(byMail.getValue()));
    }

    private TimePicker time(String key) {
        var picker = new TimePicker(getTranslation(key));
        picker.setStep(Duration.ofMinutes(30));
        picker.setLocale(Locale.GERMANY); // 24 hours, as they are written in China too
        picker.setClearButtonVisible(true);
        return picker;
    }

    private CheckboxGroup<NoticeKind> kinds(String key) {
        var group = new CheckboxGroup<NoticeKind>(getTranslation(key));
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        group.setItems(List.copyOf(NoticeChoices.kinds()));
        group.setItemLabelGenerator(kind -> kind.sentence().in(getLocale()));
        return group;
    }
}
