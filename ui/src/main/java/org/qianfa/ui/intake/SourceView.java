package org.qianfa.ui.intake;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.intake.Unplaced;

/** What was handed in, as it reads, with everything marked that has no certain place yet. */
final class SourceView extends Composite<Div> {
    private static final int MOST_LINES = 3_000;
    private static final int MOST_FIELDS = 60;
    private final List<String> lines;
    private final Element text = new Element("div").setAttribute("class", "source-text");
    private final Map<String, Integer> places = new HashMap<>();

    SourceView(List<String> source) {
        lines = source.stream().limit(MOST_LINES + 1L).toList();
        text.setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation("import.source"));
        getContent().addClassName("source");
        getContent().add(new H3(getTranslation("import.source")));
        getContent().getElement().appendChild(text);
    }

    /** Marks these and no others. */
    void mark(List<Unplaced> unplaced) {
        var marked = marked(unplaced);
        text.removeAllChildren();
        var table = new Element("table");
        for (var i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
            var line = lines.get(i);
            if (line.indexOf('\t') < 0) {
                table = new Element("table");
                if (!line.isBlank()) text.appendChild(line(new Element("p").setText(line), i, marked));
                continue;
            }
            if (table.getParent() == null) text.appendChild(table);
            var row = new Element("tr");
            for (var field : line.split("\t", MOST_FIELDS)) row.appendChild(new Element("td").setText(field));
            table.appendChild(line(row, i, marked));
        }
        if (lines.size() > MOST_LINES)
            text.appendChild(new Element("p").setText(getTranslation("import.sourceCut", MOST_LINES)));
    }

    private static Element line(Element element, int number, Set<Integer> marked) {
        if (marked.contains(number))
            element.setAttribute("data-line", Integer.toString(number)).setAttribute("class", "marked");
        return element;
    }

    /** Brings it before the person's eyes. */
    void show(Unplaced one) {
        var place = places.get(one.quote());
        if (place == null) return;
        text.executeJs(
                "const mark = this.querySelector('[data-line=\"' + $0 + '\"]'); if (!mark) return;"
                        + "for (const old of this.querySelectorAll('.here')) old.classList.remove('here');"
                        + "mark.classList.add('here'); mark.scrollIntoView({block: 'center'})",
                Integer.toString(place));
    }

    private Set<Integer> marked(List<Unplaced> unplaced) {
        var marked = new HashSet<Integer>();
        var from = 0;
        for (var one : unplaced) {
            var first = -1;
            for (var quoted : one.quote().lines().toList()) {
                var at = indexOf(quoted, Math.max(from, first));
                if (at < 0) at = indexOf(quoted, 0);
                if (at < 0) continue;
                marked.add(at);
                if (first < 0) first = at;
                from = at + 1;
            }
            if (first >= 0) places.put(one.quote(), first);
        }
        return marked;
    }

    private int indexOf(String quoted, int from) {
        for (var i = from; i < Math.min(lines.size(), MOST_LINES); i++)
            if (bare(lines.get(i)).equals(bare(quoted))) return i;
        return -1;
    }

    private static String bare(String line) {
        return line.replaceAll("[\\s\\u3000]+", " ").strip();
    }
}
