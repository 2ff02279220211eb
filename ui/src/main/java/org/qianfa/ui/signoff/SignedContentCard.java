package org.qianfa.ui.signoff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import org.qianfa.approval.SignatureProofs;
import org.qianfa.form.SectionForm;
import org.qianfa.form.content.CellKey;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.reading.ReviewModel;

/** What exactly is signed: edition, revision, how much is filled in, and the hash of it all. */
final class SignedContentCard extends Composite<Div> {
    private static final int SHORT = 12;
    private final Element list = new Element("dl").setAttribute("class", "facts");

    SignedContentCard(ReviewModel model, String submitted, Optional<SignatureProofs.Confirmed> confirmed) {
        var hash = model.revision().hash();
        var content = model.revision().content();
        var format = model.format();
        var prose = format.sections().stream().filter(SectionForm::isProse).toList();
        var cells = format.tables().stream()
                .flatMap(table -> table.inputs().stream())
                .toList();
        fact(
                "signing.edition",
                getTranslation("signing.editionIs", model.report().edition()));
        fact(
                "signing.revision",
                getTranslation("signing.revisionIs", model.revision().number(), submitted));
        fact("signing.prose", of(count(prose, content::text), prose.size()));
        fact(
                "signing.cells",
                of(
                        cells.stream()
                                .filter((CellKey key) -> content.cells().at(key).isPresent())
                                .count(),
                        cells.size()));
        if (model.reasons() > 0) fact("signing.reasons", getTranslation("signing.reasonsAre", model.reasons()));
        fact("signing.hash", hash.sm3().substring(0, SHORT) + "…");
        confirmed.ifPresent(by -> fact(
                "signing.confirmed",
                getTranslation(by.holds() ? "signing.confirmed.holds" : "signing.confirmed.broken", by.passkeyName())));
        var whole = new Element("details")
                .appendChild(
                        new Element("summary").setText(getTranslation("signing.whole")),
                        code("SM3", hash.sm3()),
                        code("SHA-256", hash.sha256()));
        var card = new Card(getTranslation("signing.heading"));
        card.getElement().appendChild(list, whole);
        var words = new Paragraph(getTranslation("signing.means"));
        words.addClassNames("muted", "small");
        card.add(words);
        getContent().add(card);
    }

    private static long count(List<SectionForm> prose, java.util.function.IntFunction<String> text) {
        return prose.stream()
                .filter(section -> !text.apply(section.number()).isBlank())
                .count();
    }

    private String of(long filled, int all) {
        return getTranslation("signing.of", filled, all);
    }

    private void fact(String key, String value) {
        list.appendChild(new Element("dt").setText(getTranslation(key)), new Element("dd").setText(value));
    }

    private static Element code(String name, String value) {
        return new Element("p")
                .setAttribute("class", "hash")
                .appendChild(new Element("b").setText(name), new Element("code").setText(value));
    }
}
