package org.qianfa.ui.signoff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.qianfa.check.Place;
import org.qianfa.form.Format;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Content;
import org.qianfa.judgement.lastyear.LastYear;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.text.PlaceWords;

/** The figures that differ from last year's, each with its difference; where the form was another one, those that both have. */
final class FiguresCard extends Composite<Div> {
    private final Format format;
    private final Content last;
    private final Content now;

    FiguresCard(Format format, LastYear lastYear, Content now) {
        this.format = format;
        this.last = lastYear.content();
        this.now = now;
        var rows = format.tables().stream()
                .flatMap(table -> table.cells().stream())
                .map(cell -> cell.key())
                .filter(key -> lastYear.form().cell(key).isPresent())
                .filter(key -> !value(last, key).equals(value(now, key)))
                .toList();
        var card = new Card(getTranslation("figures.heading", Integer.toString(lastYear.year())));
        if (rows.isEmpty()) card.add(new Paragraph(getTranslation("figures.same")));
        else {
            var details = new Element("details")
                    .setAttribute("open", rows.size() <= 12)
                    .appendChild(new Element("summary").setText(getTranslation("figures.summary", rows.size())));
            details.appendChild(table(rows, lastYear.year()));
            card.getElement().appendChild(details);
        }
        getContent().add(card);
    }

    private Element table(List<CellKey> rows, int year) {
        var head = new Element("tr");
        for (var key : List.of("figures.cell", "figures.last", "figures.now", "figures.difference"))
            head.appendChild(new Element("th")
                    .setAttribute("scope", "col")
                    .setText(getTranslation(key, Integer.toString(year))));
        var body = new Element("tbody");
        rows.forEach(key -> body.appendChild(row(key, year)));
        var table = new Element("table")
                .setAttribute("class", "list cards")
                .appendChild(new Element("thead").appendChild(head), body);
        return new Element("div").setAttribute("class", "list-scroll").appendChild(table);
    }

    private Element row(CellKey key, int year) {
        var name = new Element("th")
                .setAttribute("scope", "row")
                .setText(PlaceWords.words(new Place.InCell(key), format, getLocale()));
        return new Element("tr")
                .appendChild(
                        name,
                        cell("figures.last", year, value(last, key)),
                        cell("figures.now", year, value(now, key)),
                        cell("figures.difference", year, difference(key)));
    }

    private Element cell(String label, int year, String value) {
        return new Element("td")
                .setAttribute("data-label", getTranslation(label, Integer.toString(year)))
                .setText(value);
    }

    private static String value(Content content, CellKey key) {
        return content.cells().at(key).orElse("");
    }

    private String difference(CellKey key) {
        var before = number(value(last, key));
        var after = number(value(now, key));
        if (before.isEmpty() || after.isEmpty()) return "";
        var difference = after.get().subtract(before.get());
        return (difference.signum() > 0 ? "+" : "")
                + difference.stripTrailingZeros().toPlainString();
    }

    private static Optional<BigDecimal> number(String value) {
        try {
            return Optional.of(new BigDecimal(value));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }
}
