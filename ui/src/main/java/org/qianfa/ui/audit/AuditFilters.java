package org.qianfa.ui.audit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qianfa.audit.AuditFilter;
import org.qianfa.organ.Organ;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;

/** Which lines are wanted: by person, by action, by organ, by report; people and reports are those met so far. */
final class AuditFilters extends Composite<Div> {
    private final ComboBox<StaffId> person = new ComboBox<>(getTranslation("audit.filter.person"));
    private final ComboBox<String> action = new ComboBox<>(getTranslation("audit.filter.action"));
    private final ComboBox<Organ> organ = new ComboBox<>(getTranslation("audit.filter.organ"));
    private final ComboBox<ReportId> report = new ComboBox<>(getTranslation("audit.filter.report"));
    private final Map<StaffId, String> names = new java.util.HashMap<>();
    private final Map<ReportId, String> titles = new java.util.HashMap<>();

    AuditFilters(AuditWords words, List<Organ> organs, SerializableRunnable changed) {
        person.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        action.setItems(words.actions(getLocale()));
        action.setItemLabelGenerator(each -> words.action(each, getLocale()));
        organ.setItems(organs);
        organ.setItemLabelGenerator(Organ::name);
        report.setItemLabelGenerator(id -> titles.getOrDefault(id, ""));
        getContent().addClassName("filters");
        for (var box : List.of(person, action, organ, report)) {
            box.setClearButtonVisible(true);
            box.setPlaceholder(getTranslation("audit.filter.all"));
            box.addValueChangeListener(chosen -> {
                if (chosen.isFromClient()) changed.run();
            });
            getContent().add(box);
        }
    }

    /** Offers the people and reports that the lines on the screen speak of. */
    void met(Map<StaffId, String> people, Map<ReportId, String> reports) {
        if (names.keySet().containsAll(people.keySet()) && titles.keySet().containsAll(reports.keySet())) return;
        names.putAll(people);
        titles.putAll(reports);
        offer(person, names);
        offer(report, titles);
    }

    private static <T> void offer(ComboBox<T> box, Map<T, String> known) {
        var chosen = box.getValue();
        var byName = new TreeMap<String, T>();
        known.forEach((id, name) -> byName.put(name + id, id));
        box.setItems(List.copyOf(byName.values()));
        box.setValue(chosen);
    }

    AuditFilter filter() {
        return new AuditFilter(
                organ.getOptionalValue().map(Organ::id),
                person.getOptionalValue(),
                action.getOptionalValue(),
                report.getOptionalValue());
    }
}
