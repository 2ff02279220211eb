package org.qianfa.ui.filter;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.qianfa.report.list.SavedFilter;
import org.qianfa.report.list.SavedFilters;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.action.AskingDialog;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.element.Toasts;

/** 常用筛选 of a list: chosen by name, kept under a name, deleted. */
public final class FilterMemory extends Composite<Div> {
    private final SavedFilters filters;
    private final String list;
    private final StaffId me;
    private final Supplier<String> now;
    private final Select<SavedFilter> kept = new Select<>();
    private final PlainButton drop = new PlainButton(getTranslation("filter.drop"), this::drop);

    /**
     * @param now the list's filter as words that it reads again
     * @param use sets the list's filter to such words
     */
    public FilterMemory(SavedFilters filters, String list, StaffId me, Supplier<String> now, Consumer<String> use) {
        this.filters = filters;
        this.list = list;
        this.me = me;
        this.now = now;
        kept.setLabel(getTranslation("filter.kept"));
        kept.setEmptySelectionAllowed(true);
        kept.setEmptySelectionCaption(getTranslation("filter.none"));
        kept.setItemLabelGenerator(one -> one == null ? getTranslation("filter.none") : one.name());
        kept.addValueChangeListener(chosen -> {
            drop.setVisible(chosen.getValue() != null);
            if (chosen.isFromClient() && chosen.getValue() != null)
                use.accept(chosen.getValue().conditions());
        });
        drop.setVisible(false);
        getContent().addClassName("filter-memory");
        getContent().add(kept, new PlainButton(getTranslation("filter.keep"), this::keep), drop);
        load("");
    }

    private void load(String name) {
        var all = filters.filtersOf(list, me);
        kept.setItems(all);
        all.stream().filter(one -> one.name().equals(name)).findFirst().ifPresent(kept::setValue);
        kept.setVisible(!all.isEmpty());
    }

    private void keep() {
        var name = new TextField(getTranslation("filter.name"));
        name.setMaxLength(SavedFilters.LONGEST_NAME);
        name.setWidthFull();
        name.setAutofocus(true);
        new AskingDialog(
                        getTranslation("filter.keep"),
                        getTranslation("filter.keep.do"),
                        () -> {
                            filters.keep(list, new SavedFilter(name.getValue(), now.get()), me);
                            load(name.getValue().strip());
                            Toasts.done(getTranslation(
                                    "filter.keptAs", name.getValue().strip()));
                        },
                        name)
                .open();
    }

    private void drop() {
        filters.drop(list, kept.getValue().name(), me);
        drop.setVisible(false);
        load("");
    }
}
