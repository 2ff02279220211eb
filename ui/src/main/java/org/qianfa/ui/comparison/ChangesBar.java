package org.qianfa.ui.comparison;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** Over a report with changes: on to the next one, back to the one before, and whether all of the report is shown. */
final class ChangesBar extends Composite<Div> {
    private final NativeButton only = button("compare.only");
    private final NativeButton whole = button("compare.whole");
    private final ChangedReport changes;

    ChangesBar(ChangedReport changes) {
        this.changes = changes;
        var views = new Div(only, whole);
        views.addClassName("segments");
        views.getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("compare.view"));
        only.addClickListener(pressed -> show(false));
        whole.addClickListener(pressed -> show(true));
        var at = new Span();
        at.addClassNames("at", "num");
        at.getElement().setAttribute("role", "status").setAttribute("data-words", getTranslation("compare.at"));
        var steps = new Div(step("compare.previous", -1, "Shift+F8"), step("compare.next", 1, "F8"), at);
        steps.addClassName("steps");
        getContent().addClassName("changes-bar");
        getContent().add(views, steps);
        show(false);
    }

    private void show(boolean all) {
        changes.whole(all);
        only.getElement().setAttribute("aria-pressed", Boolean.toString(!all));
        whole.getElement().setAttribute("aria-pressed", Boolean.toString(all));
    }

    private NativeButton step(String key, int by, String shortcut) {
        var step = button(key);
        step.getElement()
                .setAttribute("data-step", Integer.toString(by))
                .setAttribute("aria-keyshortcuts", shortcut)
                .setAttribute("title", getTranslation(key) + "（" + shortcut + "）");
        return step;
    }

    private NativeButton button(String key) {
        var button = new NativeButton(getTranslation(key));
        button.addClassName("btn");
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
