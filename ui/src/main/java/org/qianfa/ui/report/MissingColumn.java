package org.qianfa.ui.report;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.qianfa.format.CellKey;
import org.qianfa.format.ValueCell;
import org.qianfa.intake.Unplaced;

/** Asks once for all rows of a table that lack one value: which column is missing in the text? */
final class MissingColumn extends Composite<Div> {
    /** Places the rows of a table that lack this column. */
    @FunctionalInterface
    interface Answer {
        void given(int table, String column);
    }

    MissingColumn(Standing standing, int table, List<Unplaced> rows, Answer answer) {
        var first = rows.getFirst();
        var select = select(standing, first.slots());
        select.setLabel(getTranslation("import.missing"));
        var all = new Button(getTranslation("import.all", rows.size()), pressed -> select.getOptionalValue()
                .ifPresentOrElse(slot -> answer.given(table, slot.column()), () -> select.setInvalid(true)));
        all.addClassName("apply-all");
        var ask = new Div(select, all);
        ask.addClassName("ask");
        getContent().addClassNames("find", "warn");
        getContent()
                .add(
                        new Paragraph(getTranslation(
                                "import.all.words",
                                standing.format().table(table).orElseThrow().caption(),
                                rows.size(),
                                first.slots().size(),
                                first.values().size())),
                        ask);
    }

    static Select<CellKey> select(Standing standing, List<CellKey> slots) {
        var select = new Select<CellKey>();
        select.setItems(slots);
        select.setItemLabelGenerator(slot -> column(standing, slot));
        select.setErrorMessage(select.getTranslation("import.choose"));
        return select;
    }

    /** A cell's name is its column and its row: "自然人，一、本年新收…". */
    static String column(Standing standing, CellKey slot) {
        var name = standing.format().cell(slot).map(ValueCell::name).orElse(slot.column());
        var end = name.indexOf('，');
        return end < 0 ? name : name.substring(0, end);
    }
}
