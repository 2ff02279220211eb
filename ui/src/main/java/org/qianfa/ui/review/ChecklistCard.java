package org.qianfa.ui.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.qianfa.approval.checklist.CheckedItem;
import org.qianfa.approval.checklist.Checklist;
import org.qianfa.ui.element.Card;

/** A checklist to be gone through: each item is ticked, or remarked upon. */
final class ChecklistCard extends Composite<Div> {
    private final List<Supplier<CheckedItem>> items = new ArrayList<>();

    ChecklistCard(Checklist list) {
        var card = new Card(getTranslation("checklist.heading", list.name().in(getLocale())));
        var hint = new Span(getTranslation("checklist.hint"));
        hint.addClassNames("muted", "small");
        card.add(hint);
        for (var item : list.items()) card.add(item(list, item));
        getContent().add(card);
    }

    List<CheckedItem> checked() {
        return items.stream().map(Supplier::get).toList();
    }

    private Div item(Checklist list, Checklist.Item item) {
        var words = item.words().in(getLocale());
        var tick = new Checkbox(words);
        var basis = new Span(item.basis());
        basis.addClassNames("muted", "small");
        var remark = new TextField();
        remark.setAriaLabel(getTranslation("checklist.remark", words));
        remark.setPlaceholder(getTranslation("checklist.remark.hint"));
        remark.setMaxLength(500);
        remark.setWidthFull();
        items.add(() -> new CheckedItem(list.id(), item.id(), item.words().zh(), tick.getValue(), remark.getValue()));
        var row = new Div(tick, basis, remark);
        row.addClassName("check-item");
        return row;
    }
}
