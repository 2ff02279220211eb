package org.qianfa.ui.finding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.table.TableForm;
import org.qianfa.report.draft.CellEdit;
import org.qianfa.report.draft.CellsOutcome;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.element.Tone;
import org.qianfa.ui.table.CellMark;
import org.qianfa.ui.table.TableEditor;

/** Cells that somebody else changed while this person was writing in them: both values, and the choice between them. */
public final class CellConflicts extends Composite<Div> {
    private final Map<CellKey, CellsOutcome.Conflict> open = new LinkedHashMap<>();
    private final TableForm form;
    private final TableEditor.Saving saving;
    private final TableEditor editor;

    public CellConflicts(TableForm form, TableEditor.Saving saving, TableEditor editor) {
        this.form = form;
        this.saving = saving;
        this.editor = editor;
        getContent().addClassName("stack");
        draw();
    }

    public void add(List<CellsOutcome.Conflict> conflicts) {
        conflicts.forEach(conflict -> open.put(conflict.cell(), conflict));
        draw();
    }

    /** Says so at the cells too. */
    public void mark(Map<CellKey, CellMark> marks) {
        open.forEach((cell, conflict) -> marks.put(cell, CellMark.here(Tone.WARN, words(conflict))));
    }

    private void draw() {
        getContent().removeAll();
        getContent().setVisible(!open.isEmpty());
        open.values().forEach(conflict -> getContent().add(notice(conflict)));
    }

    private Component notice(CellsOutcome.Conflict conflict) {
        var notice = new Div(
                new Span(words(conflict)),
                new PlainButton(getTranslation("cells.mine", shown(conflict.yours())), () -> {
                    settle(conflict);
                    editor.show(
                            saving.save(List.of(new CellEdit(conflict.cell(), conflict.theirs(), conflict.yours()))));
                }),
                new PlainButton(getTranslation("cells.theirs", shown(conflict.theirs())), () -> {
                    settle(conflict);
                    editor.show(saving.save(List.of()));
                }));
        notice.addClassNames("notice", "warn");
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }

    private void settle(CellsOutcome.Conflict conflict) {
        open.remove(conflict.cell());
        draw();
    }

    private String words(CellsOutcome.Conflict conflict) {
        var name = form.cell(conflict.cell()).orElseThrow().name();
        return getTranslation("cells.conflict", name, shown(conflict.theirs()), shown(conflict.yours()));
    }

    private String shown(String value) {
        return value.isBlank() ? getTranslation("cells.blank") : value;
    }
}
