package org.qianfa.ui.table;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.format.CellKey;
import org.qianfa.format.Cells;
import org.qianfa.format.TableForm;
import org.qianfa.format.ValueCell;
import org.qianfa.shared.Refused;
import org.qianfa.ui.common.Texts;

/**
 * A table of the form to fill in: plain inputs, moved through by arrow keys, Tab and Enter, filled in whole by pasting from a spreadsheet. What
 * the server has not acknowledged stays in the browser and is sent again.
 */
public final class TableEditor extends Composite<Div> {
    /** Saves changes and answers with all cells as they now stand, totals computed; throws {@link Refused} where that may not be. */
    @FunctionalInterface
    public interface Saving {
        Cells save(List<CellChange> changes);
    }

    private final TableForm form;
    private final String draftKey;
    private final Saving saving;
    private final Map<CellKey, Element> inputs;
    private final Map<CellKey, Element> reasons = new HashMap<>();
    private Cells cells;

    /** @param draftKey names person, report and section; figures not yet saved lie in the browser under it, "" for a table only to read */
    public TableEditor(TableForm form, Cells cells, String draftKey, Saving saving) {
        this.form = form;
        this.cells = cells;
        this.draftKey = draftKey;
        this.saving = saving;
        var drawing = new TableDrawing(cells, getTranslation("table.computed"), draftKey.isEmpty());
        var scroll = new Element("div")
                .setAttribute("class", "grid-scroll")
                .setAttribute("role", "region")
                .setAttribute("aria-label", form.caption())
                .setAttribute("tabindex", "-1")
                .appendChild(drawing.draw(form));
        inputs = drawing.inputs();
        var notice = new Element("div")
                .setAttribute("class", "notice")
                .setAttribute("role", "status")
                .setAttribute("hidden", true);
        var hint = new Paragraph(getTranslation("table.hint"));
        hint.addClassNames("muted", "small");
        hint.setVisible(!draftKey.isEmpty());
        getContent().addClassName("stack");
        getContent().getElement().appendChild(notice, scroll, hint.getElement());
        getContent().getElement().addEventListener("qf-cells", this::typed).addEventData("event.detail.changes");
    }

    public Cells cells() {
        return cells;
    }

    /** Shows the cells as they stand now; a cell that the person is writing in keeps what they write. */
    public void show(Cells standing) {
        var values = JacksonUtils.createObjectNode();
        for (var cell : form.cells())
            values.put(cell.key().toString(), standing.at(cell.key()).orElse(""));
        cells = standing;
        tell("values($0)", values);
    }

    /** Marks these cells and no others. */
    public void mark(Map<CellKey, CellMark> marks) {
        for (var cell : form.cells()) mark(cell, Optional.ofNullable(marks.get(cell.key())));
    }

    /** Fills every cell that is still blank with 0. */
    public void fillZeros() {
        save(form.blankInputs(cells).stream()
                .map(key -> new CellChange(key, "", "0"))
                .toList());
    }

    public void focus(CellKey cell) {
        tell("focus($0)", cell.toString());
    }

    void save(List<CellChange> changes) {
        if (changes.isEmpty()) return;
        var acknowledged = JacksonUtils.createObjectNode();
        changes.forEach(change -> acknowledged.put(change.cell().toString(), change.after()));
        try {
            show(saving.save(changes));
        } catch (Refused refused) {
            show(cells);
            throw refused;
        } finally {
            tell("saved($0)", acknowledged);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var words = JacksonUtils.createObjectNode();
        words.put("restored", Texts.pattern(getLocale(), "table.restored"));
        getContent().getElement().executeJs("window.qianfa.table(this, $0, $1)", draftKey, words);
    }

    private void typed(DomEvent event) {
        if (draftKey.isEmpty()) return;
        var changes = new ArrayList<CellChange>();
        for (var change : event.getEventData().get("event.detail.changes")) {
            var key = CellKey.parse(change.get("key").asString());
            var cell = form.cell(key);
            if (cell.isEmpty() || cell.get().computed()) continue;
            changes.add(new CellChange(
                    key, change.get("was").asString(), change.get("now").asString()));
        }
        save(changes);
    }

    private void mark(ValueCell cell, Optional<CellMark> mark) {
        var input = inputs.get(cell.key());
        if (input == null) return;
        var place = input.getParent();
        var total = cell.computed() ? "t " : "";
        place.setAttribute("class", total + mark.map(one -> one.tone().css()).orElse(""));
        var old = reasons.remove(cell.key());
        if (old != null) old.removeFromParent();
        if (mark.isEmpty()) {
            input.removeAttribute("aria-describedby").removeAttribute("aria-invalid");
            return;
        }
        var id = "why-" + cell.key().toString().replace('/', '-');
        var why = new Element("span")
                .setAttribute("class", "why")
                .setAttribute("id", id)
                .setText(mark.get().sentence());
        place.appendChild(why);
        reasons.put(cell.key(), why);
        input.setAttribute("aria-describedby", id).setAttribute("aria-invalid", "true");
    }

    private void tell(String call, Object... values) {
        getContent().getElement().executeJs("this.qianfa." + call, values);
    }
}
