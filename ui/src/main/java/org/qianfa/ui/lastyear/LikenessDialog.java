package org.qianfa.ui.lastyear;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.qianfa.judgement.SimilarParagraph;
import org.qianfa.ui.element.Chip;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.element.Tone;

/** S-1 and S-2 paragraph by paragraph: how much of each stands elsewhere too, and beside what. */
public final class LikenessDialog extends Dialog {
    private static final double MUCH = 0.60;
    private static final double NEARLY_ALL = 0.85;

    public LikenessDialog(String heading, List<SimilarParagraph> paragraphs, Consumer<SimilarParagraph> show) {
        setHeaderTitle(getTranslation("alike.title", heading));
        addClassNames("import", "likeness");
        setWidth("900px");
        setMaxWidth("calc(100vw - 24px)");
        var much = paragraphs.stream().filter(one -> one.share() >= MUCH).count();
        add(new Paragraph(getTranslation("alike.words", paragraphs.size(), much)));
        add(new Rows(paragraphs.stream().map(one -> row(one, show)).toList(), getTranslation("alike.none"), ""));
        getFooter().add(new Button(getTranslation("last.close"), pressed -> close()));
    }

    private Component row(SimilarParagraph one, Consumer<SimilarParagraph> show) {
        var row = new Div();
        row.addClassNames("find", tone(one).css());
        row.getElement().setAttribute("role", "listitem");
        var percent = (int) (one.share() * 100);
        var bar = new Span();
        bar.addClassName("share");
        bar.getElement().setAttribute("aria-hidden", "true").getStyle().set("--share", percent + "%");
        var whose = one.ofLastYear() ? getTranslation("alike.lastYear") : getTranslation("alike.other", one.source());
        var head = new Div(new Chip(tone(one), getTranslation("alike.percent", percent)), bar, new Span(whose));
        head.addClassName("share-line");
        var mine = new Div(new Span(getTranslation("alike.mine")), new Paragraph(one.text()));
        var both = new Div(mine);
        both.addClassName("paragraph-pair");
        if (!one.theirs().isEmpty())
            both.add(new Div(new Span(getTranslation("alike.theirs")), new Paragraph(one.theirs())));
        row.add(head, both, new PlainButton(getTranslation("finding.goto"), () -> {
            close();
            show.accept(one);
        }));
        return row;
    }

    private static Tone tone(SimilarParagraph one) {
        if (one.share() >= NEARLY_ALL) return Tone.BAD;
        return one.share() >= MUCH ? Tone.WARN : Tone.CALM;
    }
}
