package org.qianfa.inspection.margin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.qianfa.check.Finding;
import org.qianfa.form.content.CellKey;
import org.qianfa.inspection.ResultTexts;

/** The findings of one report as notes in the margin, each beside the paragraph, the table or the heading that it is about. */
final class MarginNotes {
    private final String id;
    private final Element report;
    private final ResultTexts texts;
    private final Map<Element, Element> margins = new LinkedHashMap<>();

    MarginNotes(String id, Element report, ResultTexts texts) {
        this.id = id;
        this.report = report;
        this.texts = texts;
    }

    /** @param mark the class of what is marked: how grave it is */
    record Note(int number, String mark, String address, String place, Element words) {}

    Note note(int number, Finding finding) {
        var mark = finding.severity().letter().toLowerCase(Locale.ROOT);
        var address = id + "-f" + number;
        var place = id + "-m" + number;
        var note = new Element("div").addClass("note").addClass(mark).id(address);
        var first = note.appendElement("p");
        first.appendElement("a").addClass("number").attr("href", "#" + place).text(Integer.toString(number));
        first.appendElement("strong").text(texts.severity(finding.severity()));
        first.appendElement("span").addClass("rule").text(finding.rule());
        note.appendElement("p").text(texts.of(finding.message()));
        note.appendElement("p").addClass("remedy").text(texts.of("remedy", texts.of(finding.remedy())));
        return new Note(number, mark, address, place, note);
    }

    /** Numbers the element and sets the note beside it. */
    void placeBeside(Element element, Note note) {
        element.appendChild(number(note));
        append(element, note);
    }

    void placeBesideTable(Note note, List<CellKey> cells, int table) {
        var caption = report.getElementById("t" + table + "-caption");
        if (caption == null) {
            placeBeside(report.expectFirst("h3"), note);
            return;
        }
        for (var key : cells)
            for (var cell : report.getElementsByAttributeValue("data-cell", key.toString())) {
                cell.addClass("marked").addClass(note.mark());
                cell.appendChild(number(note));
            }
        if (cells.isEmpty()) caption.appendChild(number(note));
        append(caption.parents().select(".table-scroll").expectFirst("div"), note);
    }

    /** The number that leads from a place to its note; the first place of a finding is where its note leads back to. */
    Element number(Note note) {
        var number = new Element("sup");
        if (report.getElementById(note.place()) == null) number.id(note.place());
        number.appendElement("a")
                .attr("href", "#" + note.address())
                .attr("aria-label", texts.of("note", note.number()))
                .text(Integer.toString(note.number()));
        return number;
    }

    void append(Element element, Note note) {
        margins.computeIfAbsent(element, _ -> new Element("aside").addClass("notes"))
                .appendChild(note.words());
    }

    /** Sets every margin beside what it belongs to. To be called last. */
    void placeAll() {
        margins.forEach((element, margin) -> {
            element.wrap("<div class=\"row\"></div>");
            element.after(margin);
        });
    }
}
