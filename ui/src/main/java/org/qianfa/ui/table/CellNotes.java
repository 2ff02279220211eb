package org.qianfa.ui.table;

import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.table.ValueCell;

/** What is said of cells beside their value: findings, the value of last year, and comments. Read out with the cell, shown when somebody comes to it. */
final class CellNotes {
    private final Map<CellKey, Element> inputs;
    private final UnaryOperator<String> also;
    private final Map<CellKey, CellMark> marks = new HashMap<>();
    private final Map<CellKey, Element> reasons = new HashMap<>();
    private final Map<CellKey, Element> before = new HashMap<>();
    private final Map<CellKey, Element> remarks = new HashMap<>();
    private final Map<CellKey, List<CellComment>> comments = new HashMap<>();

    /** @param also how a sentence is put that is about other cells as well */
    CellNotes(Map<CellKey, Element> inputs, UnaryOperator<String> also) {
        this.inputs = inputs;
        this.also = also;
    }

    void mark(ValueCell cell, Optional<CellMark> mark) {
        var input = inputs.get(cell.key());
        if (input == null || mark.equals(Optional.ofNullable(marks.get(cell.key())))) return;
        marks.remove(cell.key());
        mark.ifPresent(one -> marks.put(cell.key(), one));
        var shown = mark.filter(CellMark::shows);
        var place = input.getParent();
        var total = cell.computed() ? "t " : "";
        place.setAttribute("class", total + shown.map(one -> one.tone().css()).orElse(""));
        var old = reasons.remove(cell.key());
        if (old != null) old.removeFromParent();
        mark.ifPresent(one -> {
            var why = why(cell.key(), one);
            place.appendChild(why);
            reasons.put(cell.key(), why);
        });
        if (shown.isPresent()) input.setAttribute("aria-invalid", "true");
        else input.removeAttribute("aria-invalid");
        describe(cell.key(), input);
    }

    /** @param words what is said of last year's value */
    void lastYear(CellKey cell, String words) {
        var input = inputs.get(cell);
        if (input == null) return;
        var old = before.remove(cell);
        if (old != null) old.removeFromParent();
        var last = hidden("last-" + id(cell), "last").setText(words);
        input.getParent().appendChild(last);
        before.put(cell, last);
        describe(cell, input);
    }

    /** Shows the open comments on a cell, none where there are none. */
    void comment(CellKey cell, List<CellComment> open) {
        var input = inputs.get(cell);
        if (input == null || open.equals(comments.getOrDefault(cell, List.of()))) return;
        comments.put(cell, open);
        var old = remarks.remove(cell);
        if (old != null) old.removeFromParent();
        var place = input.getParent();
        if (open.isEmpty()) place.removeAttribute("data-comment");
        else {
            var said = hidden("remark-" + id(cell), "remark");
            for (var one : open) said.appendChild(line("remark-line", one.sentence()));
            place.setAttribute("data-comment", open.getFirst().id()).appendChild(said);
            remarks.put(cell, said);
        }
        describe(cell, input);
    }

    private Element why(CellKey cell, CellMark mark) {
        var why = hidden("why-" + id(cell), "why");
        for (var sentence : mark.here()) why.appendChild(line(mark.tone().css(), sentence));
        for (var sentence : mark.also()) why.appendChild(line("also", also.apply(sentence)));
        return why;
    }

    private void describe(CellKey cell, Element input) {
        var by = List.of(reasons, before, remarks).stream()
                .flatMap(notes -> Optional.ofNullable(notes.get(cell)).stream())
                .map(note -> note.getAttribute("id"))
                .toList();
        if (by.isEmpty()) input.removeAttribute("aria-describedby");
        else input.setAttribute("aria-describedby", String.join(" ", by));
    }

    private static Element hidden(String id, String kind) {
        return new Element("span").setAttribute("class", kind + " only-read").setAttribute("id", id);
    }

    private static Element line(String kind, String sentence) {
        return new Element("span").setAttribute("class", kind).setText(sentence);
    }

    private static String id(CellKey cell) {
        return cell.toString().replace('/', '-');
    }
}
