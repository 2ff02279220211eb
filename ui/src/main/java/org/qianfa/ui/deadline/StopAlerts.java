package org.qianfa.ui.deadline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.qianfa.publication.PublicationStop;
import org.qianfa.report.ReportNavigation;
import org.qianfa.ui.text.Dates;

/** Publications that were stopped, why, and what to do now. */
final class StopAlerts extends Composite<Div> {
    StopAlerts(List<PublicationStop> stops, Dates dates) {
        getContent().addClassName("stack");
        for (var stop : stops) {
            var words = new Span(getTranslation(
                    "stop." + stop.reason(),
                    stop.organName(),
                    Integer.toString(stop.year()),
                    dates.moment(stop.stoppedAt(), getLocale()),
                    stop.detail()));
            var alert = new Div(words, new Anchor(ReportNavigation.open(stop.report()), getTranslation("stop.open")));
            alert.addClassNames("notice", "bad");
            alert.getElement().setAttribute("role", "alert");
            getContent().add(alert);
        }
    }
}
