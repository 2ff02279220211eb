package org.qianfa.ui.intake;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.form.Format;
import org.qianfa.form.content.CellKey;
import org.qianfa.intake.Unplaced;

/** Asks once for all rows of a table that lack equally many values: which columns are missing in the text? */
public final class MissingColumn extends Composite<Div> {
    /** Places the rows of a table that lack these columns. */
    @FunctionalInterface
    interface Answer {
        void given(int table, Set<String> columns);
    }

    MissingColumn(Format form, int table, List<Unplaced> rows, Answer answer) {
        var first = rows.getFirst();
        var question = new MissingCells(
                form,
                first,
                getTranslation("import.all", rows.size()),
                missing -> answer.given(
                        table, missing.stream().map(CellKey::column).collect(Collectors.toSet())));
        getContent().addClassNames("find", "warn");
        getContent()
                .add(
                        new Paragraph(getTranslation(
                                first.missingCount() == 1 ? "import.all.words" : "import.all.several",
                                form.table(table).orElseThrow().caption(),
                                rows.size(),
                                first.cells().size(),
                                first.values().size(),
                                first.missingCount())),
                        question);
    }
}
