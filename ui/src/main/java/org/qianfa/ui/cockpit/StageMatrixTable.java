package org.qianfa.ui.cockpit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import org.qianfa.deadline.cockpit.CockpitRow;
import org.qianfa.report.ReportNavigation;
import org.qianfa.report.stage.StageKind;
import org.qianfa.ui.deadline.RowActions;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.element.Tone;
import org.qianfa.ui.text.Dates;

/** Organs down, stages across: who stands where, and when each will be published. On a small screen each organ is a card. */
final class StageMatrixTable extends Composite<Div> {
    private final Dates dates;
    private final StageMatrixCells cells;
    private final Optional<RowActions> acts;
    private final Element body = new Element("tbody");

    /** @param acts empty where the person may only look */
    StageMatrixTable(Dates dates, Optional<RowActions> acts) {
        this.dates = dates;
        this.acts = acts;
        cells = new StageMatrixCells(dates, getLocale());
        var head = new Element("tr").appendChild(head("heat.organ"));
        for (var stage : StageKind.values()) head.appendChild(head("heat." + stage));
        head.appendChild(head("heat.outlook"), head("heat.waiting"));
        if (acts.isPresent()) head.appendChild(head("heat.acts"));
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
                        .setAttribute("href", ReportNavigation.open(row.report()))
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
                        new StageMatrixCell(Tone.QUIET, String.join(getTranslation("list.comma"), row.waitingFor()))));
        acts.ifPresent(acting -> line.appendChild(new Element("td")
                .setAttribute("class", "act")
                .appendChild(
                        act("heat.move", row, () -> acting.move(row)).getElement(),
                        act("heat.case", row, () -> acting.administer(row)).getElement())));
        return line;
    }

    private PlainButton act(String key, CockpitRow row, Runnable doing) {
        var button = new PlainButton(getTranslation(key), doing);
        button.getElement().setAttribute("aria-label", getTranslation(key + ".of", row.organName()));
        return button;
    }

    private Element cell(String label, StageMatrixCell cell) {
        return new Element("td")
                .setAttribute("class", cell.tone().css())
                .setAttribute("data-label", getTranslation(label))
                .setText(cell.words());
    }
}
