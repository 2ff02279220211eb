package org.qianfa.ui.cockpit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Optional;
import org.qianfa.deadline.cockpit.CockpitFigures;
import org.qianfa.deadline.forecast.Outlook;

/** The numbers of a call: called, in time, at risk, overdue, and how often was returned. */
public final class CallFigures extends Composite<Div> {
    public CallFigures(CockpitFigures figures) {
        var overdue = figures.count(Outlook.OVERDUE);
        var risky = figures.count(Outlook.AT_RISK) + figures.count(Outlook.TIGHT);
        getContent().addClassName("kpis");
        getContent()
                .add(
                        card("kpi.called", figures.called(), "", getTranslation("kpi.published", figures.published())),
                        card(
                                "kpi.onTime",
                                figures.called() - overdue - risky - figures.count(Outlook.PUBLISHED_LATE),
                                "good",
                                rate("kpi.onTimeRate", figures.onTimeRate())),
                        card(
                                "kpi.risk",
                                risky,
                                risky > 0 ? "warn" : "",
                                getTranslation("kpi.behind", figures.behind())),
                        card("kpi.overdue", overdue, overdue > 0 ? "bad" : "", getTranslation("kpi.overdue.sub")),
                        card("kpi.returned", figures.returned(), "", rate("kpi.returnRate", figures.returnRate())));
    }

    private String rate(String key, Optional<Double> rate) {
        return rate.map(share -> getTranslation(key, Math.round(100 * share))).orElse("");
    }

    private Div card(String key, long number, String tone, String sub) {
        var value = new Element("b").setText(Long.toString(number));
        if (!tone.isEmpty()) value.setAttribute("class", tone);
        var under = new Span(sub);
        under.addClassNames("muted", "small");
        var card = new Div(new Span(getTranslation(key)));
        card.addClassName("card");
        card.getElement().appendChild(value, under.getElement());
        return card;
    }
}
