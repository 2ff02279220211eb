package org.qianfa.ui.worklist;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.qianfa.correspondence.copy.Copies;
import org.qianfa.report.list.SavedFilters;
import org.qianfa.report.work.WorkFilter;
import org.qianfa.report.work.WorkLists;
import org.qianfa.shared.NotFound;
import org.qianfa.ui.access.Viewer;
import org.qianfa.ui.element.PageHeader;
import org.qianfa.ui.frame.MainLayout;

/** 全部事项: 待办, 已办, 我送出的, 抄送我的; each list whole, however long it is. */
@Route(value = "items", layout = MainLayout.class)
@PermitAll
final class ItemsView extends Composite<Div> implements HasUrlParameter<String>, HasDynamicTitle {
    private static final String COPIED = "copied";
    private final WorkLists lists;
    private final Copies copies;
    private final SavedFilters filters;
    private final Tasks tasks;
    private final Viewer viewer;
    private final List<String> names =
            List.of(name(WorkFilter.Which.TODO), name(WorkFilter.Which.DONE), name(WorkFilter.Which.SENT), COPIED);
    private final Tabs tabs = new Tabs();
    private final Div list = new Div();

    ItemsView(WorkLists lists, Copies copies, SavedFilters filters, Tasks tasks, Viewer viewer) {
        this.lists = lists;
        this.copies = copies;
        this.filters = filters;
        this.tasks = tasks;
        this.viewer = viewer;
        names.forEach(name -> tabs.add(new Tab(getTranslation("items." + name))));
        tabs.getElement().setAttribute("aria-label", getTranslation("items.title"));
        tabs.addSelectedChangeListener(chosen -> {
            if (chosen.isFromClient())
                getUI().ifPresent(ui -> ui.navigate("items/" + names.get(tabs.getSelectedIndex())));
        });
        var back = new Anchor("", getTranslation("nav.worklist"));
        back.addClassName("btn");
        list.addClassNames("card", "stack");
        getContent().add(new PageHeader(getTranslation("items.title")).acts(back), tabs, list);
    }

    private static String name(WorkFilter.Which which) {
        return which.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String wanted) {
        if (viewer.isApart()) throw new NotFound();
        var chosen = wanted == null ? names.getFirst() : wanted;
        if (!names.contains(chosen)) throw new NotFound();
        tabs.setSelectedIndex(names.indexOf(chosen));
        list.removeAll();
        Arrays.stream(WorkFilter.Which.values())
                .filter(which -> name(which).equals(chosen))
                .findFirst()
                .ifPresentOrElse(
                        which -> list.add(new WorkGrid(which, lists, filters, tasks, viewer.id())),
                        () -> list.add(new CopyGrid(copies, filters, viewer.id())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.page", getTranslation("items.title"));
    }
}
