package org.qianfa.ui.cockpit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.qianfa.deadline.cockpit.CockpitFigures;
import org.qianfa.deadline.forecast.Outlook;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.Tone;

/** 能否按期: one bar for the whole call, a part for each outlook, and under it what each part means and how many it is. */
public final class OutlookChart extends Composite<Card> {
    private static final List<Outlook> ORDER = List.of(
            Outlook.PUBLISHED,
            Outlook.ON_TIME,
            Outlook.TIGHT,
            Outlook.AT_RISK,
            Outlook.OVERDUE,
            Outlook.PUBLISHED_LATE,
            Outlook.ENDED);

    public OutlookChart(CockpitFigures figures) {
        var bar = new Element("div").setAttribute("class", "outlook-bar").setAttribute("aria-hidden", "true");
        var legend = new Element("ul").setAttribute("class", "outlook-legend");
        for (var outlook : ORDER) {
            var count = figures.count(outlook);
            if (count == 0) continue;
            var part = new Element("i").setAttribute("class", look(outlook));
            part.getStyle().set("flex-grow", Integer.toString(count));
            bar.appendChild(part);
            legend.appendChild(new Element("li")
                    .appendChild(
                            new Element("i")
                                    .setAttribute("class", look(outlook))
                                    .setAttribute("aria-hidden", "true"),
                            new Element("span").setText(getTranslation("outlook." + outlook)),
                            new Element("b").setText(Integer.toString(count))));
        }
        getContent().getElement().appendChild(bar, legend);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("outlook.heading"));
    }

    /** Each differs in pattern as well as in colour. */
    private static String look(Outlook outlook) {
        var tone =
                switch (outlook) {
                    case PUBLISHED, ON_TIME -> Tone.GOOD;
                    case TIGHT, PUBLISHED_LATE -> Tone.WARN;
                    case AT_RISK, OVERDUE -> Tone.BAD;
                    case ENDED -> Tone.QUIET;
                };
        var striped = outlook == Outlook.ON_TIME || outlook == Outlook.AT_RISK || outlook == Outlook.PUBLISHED_LATE;
        return tone.css() + (striped ? " striped" : "");
    }
}
