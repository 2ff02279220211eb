package org.qianfa.ui.table;

import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import org.qianfa.form.content.Cells;
import org.qianfa.form.table.TableForm;
import org.qianfa.report.draft.CellEdit;
import org.qianfa.text.Refused;

/** A table's cells as the server knows them: what was written is saved here, step by step, and taken back the same way. */
final class SavedCells {
    /** Tells the browser's element. */
    interface Browser {
        void tell(String call, Object... values);
    }

    private final TableForm form;
    private final TableEditor.Saving saving;
    private final TableFoot foot;
    private final Browser browser;
    private final CellHistory history = new CellHistory();
    private Cells cells;

    SavedCells(TableForm form, Cells cells, TableEditor.Saving saving, TableFoot foot, Browser browser) {
        this.form = form;
        this.cells = cells;
        this.saving = saving;
        this.foot = foot;
        this.browser = browser;
    }

    Cells cells() {
        return cells;
    }

    void show(Cells standing) {
        var values = JacksonUtils.createObjectNode();
        for (var cell : form.cells())
            values.put(cell.key().toString(), standing.at(cell.key()).orElse(""));
        cells = standing;
        browser.tell("values($0)", values);
    }

    void undo(boolean forward) {
        var changes = forward ? history.redo() : history.undo();
        if (changes.isEmpty()) return;
        store(changes);
        var touched = JacksonUtils.createArrayNode();
        changes.forEach(change -> touched.add(change.cell().toString()));
        browser.tell("touched($0)", touched);
    }

    /** What was refused, or changed by somebody else meanwhile, is no step of this person's. */
    void save(List<CellEdit> changes, long number) {
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

    private void store(List<CellEdit> changes) {
        var acknowledged = JacksonUtils.createObjectNode();
        changes.forEach(change -> acknowledged.put(change.cell().toString(), change.after()));
        try {
            var standing = saving.save(changes);
            browser.tell("saved($0)", acknowledged);
            show(standing);
        } catch (Refused refused) {
            browser.tell("saved($0)", acknowledged);
            show(cells);
            throw refused;
        } finally {
            foot.show(history);
        }
    }
}
