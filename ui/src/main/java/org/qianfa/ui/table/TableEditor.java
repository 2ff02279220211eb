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
import org.qianfa.report.draft.CellEdit;
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
        Cells save(List<CellEdit> changes);
    }

    private static final String PREFIX = "table.";
    private final TableForm form;
    private final String draftKey;
    private final CellNotes notes;
    private final SavedCells saved;
    private final TableFoot foot;
    private long step = -1;

    /** @param draftKey names person, report and section; figures not yet saved lie in the browser under it, "" for a table only to read */
    public TableEditor(TableForm form, Cells cells, String draftKey, Saving saving) {
        this.form = form;
        this.draftKey = draftKey;
        var drawing = new TableDrawing(cells, getTranslation("table.computed"), draftKey.isEmpty());
        var scroll = part("scroll")
                .setAttribute("class", "grid-scroll")
                .setAttribute("role", "region")
                .setAttribute("aria-label", form.caption())
                .setAttribute("tabindex", "-1")
                .appendChild(drawing.draw(form));
        notes = new CellNotes(drawing.inputs(), sentence -> getTranslation("table.also", sentence));
        foot = new TableFoot(() -> undo(false), () -> undo(true));
        saved = new SavedCells(form, cells, saving, foot, this::tell);
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
        return saved.cells();
    }

    /** Shows the cells as they stand now; a cell that the person is writing in keeps what they write. */
    public void show(Cells standing) {
        saved.show(standing);
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
        var blank = form.blankInputs(saved.cells()).stream()
                .map(key -> new CellEdit(key, "", "0"))
                .toList();
        saved.save(blank, step--);
    }

    /** Puts the cursor there and brings it into sight. */
    public void focus(CellKey cell) {
        tell("bring($0)", cell.toString());
    }

    /** Takes the last step back, or does the one again that was last taken back; saved like anything else that is written. */
    void undo(boolean forward) {
        saved.undo(forward);
    }

    /** @param number of the step: changes of one number are undone together */
    void save(List<CellEdit> changes, long number) {
        saved.save(changes, number);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var words = JacksonUtils.createObjectNode();
        Texts.patterns(getLocale(), PREFIX).forEach(words::put);
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
        var changes = new ArrayList<CellEdit>();
        for (var change : event.getEventData().get("event.detail.changes")) {
            var key = CellKey.parse(change.get("key").asString());
            var cell = form.cell(key);
            if (cell.isEmpty() || cell.get().computed()) continue;
            changes.add(new CellEdit(
                    key, change.get("was").asString(), change.get("now").asString()));
        }
        saved.save(changes, event.getEventData().get("event.detail.step").asLong());
    }

    private static Element part(String name) {
        return new Element("div").setAttribute("data-part", name);
    }

    private void tell(String call, Object... values) {
        getContent().getElement().executeJs("this." + call, values);
    }
}
