package org.qianfa.ui.report;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.format.CellKey;
import org.qianfa.format.SectionForm;
import org.qianfa.intake.Reading;
import org.qianfa.intake.Unplaced;

/** What was read, before anything is stored: what has a place, what should be known, and what the person is asked. */
final class ImportPreview extends Composite<Div> {
    private final Standing standing;
    private final Div questions = new Div();
    private final Div placed = new Div();
    private Reading reading;

    ImportPreview(Standing standing, Reading reading) {
        this.standing = standing;
        this.reading = reading;
        questions.addClassName("stack");
        getContent().addClassName("stack");
        getContent().add(placed);
        if (!reading.remarks().isEmpty()) {
            var remarks = new UnorderedList();
            reading.remarks().forEach(remark -> remarks.add(new ListItem(remark.in(getLocale()))));
            var notice = new Div(remarks);
            notice.addClassNames("notice", "warn", "remarks");
            getContent().add(new H3(getTranslation("import.remarks")), notice);
        }
        getContent().add(questions);
        draw();
    }

    /** With everything placed that the person has placed. */
    Reading reading() {
        return reading;
    }

    private void draw() {
        placed.removeAll();
        placed.add(new H3(getTranslation("import.found")), found());
        questions.removeAll();
        if (reading.unplaced().isEmpty()) return;
        questions.add(
                new H3(getTranslation("import.unplaced", reading.unplaced().size())));
        tables().forEach((table, rows) -> questions.add(new MissingColumn(standing, table, rows, this::placeAll)));
        reading.unplaced().forEach(one -> questions.add(new UnplacedCard(standing, one, this::place, this::dismiss)));
    }

    private UnorderedList found() {
        var list = new UnorderedList();
        list.addClassName("found");
        for (var section : standing.format().sections()) list.add(new ListItem(words(section)));
        return list;
    }

    private String words(SectionForm section) {
        if (section.table().isEmpty()) {
            var text = reading.sections().getOrDefault(section.number(), "");
            return text.isBlank()
                    ? getTranslation("import.noText", section.heading())
                    : getTranslation(
                            "import.chars", section.heading(), text.strip().length());
        }
        var table = standing.format().table(section.table().getAsInt()).orElseThrow();
        var inputs = table.inputs();
        var filled = inputs.stream()
                .filter(key -> reading.cells().at(key).isPresent())
                .count();
        return getTranslation("import.cells", section.heading(), filled, inputs.size());
    }

    /** Rows that lack exactly one value, by table, where there is more than one: one answer may do for all. */
    private Map<Integer, List<Unplaced>> tables() {
        var byTable = new LinkedHashMap<Integer, List<Unplaced>>();
        for (var table : standing.format().tables()) {
            var rows = reading.unplaced().stream()
                    .filter(one -> one.table().stream().anyMatch(number -> number == table.number()))
                    .filter(one -> one.placeable() && one.missing() == 1)
                    .toList();
            if (rows.size() > 1) byTable.put(table.number(), rows);
        }
        return byTable;
    }

    private void placeAll(int table, String column) {
        reading = reading.placingAllWithout(table, column);
        draw();
    }

    private void place(Unplaced one, Map<CellKey, String> values) {
        reading = reading.placing(one, values);
        draw();
    }

    private void dismiss(Unplaced one) {
        reading = reading.placing(one, Map.of());
        draw();
    }
}
