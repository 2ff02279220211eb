package org.qianfa.ui.audit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.qianfa.audit.AuditEntry;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.text.Dates;

/** Lines of the log, newest first; older ones are added below. */
final class AuditTable extends Composite<Div> {
    private final AuditWords words;
    private final Dates dates;
    private final Function<OrganId, String> organ;
    private final Element body = new Element("tbody");

    AuditTable(AuditWords words, Dates dates, Function<OrganId, String> organ) {
        this.words = words;
        this.dates = dates;
        this.organ = organ;
        var head = new Element("tr");
        for (var key : List.of("when", "who", "what", "about", "organ", "seq"))
            head.appendChild(
                    new Element("th").setAttribute("scope", "col").setText(getTranslation("audit.column." + key)));
        var table = new Element("table")
                .setAttribute("class", "list cards")
                .setAttribute("aria-label", getTranslation("audit.title"))
                .appendChild(new Element("thead").appendChild(head), body);
        getContent().addClassName("list-scroll");
        getContent().getElement().appendChild(table);
    }

    void clear() {
        body.removeAllChildren();
    }

    void add(List<AuditEntry> entries, Map<StaffId, String> names) {
        var titles = words.titles(entries);
        entries.forEach(entry -> body.appendChild(row(entry, names, titles)));
    }

    private Element row(AuditEntry entry, Map<StaffId, String> names, Map<ReportId, String> titles) {
        return new Element("tr")
                .appendChild(
                        cell("when", dates.exact(entry.at())).setAttribute("class", "nowrap"),
                        cell("who", words.who(entry.by(), names, getLocale())).setAttribute("class", "nowrap"),
                        cell("what", words.sentence(entry, names, getLocale())),
                        cell(
                                "about",
                                entry.report()
                                        .map(id -> titles.getOrDefault(id, ""))
                                        .orElse("")),
                        cell("organ", organ.apply(entry.organ())),
                        cell("seq", Long.toString(entry.seq()))
                                .setAttribute("class", "num muted")
                                .setAttribute("title", entry.hash()));
    }

    private Element cell(String column, String value) {
        return new Element("td")
                .setAttribute("data-label", getTranslation("audit.column." + column))
                .setText(value);
    }
}
