package org.qianfa.ui.intake;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.qianfa.form.Format;
import org.qianfa.form.content.CellKey;
import org.qianfa.intake.Unplaced;
import org.qianfa.ui.element.PlainButton;

/** One thing without a certain place: quoted, with the reason, and with the question that would place it. */
public final class UnplacedCard extends Composite<Div> {
    UnplacedCard(
            Format form,
            Unplaced one,
            BiConsumer<Unplaced, Map<CellKey, String>> place,
            Consumer<Unplaced> dismiss,
            Runnable show) {
        var quote = new Element("pre").setAttribute("class", "quote").setText(one.quote());
        var acts = new Div();
        acts.addClassName("ask");
        getContent().addClassNames("find", "calm");
        getContent().add(new Paragraph(one.reason().in(getLocale())));
        getContent().getElement().appendChild(quote);
        if (one.placeable() && one.missingCount() > 0)
            getContent()
                    .add(new MissingCells(
                            form,
                            one,
                            getTranslation("import.place"),
                            missing -> place.accept(one, one.placedWithout(missing))));
        getContent().add(acts);
        if (one.placeable() && one.missingCount() == 0)
            acts.add(new PlainButton(
                    getTranslation("import.asTheyStand"), () -> place.accept(one, one.placedAsTheyStand())));
        acts.add(new PlainButton(getTranslation("import.inSource"), show));
        acts.add(new PlainButton(getTranslation("import.dismiss"), () -> dismiss.accept(one)));
    }
}
