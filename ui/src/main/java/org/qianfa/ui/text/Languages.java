package org.qianfa.ui.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The language of the screens: a choice kept in a cookie, Chinese where none was made, whatever the browser asks for. */
@Component
public final class Languages implements VaadinServiceInitListener {
    static final String COOKIE = "qianfa-language";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(started -> started.getSession()
                .setLocale(chosen(started.getRequest().getCookies())));
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .attr("lang", "")
                .selectXpath("/html")
                .attr("lang", tag(VaadinSession.getCurrent().getLocale())));
    }

    static Locale chosen(Cookie @Nullable [] cookies) {
        if (cookies == null) return Texts.CHINESE;
        return Arrays.stream(cookies)
                        .anyMatch(cookie -> cookie.getName().equals(COOKIE)
                                && cookie.getValue().equals("en"))
                ? Texts.ENGLISH
                : Texts.CHINESE;
    }

    static String tag(Locale locale) {
        return locale.getLanguage().equals("en") ? "en" : "zh-CN";
    }

    /** Switches the whole session over and draws the page anew. */
    public static void toggle(UI ui) {
        var next = ui.getLocale().getLanguage().equals("en") ? Texts.CHINESE : Texts.ENGLISH;
        ui.getSession().setLocale(next);
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax'; location.reload()",
                        COOKIE,
                        next.getLanguage());
    }
}
