package org.qianfa.ui.element;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.qianfa.report.ReportStatus;
import org.qianfa.ui.text.Texts;

/** Where a report stands, in the words that people use. */
public final class StatusChip extends Composite<Span> {
    public StatusChip(ReportStatus status) {
        getContent().addClassNames("chip", tone(status).css());
        getContent().setText(words(status, getLocale()));
    }

    public static String words(ReportStatus status, Locale locale) {
        return Texts.in(locale, "status." + status);
    }

    public static Tone tone(ReportStatus status) {
        return switch (status) {
            case DRAFT, UNDER_REVIEW, AWAITING_SIGN_OFF -> Tone.CALM;
            case RETURNED -> Tone.WARN;
            case SIGNED_OFF, PUBLISHED -> Tone.GOOD;
            case ENDED -> Tone.BAD;
        };
    }
}
