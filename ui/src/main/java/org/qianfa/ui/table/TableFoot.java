package org.qianfa.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.qianfa.ui.element.PlainButton;

/** Under a table: how it is moved through, what is selected, and the last step to take back or do again. */
final class TableFoot extends Composite<Div> {
    private final PlainButton undo;
    private final PlainButton redo;

    TableFoot(Runnable back, Runnable again) {
        undo = new PlainButton(getTranslation("table.undo"), back);
        redo = new PlainButton(getTranslation("table.redo"), again);
        undo.getElement().setAttribute("aria-keyshortcuts", "Control+Z");
        redo.getElement().setAttribute("aria-keyshortcuts", "Control+Y");
        undo.setEnabled(false);
        redo.setEnabled(false);
        var hint = new Span(getTranslation("table.hint"));
        hint.addClassNames("muted", "small");
        var counted = new Span();
        counted.addClassName("small");
        counted.getElement().setAttribute("data-part", "counted").setAttribute("role", "status");
        var acts = new Div(undo, redo);
        acts.addClassName("acts");
        getContent().addClassName("grid-foot");
        getContent().add(hint, counted, acts);
    }

    void show(CellHistory history) {
        undo.setEnabled(history.canUndo());
        redo.setEnabled(history.canRedo());
    }
}
