package org.qianfa.ui.action;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The acts about one thing of a list, one under the other; one that cannot be done says all its reasons. */
public final class ActionsDialog extends Dialog implements ActionMenu {
    private final Div acts = new Div();

    public ActionsDialog(String title) {
        setHeaderTitle(title);
        setWidth("420px");
        setMaxWidth("calc(100vw - 24px)");
        acts.addClassName("stack");
        add(acts);
        getFooter().add(new Button(getTranslation("act.close"), pressed -> close()));
    }

    @Override
    public ActionsDialog act(String label, List<String> obstacles, Runnable doing) {
        var button = new Button(label, pressed -> {
            close();
            doing.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setEnabled(obstacles.isEmpty());
        var act = new Div(button);
        act.addClassName("more-act");
        for (var obstacle : obstacles) {
            var reason = new Span(obstacle);
            reason.addClassName("reason");
            act.add(reason);
        }
        acts.add(act);
        return this;
    }

    public boolean isEmpty() {
        return acts.getComponentCount() == 0;
    }
}
