package org.qianfa.ui.element;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short words after an act, at the foot of the screen. */
public final class Toasts {
    private Toasts() {}

    public static void done(String sentence) {
        show(sentence, 4000, NotificationVariant.LUMO_SUCCESS);
    }

    public static void refuse(String sentence) {
        show(sentence, 12000, NotificationVariant.LUMO_ERROR);
    }

    private static void show(String sentence, int milliseconds, NotificationVariant variant) {
        var notification = Notification.show(sentence, milliseconds, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(variant);
    }
}
