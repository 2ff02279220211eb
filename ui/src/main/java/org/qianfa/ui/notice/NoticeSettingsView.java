package org.qianfa.ui.notice;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.qianfa.deadline.CalendarFeeds;
import org.qianfa.notice.preference.NoticeSettings;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.ui.access.Viewer;
import org.qianfa.ui.element.PageHeader;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.frame.MainLayout;

/** 我的通知设置: what comes by which way and when, and the calendar's address. */
@Route(value = "inbox/settings", layout = MainLayout.class)
@PermitAll
final class NoticeSettingsView extends Composite<Div> implements HasDynamicTitle {
    private final NoticeSettings settings;
    private final StaffId me;
    private final ChoiceFields fields;
    private final Div refusal = new Div();

    NoticeSettingsView(NoticeSettings settings, CalendarFeeds feeds, Viewer viewer) {
        this.settings = settings;
        me = viewer.id();
        fields = new ChoiceFields(settings.choicesOf(me), settings.mailIsConfigured());
        refusal.addClassNames("notice", "bad");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var save = new Button(getTranslation("act.save"), pressed -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var stack = new Div(refusal, fields, new CalendarCard(feeds, me));
        stack.addClassName("stack");
        getContent()
                .add(
                        new PageHeader(getTranslation("settings.title"))
                                .path(getTranslation("inbox.title"), "inbox")
                                .acts(save),
                        stack);
    }

    private void save() {
        refusal.setVisible(false);
        try {
            settings.keep(fields.choices(), me);
            Toasts.done(getTranslation("settings.saved"));
        } catch (Refused refused) {
            refusal.setText(refused.in(getLocale()));
            refusal.setVisible(true);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.page", getTranslation("settings.title"));
    }
}
