package org.qianfa.ui.review;

import java.util.Locale;
import org.qianfa.document.ReportHtml;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.common.Dates;
import org.springframework.stereotype.Component;

/** Draws what {@link Readings} has opened. */
@Component
public class ReadingPages {
    private final Dates dates;
    private final ReportHtml html;

    ReadingPages(Dates dates, ReportHtml html) {
        this.dates = dates;
        this.html = html;
    }

    public ReadingPage draw(Reading reading, StaffId me, Locale locale) {
        return new ReadingPage(reading, me, dates, html, locale);
    }
}
