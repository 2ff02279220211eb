package org.qianfa.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.qianfa.approval.objection.Objection;
import org.qianfa.check.Place;
import org.qianfa.form.Format;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Content;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.text.PlaceWords;

/** Reasons that are about one sentence or one cell: what it is about is quoted or chosen, not described. */
final class PinnedObjections extends Composite<Div> {
    private final Format format;
    private final Content content;
    private final Div rows = new Div();
    private final List<Supplier<Objection>> pinned = new ArrayList<>();

    PinnedObjections(Format format, Content content) {
        this.format = format;
        this.content = content;
        rows.addClassName("fields");
        var adders = new Div(
                new PlainButton(getTranslation("return.addSentence"), this::addSentence),
                new PlainButton(getTranslation("return.addCell"), this::addCell));
        adders.addClassName("pin-acts");
        getContent().addClassName("pinned");
        getContent().add(rows, adders);
    }

    /** @throws Refused where a quoted sentence is not in the report, or nothing was chosen or written */
    List<Objection> written() {
        return pinned.stream().map(Supplier::get).toList();
    }

    private void addSentence() {
        var quote = new TextField(getTranslation("return.quote"));
        quote.setPlaceholder(getTranslation("return.quote.hint"));
        quote.setWidthFull();
        var reason = reason();
        add(quote, reason, () -> new Objection(find(quote.getValue().strip()), reason.getValue()));
        quote.focus();
    }

    private void addCell() {
        var cell = new ComboBox<CellKey>(getTranslation("return.cell"));
        cell.setItems(format.tables().stream()
                .flatMap(table -> table.cells().stream())
                .map(value -> value.key())
                .toList());
        cell.setItemLabelGenerator(key -> getTranslation(
                "return.cell.is",
                PlaceWords.words(new Place.InCell(key), format, getLocale()),
                content.cells().at(key).orElse("")));
        cell.setWidthFull();
        var reason = reason();
        add(cell, reason, () -> {
            if (cell.isEmpty()) throw new Refused(Sentence.of("approval.cellNotChosen"));
            return new Objection(new Place.InCell(cell.getValue()), reason.getValue());
        });
        cell.focus();
    }

    private TextArea reason() {
        var reason = new TextArea(getTranslation("return.why"));
        reason.setMinRows(1);
        reason.setWidthFull();
        return reason;
    }

    private void add(Component about, TextArea reason, Supplier<Objection> written) {
        var row = new Div(about, reason);
        row.addClassName("pin");
        row.add(new PlainButton(getTranslation("return.remove"), () -> {
            rows.remove(row);
            pinned.remove(written);
        }));
        pinned.add(written);
        rows.add(row);
    }

    private Place find(String quote) {
        if (!quote.isEmpty())
            for (var section : content.sections().entrySet()) {
                var at = section.getValue().indexOf(quote);
                if (at >= 0) return new Place.InSection(section.getKey(), at, at + quote.length(), quote);
            }
        throw new Refused(Sentence.of("approval.quoteNotFound"));
    }
}
