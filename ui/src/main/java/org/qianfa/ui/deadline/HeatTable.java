package org.qianfa.ui.deadline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.qianfa.report.StageKind;
import org.qianfa.ui.common.Card;
import org.qianfa.ui.common.Dates;
import org.qianfa.ui.common.Tone;

/** Organs down, stages across: who stands where. On a small screen each organ is a card. */
final class HeatTable extends Composite<Div> {
    private final Dates dates;
    private final HeatCells cells;

    HeatTable(List<Standing> standings, Dates dates) {
        this.dates = dates;
        cells = new HeatCells(dates, getLocale());
        var head = new Element("tr").appendChild(head("heat.organ"));
        for (var stage : StageKind.values()) head.appendChild(head("heat." + stage));
        head.appendChild(head("heat.publishDue"), head("heat.waiting"));
        var body = new Element("tbody");
        standings.forEach(standing -> body.appendChild(row(standing)));
        var table = new Element("table")
                .setAttribute("class", "heat")
                .setAttribute("aria-label", getTranslation("heat.heading"))
                .appendChild(new Element("thead").appendChild(head), body);
        var scroll = new Div();
        scroll.addClassName("heat-scroll");
        scroll.getElement().appendChild(table);
        var card = new Card(getTranslation("heat.heading"));
        card.add(scroll);
        getContent().add(card);
    }

    private Element head(String key) {
        return new Element("th").setAttribute("scope", "col").setText(getTranslation(key));
    }

    private Element row(Standing standing) {
        var organ = new Element("th")
                .setAttribute("scope", "row")
                .appendChild(new Element("a")
                        .setAttribute("href", "reports/" + standing.row().report())
                        .setText(standing.row().organName()));
        var row = new Element("tr").appendChild(organ);
        for (var stage : StageKind.values()) row.appendChild(cell("heat." + stage, cells.cell(standing, stage)));
        var tone = standing.published() ? Tone.GOOD : standing.overdue(dates.today()) ? Tone.BAD : Tone.QUIET;
        return row.appendChild(
                cell(
                        "heat.publishDue",
                        new HeatCell(tone, dates.day(standing.row().publishDue(), getLocale()))),
                cell("heat.waiting", new HeatCell(Tone.QUIET, waiting(standing))));
    }

    private String waiting(Standing standing) {
        return String.join(getTranslation("list.comma"), standing.row().waitingFor());
    }

    private Element cell(String label, HeatCell cell) {
        return new Element("td")
                .setAttribute("class", cell.tone().css())
                .setAttribute("data-label", getTranslation(label))
                .setText(cell.words());
    }
}
