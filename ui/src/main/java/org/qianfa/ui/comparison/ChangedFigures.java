package org.qianfa.ui.comparison;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.qianfa.comparison.FigureChange;
import org.qianfa.comparison.TableChange;
import org.qianfa.form.Format;
import org.qianfa.form.table.TableForm;
import org.qianfa.ui.text.Texts;

/** The cells of one of the form's tables that hold something else: what they held, what they hold, and the difference. */
final class ChangedFigures {
    private final Locale locale;
    private final String was;
    private final String is;

    /** @param was what the earlier text is called, and the later one: the heads of the columns */
    ChangedFigures(Locale locale, String was, String is) {
        this.locale = locale;
        this.was = was;
        this.is = is;
    }

    Element draw(Format form, TableChange table) {
        var head = new Element("tr");
        for (var words : List.of(words("figures.cell"), was, is, words("figures.difference")))
            head.appendChild(new Element("th").setAttribute("scope", "col").setText(words));
        var body = new Element("tbody");
        table.cells().forEach(cell -> body.appendChild(row(cell)));
        var drawn = Html.of("table", "list cards figures")
                .appendChild(
                        new Element("caption")
                                .setText(Texts.in(
                                        locale,
                                        "place.table",
                                        table.table(),
                                        form.table(table.table())
                                                .map(TableForm::caption)
                                                .orElse(""))),
                        new Element("thead").appendChild(head),
                        body);
        return Html.of("div", "list-scroll changed").appendChild(drawn);
    }

    private Element row(FigureChange cell) {
        var name = Html.of("th", "", cell.cell().name()).setAttribute("scope", "row");
        if (cell.cell().computed()) name.appendChild(Html.of("small", "tag calm", words("compare.computed")));
        return Html.place(new Element("tr")
                .appendChild(
                        name,
                        value(was, "del", cell.was()),
                        value(is, "ins", cell.is()),
                        value(words("figures.difference"), "span", difference(cell))));
    }

    private Element value(String label, String tag, String value) {
        var blank = value.isEmpty() && !tag.equals("span");
        return Html.of("td", "num")
                .setAttribute("data-label", label)
                .appendChild(
                        blank ? Html.of("span", "muted", words("compare.blank")) : new Element(tag).setText(value));
    }

    private static String difference(FigureChange cell) {
        return cell.difference()
                .map(difference -> (difference.signum() > 0 ? "+" : "") + difference.toPlainString())
                .orElse("");
    }

    private String words(String key) {
        return Texts.in(locale, key);
    }
}
