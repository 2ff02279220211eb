package org.qianfa.ui.history;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qianfa.history.RevisionSelector;
import org.qianfa.report.revision.RevisionKind;
import org.qianfa.report.revision.RevisionRow;
import org.qianfa.ui.comparison.Html;
import org.qianfa.ui.element.Tone;
import org.qianfa.ui.text.Texts;

/** The revisions as a table: number, kind, note, who, when, hash, and what each is compared with at once. */
final class RevisionTable {
    private static final int SHORT_HASH = 12;
    private static final List<String> COLUMNS = List.of(
            "history.number",
            "history.kind",
            "history.note.short",
            "history.who",
            "history.when",
            "history.hash",
            "history.compare");
    private final History history;
    private final Locale locale;

    RevisionTable(History history, Locale locale) {
        this.history = history;
        this.locale = locale;
    }

    Element draw() {
        var head = new Element("tr");
        for (var column : COLUMNS)
            head.appendChild(new Element("th").setAttribute("scope", "col").setText(words(column)));
        var body = new Element("tbody");
        history.revisions().forEach(row -> body.appendChild(row(row)));
        var table = Html.of("table", "list cards revisions").appendChild(new Element("thead").appendChild(head), body);
        return Html.of("div", "list-scroll").appendChild(table);
    }

    private Element row(RevisionRow row) {
        var number = new RevisionSelector.Numbered(row.number());
        var tone = row.kind() == RevisionKind.SUBMITTED ? Tone.CALM : Tone.QUIET;
        return new Element("tr")
                .appendChild(
                        new Element("th")
                                .setAttribute("scope", "row")
                                .setText(history.names().name(number)),
                        cell(
                                "history.kind",
                                Html.of(
                                        "span",
                                        "chip " + tone.css(),
                                        history.names().kind(row))),
                        cell("history.note.short", Html.text(row.note())),
                        cell("history.who", Html.text(row.madeByName())),
                        cell(
                                "history.when",
                                Html.of(
                                        "span",
                                        "nowrap",
                                        history.names().dates().moment(row.madeAt(), locale))),
                        cell(
                                "history.hash",
                                Html.of("span", "mono", row.hash().sm3().substring(0, SHORT_HASH))
                                        .setAttribute(
                                                "title", "SM3 " + row.hash().sm3())),
                        comparing(row));
    }

    private Element comparing(RevisionRow row) {
        var links = links(row);
        return links.isEmpty() ? new Element("td") : cell("history.compare", Html.of("span", "row-acts", links));
    }

    private List<Element> links(RevisionRow row) {
        var links = new ArrayList<Element>();
        var number = new RevisionSelector.Numbered(row.number());
        if (row.number() > 1)
            links.add(
                    link(new RevisionSelector.Numbered(row.number() - 1), number, "history.withBefore", row.number()));
        if (history.present()) links.add(link(number, RevisionSelector.NOW, "history.withNow", row.number()));
        return links;
    }

    private Element link(RevisionSelector from, RevisionSelector to, String key, int number) {
        return new Element("a")
                .setAttribute("href", RevisionNames.address(history.report(), from, to))
                .setAttribute("router-link", true)
                .setAttribute("aria-label", words("version.number", number) + words(key))
                .setText(words(key));
    }

    private Element cell(String label, Element value) {
        return new Element("td").setAttribute("data-label", words(label)).appendChild(value);
    }

    private String words(String key, Object... values) {
        return Texts.in(locale, key, values);
    }
}
