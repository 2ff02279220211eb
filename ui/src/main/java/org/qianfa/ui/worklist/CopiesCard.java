package org.qianfa.ui.worklist;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.qianfa.correspondence.copy.Copies;
import org.qianfa.correspondence.copy.CopyRow;
import org.qianfa.report.ReportNavigation;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.element.TaskRow;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.text.Dates;

/** 阅知: reports that were sent to the person to read. Reading decides nothing, so those that are ticked are read at once. */
final class CopiesCard extends Composite<Div> {
    private final Copies copies;
    private final Dates dates;
    private final StaffId me;
    private final Runnable after;
    private final Set<String> ticked = new LinkedHashSet<>();

    CopiesCard(Copies copies, Dates dates, StaffId me, Runnable after) {
        this.copies = copies;
        this.dates = dates;
        this.me = me;
        this.after = after;
        var unread = copies.mine(50, me).stream()
                .filter(copy -> copy.readAt().isEmpty())
                .toList();
        if (unread.isEmpty()) {
            getContent().setVisible(false);
            return;
        }
        var read = new Button(getTranslation("copies.read"), pressed -> read(unread));
        var card = new Card(getTranslation("copies.heading", unread.size()), read);
        card.add(new Rows(unread.stream().map(this::row).toList(), "", ""));
        getContent().add(card);
    }

    private TaskRow row(CopyRow copy) {
        var tick = new Checkbox();
        tick.setAriaLabel(getTranslation("copies.tick", copy.title()));
        tick.addValueChangeListener(changed -> {
            if (changed.getValue()) ticked.add(copy.id());
            else ticked.remove(copy.id());
        });
        var look = new Anchor(ReportNavigation.open(copy.report()), getTranslation("work.look"));
        look.addClassName("btn");
        look.getElement()
                .setAttribute("aria-label", getTranslation("work.act.of", getTranslation("work.look"), copy.title()));
        var about = getTranslation("copies.by", copy.byName(), dates.moment(copy.sentAt(), getLocale()));
        return new TaskRow(copy.title(), copy.note().isBlank() ? about : about + " · " + copy.note(), tick, look);
    }

    /** Those that are ticked; where none is, all of them. */
    private void read(List<CopyRow> unread) {
        var ids = ticked.isEmpty() ? unread.stream().map(CopyRow::id).toList() : List.copyOf(ticked);
        copies.confirmRead(ids, me);
        Toasts.done(getTranslation("copies.done", ids.size()));
        after.run();
    }
}
