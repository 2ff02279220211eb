package org.qianfa.ui.news;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.VaadinService;
import org.qianfa.shared.ReportId;

/** Tells a part of a screen when somebody has done something in a report, a few seconds later at most (ADR 12). */
public final class ReportNews {
    private static final int EVERY_MILLISECONDS = 3_000;

    private ReportNews() {}

    public static void tell(Component part, ReportId report, Runnable news) {
        part.getElement().addEventListener("qf-news", _ -> news.run());
        part.addAttachListener(_ -> part.getElement()
                .executeJs(
                        "window.qianfa.news(this, $0, $1)",
                        VaadinService.getCurrentRequest().getContextPath() + ReportNewsEndpoint.ADDRESS + report,
                        EVERY_MILLISECONDS));
    }
}
