package org.qianfa.ui.cockpit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import org.qianfa.deadline.cockpit.CockpitFilter;
import org.qianfa.deadline.cockpit.CockpitPosition;
import org.qianfa.deadline.cockpit.CockpitRow;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.list.SavedFilters;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.deadline.RowActions;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.element.StatusChip;
import org.qianfa.ui.filter.FilterConditions;
import org.qianfa.ui.filter.FilterMemory;
import org.qianfa.ui.text.Dates;

/** 谁停在哪一步: the reports of a call, those due first first, found by organ, status and lateness; a page at a time out of the database. */
public final class StageMatrixCard extends Composite<Card> {
    private static final int PAGE = 100;

    /** Reads a page of the call. */
    @FunctionalInterface
    public interface RowSource {
        List<CockpitRow> rows(CockpitFilter filter, Optional<CockpitPosition> after, int limit);
    }

    private final RowSource reading;
    private final StageMatrixTable table;
    private final TextField organ = new TextField();
    private final Select<ReportStatus> status = new Select<>();
    private final Checkbox late = new Checkbox(getTranslation("heat.onlyLate"));
    private final PlainButton more = new PlainButton(getTranslation("heat.more", PAGE), this::more);
    private final Div none =
            new Div(new Rows(List.of(), getTranslation("heat.none"), getTranslation("heat.none.words")));
    private Optional<CockpitPosition> end = Optional.empty();

    public StageMatrixCard(RowSource reading, SavedFilters saved, Dates dates, Optional<RowActions> acts, StaffId me) {
        this.reading = reading;
        table = new StageMatrixTable(dates, acts);
        organ.setLabel(getTranslation("list.organ"));
        organ.setClearButtonVisible(true);
        organ.setValueChangeMode(ValueChangeMode.LAZY);
        organ.addValueChangeListener(changed -> again());
        status.setLabel(getTranslation("list.status"));
        status.setItems(ReportStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("heat.everyStatus"));
        status.setItemLabelGenerator(
                one -> one == null ? getTranslation("heat.everyStatus") : StatusChip.words(one, getLocale()));
        status.addValueChangeListener(changed -> again());
        late.addValueChangeListener(changed -> again());
        var memory = new FilterMemory(saved, "COCKPIT", me, this::written, this::use);
        var filters = new Div(organ, status, late, memory);
        filters.addClassName("filters");
        getContent().add(filters, none, table, more);
        again();
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("heat.heading"));
    }

    private void again() {
        table.clear();
        end = Optional.empty();
        more();
    }

    private void more() {
        var rows = reading.rows(filter(), end, PAGE);
        none.setVisible(rows.isEmpty() && end.isEmpty());
        table.setVisible(!none.isVisible());
        table.add(rows);
        if (!rows.isEmpty()) end = Optional.of(rows.getLast().position());
        more.setVisible(rows.size() == PAGE);
    }

    private String written() {
        return new FilterConditions()
                .with("organ", organ.getValue())
                .with("status", filter().status().map(Enum::name).orElse(""))
                .with("late", late.getValue() ? "1" : "")
                .written();
    }

    private void use(String written) {
        var conditions = FilterConditions.read(written);
        organ.setValue(conditions.get("organ"));
        status.setValue(conditions.one("status", ReportStatus.class).orElse(null));
        late.setValue(!conditions.get("late").isEmpty());
    }

    private CockpitFilter filter() {
        return new CockpitFilter(organ.getValue(), Optional.ofNullable(status.getValue()), late.getValue());
    }
}
