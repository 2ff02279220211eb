package org.qianfa.ui.table;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.table.TableForm;
import org.qianfa.text.Refused;
import org.qianfa.ui.text.Texts;

/**
 * A table of the form to fill in like a spreadsheet: plain inputs, moved through by arrow keys, Tab and Enter, filled in whole by pasting a
 * block, taken back step by step. What the server has not acknowledged stays in the browser and is sent again.
 */
public final class TableEditor extends Composite<HtmlContainer> {
    /** Saves changes and answers with all cells as they now stand, totals computed; throws {@link Refused} where that may not be. */
    @FunctionalInterface
    public interface Saving {
        Cells save(List<WrittenCell> changes);
    }

    private static final String[] WORDS = {
        "and",
        "blank",
        "chooseCell",
        "computed",
        "pasted",
        "pastedBlank",
        "pastedDiffers",
        "pastedLong",
        "pastedOne",
        "pastedTooMuch",
        "pastedTotals",
        "pastedWide",
        "readOnly",
        "restored",
        "selected",
        "semicolon"
    };
    private final TableForm form;
    private final String draftKey;
    private final Saving saving;
    private final CellNotes notes;
    private final CellHistory history = new CellHistory();
    private final TableFoot foot;
    private Cells cells;
    private long step = -1;

    /** @param draftKey names person, report and section; figures not yet saved lie in the browser under it, "" for a table only to read */
    public TableEditor(TableForm form, Cells cells, String draftKey, Saving saving) {
        this.form = form;
        this.cells = cells;
        this.draftKey = draftKey;
        this.saving = saving;
        var drawing = new TableDrawing(cells, getTranslation("table.computed"), draftKey.isEmpty());
        var scroll = part("scroll")
                .setAttribute("class", "grid-scroll")
                .setAttribute("role", "region")
                .setAttribute("aria-label", form.caption())
                .setAttribute("tabindex", "-1")
                .appendChild(drawing.draw(form));
        notes = new CellNotes(drawing.inputs(), sentence -> getTranslation("table.also", sentence));
        foot = new TableFoot(() -> undo(false), () -> undo(true));
        foot.setVisible(!draftKey.isEmpty());
        var notice = part("notice").setAttribute("class", "notice").setAttribute("role", "status");
        var said = part("said").setAttribute("class", "only-read").setAttribute("role", "status");
        var tip = part("tip").setAttribute("class", "cell-tip").setAttribute("aria-hidden", "true");
        getContent().addClassName("stack");
        getContent()
                .getElement()
                .appendChild(
                        notice.setAttribute("hidden", true),
                        scroll,
                        foot.getElement(),
                        said,
                        tip.setAttribute("hidden", true));
        listen();
    }

    @Override
    protected HtmlContainer initContent() {
        return new HtmlContainer("qf-table");
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
        for (var cell : form.cells()) notes.mark(cell, Optional.ofNullable(marks.get(cell.key())));
        if (isAttached()) tell("marked()");
    }

    /** Shows these comments at their cells, and no others. */
    public void comments(Map<CellKey, List<CellComment>> open) {
        for (var cell : form.cells()) notes.comment(cell.key(), open.getOrDefault(cell.key(), List.of()));
        if (isAttached()) tell("marked()");
    }

    /** Takes comments: hears which one was opened in the table, and for which cell a new one is wanted. */
    public void onComments(Consumer<String> opened, Consumer<CellKey> wanted) {
        var element = getContent().getElement();
        element.addEventListener(
                        "qf-comment",
                        event -> opened.accept(
                                event.getEventData().get("event.detail.id").asString()))
                .addEventData("event.detail.id");
        element.addEventListener("qf-comment-new", event -> {
                    var key = CellKey.parse(
                            event.getEventData().get("event.detail.key").asString());
                    if (form.cells().stream().anyMatch(cell -> cell.key().equals(key))) wanted.accept(key);
                })
                .addEventData("event.detail.key");
    }

    /** Asks for a comment on the cell that the person is in. */
    public void wantComment() {
        tell("comment()");
    }

    /** What stood in the same cells a year ago, told to whoever comes to a cell. */
    public void lastYear(Cells before) {
        for (var cell : form.cells())
            before.at(cell.key())
                    .ifPresent(value -> notes.lastYear(cell.key(), getTranslation("table.lastYear", value)));
    }

    /** Fills every cell that is still blank with 0. */
    public void fillZeros() {
        var blank = form.blankInputs(cells).stream()
                .map(key -> new WrittenCell(key, "", "0"))
                .toList();
        save(blank, step--);
    }

    /** Puts the cursor there and brings it into sight. */
    public void focus(CellKey cell) {
        tell("bring($0)", cell.toString());
    }

    /** Takes the last step back, or does the one again that was last taken back; saved like anything else that is written. */
    void undo(boolean forward) {
        var changes = forward ? history.redo() : history.undo();
        if (changes.isEmpty()) return;
        store(changes);
        var touched = JacksonUtils.createArrayNode();
        changes.forEach(change -> touched.add(change.cell().toString()));
        tell("touched($0)", touched);
    }

    /** @param number of the step: changes of one number are undone together */
    void save(List<WrittenCell> changes, long number) {
        if (changes.isEmpty()) return;
        store(changes);
        history.record(
                number,
                changes.stream()
                        .filter(change -> cells.at(change.cell())
                                .orElse("")
                                .equals(change.after().strip()))
                        .toList());
        foot.show(history);
    }

    private void store(List<WrittenCell> changes) {
        var acknowledged = JacksonUtils.createObjectNode();
        changes.forEach(change -> acknowledged.put(change.cell().toString(), change.after()));
        try {
            var standing = saving.save(changes);
            tell("saved($0)", acknowledged);
            show(standing);
        } catch (Refused refused) {
            tell("saved($0)", acknowledged);
            show(cells);
            throw refused;
        } finally {
            foot.show(history);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var words = JacksonUtils.createObjectNode();
        for (var key : WORDS) words.put(key, Texts.pattern(getLocale(), "table." + key));
        getContent().getElement().executeJs("this.open($0, $1)", draftKey, words);
    }

    private void listen() {
        if (draftKey.isEmpty()) return;
        var element = getContent().getElement();
        element.addEventListener("qf-cells", this::typed)
                .addEventData("event.detail.changes")
                .addEventData("event.detail.step");
        element.addEventListener(
                        "qf-undo",
                        asked -> undo(
                                asked.getEventData().get("event.detail.forward").asBoolean()))
                .addEventData("event.detail.forward");
    }

    private void typed(DomEvent event) {
        var changes = new ArrayList<WrittenCell>();
        for (var change : event.getEventData().get("event.detail.changes")) {
            var key = CellKey.parse(change.get("key").asString());
            var cell = form.cell(key);
            if (cell.isEmpty() || cell.get().computed()) continue;
            changes.add(new WrittenCell(
                    key, change.get("was").asString(), change.get("now").asString()));
        }
        save(changes, event.getEventData().get("event.detail.step").asLong());
    }

    private static Element part(String name) {
        return new Element("div").setAttribute("data-part", name);
    }

    private void tell(String call, Object... values) {
        getContent().getElement().executeJs("this." + call, values);
    }
}
