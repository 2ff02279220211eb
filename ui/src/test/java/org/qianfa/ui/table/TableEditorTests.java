package org.qianfa.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qianfa.form.Formats;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.table.TableForm;
import org.qianfa.report.draft.CellEdit;
import org.qianfa.ui.element.Tone;

class TableEditorTests {
    private static final CellKey RECEIVED = new CellKey(3, "received", "naturalPerson");
    private final TableForm form = new Formats().forYear(2021).table(3).orElseThrow();

    @Test
    void theWholeTableIsDrawnFromTheForm() {
        var table = new TableDrawing(Cells.NONE, "（自动计算）", false).draw(form);
        assertThat(all(table, "input")).hasSize(175);
        assertThat(all(table, "tr")).hasSize(28);
        assertThat(all(table, "input").filter(input -> input.hasAttribute("readonly")))
                .hasSize(25 + 6);
        assertThat(all(table, "input").map(input -> input.getAttribute("aria-label")))
                .doesNotHaveDuplicates()
                .contains("自然人，一、本年新收政府信息公开申请数量", "总计，（七）总计（自动计算）");
        var ids = all(table, "th").map(head -> head.getAttribute("id")).toList();
        assertThat(all(table, "td")
                        .flatMap(cell -> Stream.of(cell.getAttribute("headers").split(" "))))
                .allMatch(ids::contains);
    }

    @Test
    void everyFormOfEveryYearCanBeDrawn() {
        for (var format : new Formats().all())
            for (var table : format.tables())
                assertThat(all(new TableDrawing(Cells.NONE, "", false).draw(table), "input"))
                        .hasSameSizeAs(table.cells());
    }

    @Test
    void everyRowHasALabelThatStaysInSight() {
        var table = new TableDrawing(Cells.NONE, "", false).draw(form);
        assertThat(table.getAttribute("data-labels")).isEqualTo("3");
        assertThat(all(table, "col").map(column -> column.getAttribute("class")))
                .startsWith("group", "group", "leaf", null);
        assertThat(all(table, "th").filter(head -> head.getText().equals("1.属于国家秘密")))
                .singleElement()
                .satisfies(head -> assertThat(head.getAttribute("class")).isEqualTo("label-2"));
    }

    @Test
    void aFindingIsReadOutWithItsCellAndLeavesNothingBehind() {
        var cell = form.cell(RECEIVED).orElseThrow();
        var drawing = new TableDrawing(Cells.NONE, "", false);
        drawing.draw(form);
        var input = Objects.requireNonNull(drawing.inputs().get(RECEIVED));
        var notes = new CellNotes(drawing.inputs(), sentence -> "与本格有关：" + sentence);
        notes.lastYear(RECEIVED, "上年 12");
        notes.mark(cell, Optional.of(CellMark.here(Tone.BAD, "相差 1。").and(CellMark.also(Tone.BAD, "总计相差 1。"))));
        assertThat(input.getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(input.getAttribute("aria-describedby"))
                .isEqualTo("why-3-received-naturalPerson last-3-received-naturalPerson");
        assertThat(input.getParent().getAttribute("class")).isEqualTo("bad");
        assertThat(all(input.getParent(), "span").map(Element::getText)).contains("相差 1。", "与本格有关：总计相差 1。", "上年 12");
        notes.mark(cell, Optional.empty());
        assertThat(input.hasAttribute("aria-invalid")).isFalse();
        assertThat(input.getAttribute("aria-describedby")).isEqualTo("last-3-received-naturalPerson");
        assertThat(all(input.getParent(), "span").map(Element::getText)).containsExactly("上年 12");
    }

    @Test
    void aCellThatOnlyCountsInAFindingElsewhereIsNotMarkedItself() {
        var drawing = new TableDrawing(Cells.NONE, "", false);
        drawing.draw(form);
        var input = Objects.requireNonNull(drawing.inputs().get(RECEIVED));
        new CellNotes(drawing.inputs(), sentence -> sentence)
                .mark(form.cell(RECEIVED).orElseThrow(), Optional.of(CellMark.also(Tone.BAD, "相差 1。")));
        assertThat(input.hasAttribute("aria-invalid")).isFalse();
        assertThat(input.getParent().getAttribute("class")).isNullOrEmpty();
        assertThat(input.getAttribute("aria-describedby")).isEqualTo("why-3-received-naturalPerson");
    }

    @Test
    void whatIsUndoneIsSavedLikeWhatIsTyped() {
        var saved = new ArrayList<CellEdit>();
        var stand = new TreeMap<CellKey, String>();
        var editor = new TableEditor(form, Cells.NONE, "somebody:report:3", changes -> {
            saved.addAll(changes);
            changes.forEach(change -> stand.put(change.cell(), change.after()));
            return form.withTotals(Cells.of(stand));
        });
        editor.save(List.of(new CellEdit(RECEIVED, "", "5")), 1);
        editor.fillZeros();
        assertThat(editor.cells().at(new CellKey(3, "received", "total"))).hasValue("5");
        editor.undo(false);
        assertThat(form.blankInputs(editor.cells())).hasSize(143);
        editor.undo(false);
        assertThat(editor.cells().values()).isEmpty();
        editor.undo(true);
        assertThat(editor.cells().at(RECEIVED)).hasValue("5");
        assertThat(saved).contains(new CellEdit(RECEIVED, "5", ""));
    }

    private static Stream<Element> all(Element root, String tag) {
        return Stream.concat(
                root.getTag().equals(tag) ? Stream.of(root) : Stream.empty(),
                root.getChildren().filter(child -> !child.isTextNode()).flatMap(child -> all(child, tag)));
    }
}
