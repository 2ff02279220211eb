package org.qianfa.ui.intake;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.form.Format;
import org.qianfa.form.SectionForm;
import org.qianfa.form.content.CellKey;
import org.qianfa.intake.IntakeResult;
import org.qianfa.intake.Unplaced;

/** What was read, beside its source, before anything is stored: what has a place, what should be known, and what the person is asked. */
public final class ImportPreview extends Composite<Div> {
    private final Format form;
    private final SourceView source;
    private final Div questions = new Div();
    private final Div placed = new Div();
    private IntakeResult reading;

    public ImportPreview(IntakeResult reading, List<String> lines) {
        this.form = reading.form();
        this.reading = reading;
        this.source = new SourceView(lines);
        questions.addClassName("stack");
        var read = new Div(placed);
        read.addClassNames("stack", "read");
        if (!reading.remarks().isEmpty()) {
            var remarks = new UnorderedList();
            reading.remarks().forEach(remark -> remarks.add(new ListItem(remark.in(getLocale()))));
            var notice = new Div(remarks);
            notice.addClassNames("notice", "warn", "remarks");
            read.add(new H3(getTranslation("import.remarks")), notice);
        }
        read.add(questions);
        getContent().addClassName("beside");
        getContent().add(source, read);
        draw();
    }

    /** With everything placed that the person has placed. */
    public IntakeResult reading() {
        return reading;
    }

    private void draw() {
        source.mark(reading.unplaced());
        placed.removeAll();
        placed.add(new H3(getTranslation("import.found")), found());
        questions.removeAll();
        if (reading.unplaced().isEmpty()) return;
        questions.add(
                new H3(getTranslation("import.unplaced", reading.unplaced().size())));
        alike().forEach((question, rows) ->
                questions.add(new MissingColumn(form, question.table(), rows, this::placeAll)));
        reading.unplaced()
                .forEach(one ->
                        questions.add(new UnplacedCard(form, one, this::place, this::dismiss, () -> source.show(one))));
    }

    private UnorderedList found() {
        var list = new UnorderedList();
        list.addClassName("found");
        for (var section : form.sections()) list.add(new ListItem(words(section)));
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
        var table = form.table(section.table().getAsInt()).orElseThrow();
        var inputs = table.inputs();
        var filled = inputs.stream()
                .filter(key -> reading.cells().at(key).isPresent())
                .count();
        return getTranslation("import.cells", section.heading(), filled, inputs.size());
    }

    /** Rows of one table and shape that lack equally many values. */
    private record Question(int table, int missing, List<String> columns) {}

    /** Rows that ask the same question, where there are several: one answer may do for all. */
    private Map<Question, List<Unplaced>> alike() {
        var questions = new LinkedHashMap<Question, List<Unplaced>>();
        for (var one : reading.unplaced())
            if (one.placeable() && one.missingCount() > 0 && one.table().isPresent())
                questions
                        .computeIfAbsent(
                                new Question(
                                        one.table().getAsInt(),
                                        one.missingCount(),
                                        one.cells().stream()
                                                .map(CellKey::column)
                                                .toList()),
                                _ -> new java.util.ArrayList<>())
                        .add(one);
        questions.values().removeIf(rows -> rows.size() < 2);
        return questions;
    }

    private void placeAll(int table, Set<String> columns) {
        reading = reading.withAllPlacedWithout(table, columns);
        draw();
    }

    private void place(Unplaced one, Map<CellKey, String> values) {
        reading = reading.withPlaced(one, values);
        draw();
    }

    private void dismiss(Unplaced one) {
        reading = reading.withPlaced(one, Map.of());
        draw();
    }
}
