package org.qianfa.ui.cockpit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.text.DecimalFormat;
import java.util.Locale;
import org.qianfa.deadline.cockpit.CockpitFigures;
import org.qianfa.report.stage.StageKind;
import org.qianfa.ui.element.Card;

/** How many working days each stage takes: half of the reports took no longer than the dark bar, nine of ten no longer than the light one. */
public final class DurationChart extends Composite<Card> {
    public DurationChart(CockpitFigures figures) {
        var longest = 0.1;
        for (var stage : StageKind.values())
            longest = Math.max(longest, figures.duration(stage).most());
        var chart = new Element("dl").setAttribute("class", "durations");
        var measured = false;
        for (var stage : StageKind.values()) {
            var took = figures.duration(stage);
            measured |= took.measured() > 0;
            var bars = new Element("span").setAttribute("class", "bars").setAttribute("aria-hidden", "true");
            bars.getStyle().set("--half", percent(took.half() / longest)).set("--most", percent(took.most() / longest));
            chart.appendChild(
                    new Element("dt").setText(getTranslation("heat." + stage)),
                    new Element("dd")
                            .appendChild(
                                    bars,
                                    new Element("span")
                                            .setText(getTranslation(
                                                    took.measured() > 0 ? "durations.took" : "durations.plan",
                                                    days(took.half()),
                                                    days(took.most()),
                                                    took.measured()))));
        }
        getContent().getElement().appendChild(chart);
        if (!measured) getContent().add(new Paragraph(getTranslation("durations.none")));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("durations.heading"));
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * Math.min(1, share));
    }

    private static String days(double days) {
        return new DecimalFormat("0.#").format(days);
    }
}
