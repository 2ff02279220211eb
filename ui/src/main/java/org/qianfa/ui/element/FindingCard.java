package org.qianfa.ui.element;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** One thing found: how much it matters, a sentence, what mends it, and the acts that do so. */
public final class FindingCard extends Composite<Div> {
    private final Div acts = new Div();

    public FindingCard(Tone tone, String chip, String sentence) {
        getContent().addClassNames("find", tone.css());
        getContent().getElement().setAttribute("role", "listitem");
        acts.addClassName("acts");
        acts.setVisible(false);
        var words = new Paragraph(sentence);
        words.setVisible(!sentence.isBlank());
        getContent().add(new Chip(tone, chip), words, acts);
    }

    /** Where it is, in words, above the sentence. */
    public FindingCard place(String words) {
        var place = new Paragraph(words);
        place.addClassName("place");
        getContent().addComponentAtIndex(1, place);
        return this;
    }

    public FindingCard remedy(String remedy) {
        if (remedy.isBlank()) return this;
        var words = new Paragraph(getTranslation("finding.remedy", remedy));
        words.addClassName("remedy");
        getContent().addComponentAtIndex(getContent().indexOf(acts), words);
        return this;
    }

    /** One more line of what it says. */
    public FindingCard line(String words, String... classes) {
        var line = new Paragraph(words);
        line.addClassNames(classes);
        getContent().addComponentAtIndex(getContent().indexOf(acts), line);
        return this;
    }

    /** Who said it and when, last of all. */
    public FindingCard under(String words) {
        var small = new Paragraph(words);
        small.addClassNames("muted", "small");
        getContent().add(small);
        return this;
    }

    public FindingCard act(String label, Runnable act) {
        acts.setVisible(true);
        acts.add(new PlainButton(label, act));
        return this;
    }
}
