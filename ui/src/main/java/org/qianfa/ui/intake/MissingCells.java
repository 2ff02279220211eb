package org.qianfa.ui.intake;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.qianfa.form.Format;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.table.ValueCell;
import org.qianfa.intake.Unplaced;

/** Asks which cells of a row have no value in the text; the others take the values in their order. */
final class MissingCells extends Composite<Div> {
    private final Format form;
    private final Unplaced row;
    private final Consumer<Set<CellKey>> answer;
    private final Paragraph falls = new Paragraph();

    MissingCells(Format form, Unplaced row, String act, Consumer<Set<CellKey>> answer) {
        this.form = form;
        this.row = row;
        this.answer = answer;
        falls.addClassNames("muted", "small");
        falls.getElement().setAttribute("role", "status");
        getContent().addClassName("ask");
        if (row.missingCount() == 1) one(act);
        else several(act);
        getContent().add(falls);
    }

    private void one(String act) {
        var select = new Select<CellKey>();
        select.setItems(row.cells());
        select.setItemLabelGenerator(this::column);
        select.setLabel(getTranslation("import.missing"));
        select.setErrorMessage(getTranslation("import.choose"));
        select.addValueChangeListener(chosen -> show(Set.of(chosen.getValue())));
        getContent().add(select, button(act, () -> select.getOptionalValue()
                .ifPresentOrElse(slot -> answer.accept(Set.of(slot)), () -> select.setInvalid(true))));
    }

    private void several(String act) {
        var boxes = new CheckboxGroup<CellKey>();
        boxes.setItems(row.cells());
        boxes.setItemLabelGenerator(this::column);
        boxes.setLabel(getTranslation("import.missing.several", row.missingCount()));
        boxes.setErrorMessage(getTranslation("import.choose.several", row.missingCount()));
        boxes.addValueChangeListener(chosen -> {
            boxes.setInvalid(false);
            show(chosen.getValue());
        });
        getContent().add(boxes, button(act, () -> {
            if (boxes.getValue().size() == row.missingCount()) answer.accept(boxes.getValue());
            else boxes.setInvalid(true);
        }));
    }

    private static Button button(String label, Runnable act) {
        var button = new Button(label, pressed -> act.run());
        button.addClassName("apply-all");
        return button;
    }

    /** Says what would stand where, before anything is placed. */
    private void show(Set<CellKey> missing) {
        var placed = row.placedWithout(missing);
        falls.setText(
                missing.size() != row.missingCount()
                        ? ""
                        : getTranslation(
                                "import.falls",
                                row.cells().stream()
                                        .map(slot -> column(slot) + " " + placed.getOrDefault(slot, "—"))
                                        .collect(Collectors.joining(getTranslation("list.comma")))));
    }

    /** A cell's name is its column and its row: "自然人，一、本年新收…". */
    private String column(CellKey slot) {
        var name = form.cell(slot).map(ValueCell::name).orElse(slot.column());
        var end = name.indexOf('，');
        return end < 0 ? name : name.substring(0, end);
    }
}
