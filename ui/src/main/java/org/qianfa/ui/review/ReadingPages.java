package org.qianfa.ui.review;

import java.util.Locale;
import org.qianfa.document.Exports;
import org.qianfa.document.ReportHtml;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.common.Dates;
import org.qianfa.ui.common.DownloadMenu;
import org.springframework.stereotype.Component;

/** Draws what {@link Readings} has opened. */
@Component
public class ReadingPages {
    private final Dates dates;
    private final ReportHtml html;
    private final Exports exports;

    ReadingPages(Dates dates, ReportHtml html, Exports exports) {
        this.dates = dates;
        this.html = html;
        this.exports = exports;
    }

    public ReadingPage draw(Reading reading, StaffId me, Locale locale) {
        var download = new DownloadMenu(
                exports,
                () -> exports.paper(reading.report().id(), reading.revision().number(), me));
        return new ReadingPage(reading, me, dates, html, download, locale);
    }
}
