package org.qianfa.ui.deadline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.List;

/** The four numbers of a call: called, published, on time, overdue. */
final class Kpis extends Composite<Div> {
    Kpis(List<Standing> standings, LocalDate today) {
        var published = Standing.count(standings, Standing::published);
        var overdue = Standing.count(standings, each -> each.overdue(today));
        var behind = Standing.count(
                standings, each -> each.row().overdue(today) && !each.overdue(today) && !each.published());
        getContent().addClassName("kpis");
        getContent()
                .add(
                        card("kpi.called", standings.size(), "", ""),
                        card("kpi.published", published, "", percent(published, standings.size())),
                        card(
                                "kpi.onTime",
                                standings.size() - overdue,
                                "good",
                                behind == 0 ? "" : getTranslation("kpi.onTime.sub", behind)),
                        card("kpi.overdue", overdue, overdue > 0 ? "bad" : "", getTranslation("kpi.overdue.sub")));
    }

    private String percent(long part, int whole) {
        return whole == 0 ? "" : getTranslation("kpi.percent", Math.round(100.0 * part / whole));
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
