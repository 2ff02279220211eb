package org.qianfa.ui.history;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import org.qianfa.history.RevisionSelector;
import org.qianfa.ui.element.Card;

/** Two of the texts that a report has, and the way to what differs between them. */
final class ChoiceOfTwo extends Composite<Card> {
    private final Select<RevisionSelector> from = new Select<>();
    private final Select<RevisionSelector> to = new Select<>();
    private final History history;

    ChoiceOfTwo(History history) {
        super();
        this.history = history;
        choice(from, "compare.was", history.before());
        choice(to, "compare.is", history.all().getFirst());
        var go = new Button(getTranslation("compare.do"), pressed -> go());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var fields = new Div(from, to, go);
        fields.addClassName("choice-of-two");
        getContent().add(fields);
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("compare.choose"));
    }

    private void choice(Select<RevisionSelector> select, String label, RevisionSelector first) {
        select.setLabel(getTranslation(label));
        select.setItems(history.all());
        select.setItemLabelGenerator(history.names()::choice);
        select.setValue(first);
        select.addValueChangeListener(changed -> to.setInvalid(false));
    }

    private void go() {
        if (from.getValue().equals(to.getValue())) {
            to.setErrorMessage(getTranslation("compare.twice"));
            to.setInvalid(true);
            return;
        }
        getUI().ifPresent(ui -> ui.navigate(
                RevisionNames.path(history.report()),
                QueryParameters.fromString(RevisionNames.query(from.getValue(), to.getValue()))));
    }
}
