package org.qianfa.ui.news;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinService;
import org.qianfa.shared.ReportId;

/** Tells a part of a screen when somebody has done something in a report, a few seconds later at most (ADR 12). */
public final class ReportNews {
    private static final int EVERY_MILLISECONDS = 3_000;

    private ReportNews() {}

    public static void tell(Component part, ReportId report, Runnable news) {
        var asking = new Element("qf-news").setAttribute("every", Integer.toString(EVERY_MILLISECONDS));
        part.getElement().appendChild(asking).addEventListener("qf-news", _ -> news.run());
        part.addAttachListener(_ -> asking.setAttribute(
                "address", VaadinService.getCurrentRequest().getContextPath() + ReportNewsEndpoint.ADDRESS + report));
    }
}
