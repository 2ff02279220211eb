package org.qianfa.ui.fault;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import java.util.Optional;
import org.qianfa.text.Refused;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.text.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What a person reads when the session ends, the connection breaks, an act is refused or the product fails: a sentence, never a trace. */
@Component
final class Interruptions implements VaadinServiceInitListener {
    private static final Logger log = LoggerFactory.getLogger(Interruptions.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.setSystemMessagesProvider(asked -> messages(asked.getLocale()));
        service.addSessionInitListener(started -> started.getSession().setErrorHandler(Interruptions::tell));
        service.addUIInitListener(opened -> {
            var ui = opened.getUI();
            var dialog = ui.getReconnectDialogConfiguration();
            dialog.setDialogText(ui.getTranslation("connection.lost"));
            dialog.setDialogTextGaveUp(ui.getTranslation("connection.gaveUp"));
            dialog.setReconnectInterval(2000);
            dialog.setReconnectAttempts(300);
        });
    }

    private static SystemMessages messages(Locale locale) {
        var words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(Texts.in(locale, "session.expired.caption"));
        words.setSessionExpiredMessage(Texts.in(locale, "session.expired.message"));
        words.setInternalErrorCaption(Texts.in(locale, "session.internal.caption"));
        words.setInternalErrorMessage(Texts.in(locale, "session.internal.message"));
        words.setCookiesDisabledCaption(Texts.in(locale, "session.cookies.caption"));
        words.setCookiesDisabledMessage(Texts.in(locale, "session.cookies.message"));
        words.setSyncErrorCaption(Texts.in(locale, "session.sync.caption"));
        words.setSyncErrorMessage(Texts.in(locale, "session.sync.message"));
        return words;
    }

    private static void tell(ErrorEvent event) {
        var ui = UI.getCurrent();
        var locale = ui == null ? Texts.CHINESE : ui.getLocale();
        var sentence = sentence(event.getThrowable(), locale);
        if (ui == null) return;
        var _ = ui.access(() -> Toasts.refuse(sentence));
    }

    private static String sentence(Throwable thrown, Locale locale) {
        var refused = first(thrown, Refused.class);
        if (refused.isPresent()) return refused.get().in(locale);
        if (first(thrown, AccessDeniedException.class).isPresent()) return Texts.in(locale, "fault.notFound.sentence");
        if (DatabaseAway.is(thrown)) return Texts.in(locale, "fault.away");
        var number = FaultNumber.next();
        log.error("fault {}", number, thrown);
        return Texts.in(locale, "fault.act", number);
    }

    static <T extends Throwable> Optional<T> first(Throwable thrown, Class<T> kind) {
        return Causes.of(thrown).filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
