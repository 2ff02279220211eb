package org.qianfa.ui.lastyear;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.qianfa.judgement.lastyear.LastYearProposals;
import org.qianfa.judgement.lastyear.LastYearProposals.Figure;
import org.qianfa.report.draft.CellEdit;
import org.qianfa.ui.element.Chip;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.element.Tone;
import org.qianfa.ui.report.WorkspaceState;

/** Figures that follow from last year's: blanks filled one by one or all at once, anything else only when it is asked for. */
final class CarriedFigures extends Composite<Div> {
    private final WorkspaceState state;
    private final Consumer<List<CellEdit>> save;

    CarriedFigures(LastYearProposals proposals, WorkspaceState state, Consumer<List<CellEdit>> save) {
        this.state = state;
        this.save = save;
        getContent().addClassName("stack");
        var blanks = proposals.blanks().stream().filter(this::isMine).toList();
        if (!blanks.isEmpty())
            getContent()
                    .add(new Button(
                            getTranslation("last.takeAll", blanks.size()),
                            pressed -> save.accept(
                                    blanks.stream().map(CarriedFigures::edit).toList())));
        getContent()
                .add(new Rows(
                        proposals.figures().stream().map(this::row).toList(), getTranslation("last.noFigures"), ""));
    }

    private Component row(Figure figure) {
        var name = new Span(figure.name());
        name.addClassName("name");
        var row = new Div(name, new Span(words(figure)));
        row.addClassName("carried");
        row.getElement().setAttribute("role", "listitem");
        var value = figure.value();
        if (value.isPresent() && value.get().equals(figure.standing()))
            row.add(new Chip(Tone.GOOD, getTranslation("last.same")));
        else if (value.isPresent() && isMine(figure))
            row.add(new PlainButton(
                    getTranslation(figure.fillsABlank() ? "last.fill" : "last.replace", value.get(), figure.standing()),
                    () -> save.accept(List.of(edit(figure)))));
        return row;
    }

    private String words(Figure figure) {
        var before = figure.before().toPlainString();
        if (figure.change().isEmpty()) return getTranslation("last.before", before);
        return getTranslation(
                figure.value().isPresent() ? "last.changed" : "last.waits",
                before,
                figure.change().get(),
                figure.value().orElse(""));
    }

    private boolean isMine(Figure figure) {
        return state.format()
                .sectionHolding(figure.cell().table())
                .filter(section -> state.writes(section.number()))
                .isPresent();
    }

    private static CellEdit edit(Figure figure) {
        return new CellEdit(figure.cell(), figure.standing(), figure.value().orElse(figure.standing()));
    }
}
