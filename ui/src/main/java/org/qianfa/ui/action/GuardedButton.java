package org.qianfa.ui.action;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The page's primary act. While something stands in its way it stays focusable, says beside itself how many things, and lists them all on focus
 * or hover; pressed then, it does nothing.
 */
public final class GuardedButton extends Composite<Div> {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private final NativeButton button;
    private final Span number = new Span();
    private final Div list = new Div();
    private final String label;
    private boolean closed;

    public GuardedButton(String label, Runnable act) {
        this.label = label;
        button = new NativeButton(label, pressed -> {
            if (!closed) act.run();
        });
        button.addClassNames("btn", "primary");
        number.addClassName("short");
        list.addClassName("obstacles");
        list.setId("obstacles-" + NUMBER.incrementAndGet());
        list.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("guarded");
        getContent().add(button, number, list);
        obstacles(List.of());
    }

    /** The button in seal red: 签发 alone. */
    public GuardedButton seal() {
        button.removeClassName("primary");
        button.addClassName("seal");
        return this;
    }

    /** Closes the act where there are any, opens it where there are none. */
    public void obstacles(List<String> sentences) {
        closed = !sentences.isEmpty();
        getContent().setClassName("closed", closed);
        number.setVisible(closed);
        list.setVisible(closed);
        list.removeAll();
        if (!closed) {
            button.getElement().removeAttribute("aria-disabled");
            button.getElement().removeAttribute("aria-describedby");
            return;
        }
        number.setText(getTranslation("obstacles.short", sentences.size()));
        list.getElement()
                .appendChild(
                        new Element("strong").setText(getTranslation("obstacles.heading", sentences.size(), label)));
        var items = new OrderedList();
        sentences.forEach(sentence -> items.add(new ListItem(sentence)));
        list.add(items);
        button.getElement().setAttribute("aria-disabled", "true");
        button.getElement().setAttribute("aria-describedby", list.getId().orElseThrow());
    }
}
