package org.qianfa.ui.deadline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.qianfa.deadline.CockpitRow;
import org.qianfa.report.StageKind;
import org.qianfa.ui.common.Dates;
import org.qianfa.ui.common.PlainButton;
import org.qianfa.ui.common.Tone;

/** Organs down, stages across: who stands where, and when each will be published. On a small screen each organ is a card. */
final class HeatTable extends Composite<Div> {
    private final Dates dates;
    private final HeatCells cells;
    private final Optional<Consumer<CockpitRow>> moving;
    private final Element body = new Element("tbody");

    /** @param moving moves a due date of a report; empty where the person may not */
    HeatTable(Dates dates, Optional<Consumer<CockpitRow>> moving) {
        this.dates = dates;
        this.moving = moving;
        cells = new HeatCells(dates, getLocale());
        var head = new Element("tr").appendChild(head("heat.organ"));
        for (var stage : StageKind.values()) head.appendChild(head("heat." + stage));
        head.appendChild(head("heat.outlook"), head("heat.waiting"));
        if (moving.isPresent()) head.appendChild(head("heat.acts"));
        var table = new Element("table")
                .setAttribute("class", "heat")
                .setAttribute("aria-label", getTranslation("heat.heading"))
                .appendChild(new Element("thead").appendChild(head), body);
        getContent().addClassName("heat-scroll");
        getContent().getElement().appendChild(table);
    }

    void clear() {
        body.removeAllChildren();
    }

    void add(List<CockpitRow> rows) {
        rows.forEach(row -> body.appendChild(line(row)));
    }

    private Element head(String key) {
        return new Element("th").setAttribute("scope", "col").setText(getTranslation(key));
    }

    private Element line(CockpitRow row) {
        var organ = new Element("th")
                .setAttribute("scope", "row")
                .appendChild(new Element("a")
                        .setAttribute("href", "reports/" + row.report())
                        .setText(row.organName()));
        row.moved()
                .flatMap(change -> dates.moved(change, getLocale()))
                .ifPresent(words -> organ.appendChild(
                        new Element("small").setAttribute("class", "moved").setText(words)));
        var line = new Element("tr").appendChild(organ);
        for (var stage : StageKind.values()) line.appendChild(cell("heat." + stage, cells.stage(row, stage)));
        line.appendChild(
                cell("heat.outlook", cells.outlook(row)),
                cell(
                        "heat.waiting",
                        new HeatCell(Tone.QUIET, String.join(getTranslation("list.comma"), row.waitingFor()))));
        moving.ifPresent(move -> line.appendChild(new Element("td")
                .setAttribute("class", "act")
                .appendChild(mover(row, move).getElement())));
        return line;
    }

    private PlainButton mover(CockpitRow row, Consumer<CockpitRow> move) {
        var button = new PlainButton(getTranslation("heat.move"), () -> move.accept(row));
        button.getElement().setAttribute("aria-label", getTranslation("heat.move.of", row.organName()));
        return button;
    }

    private Element cell(String label, HeatCell cell) {
        return new Element("td")
                .setAttribute("class", cell.tone().css())
                .setAttribute("data-label", getTranslation(label))
                .setText(cell.words());
    }
}
