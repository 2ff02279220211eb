package org.qianfa.ui.comparison;

import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qianfa.comparison.DiffSpan;
import org.qianfa.form.Format;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.table.ValueCell;
import org.qianfa.prose.Inline;
import org.qianfa.ui.text.Texts;

/** A line with its changes: {@code ins} and {@code del} with words for who cannot see them, and facts with both their values. */
final class InlineMarks {
    private final Format form;
    private final Locale locale;

    InlineMarks(Format form, Locale locale) {
        this.form = form;
        this.locale = locale;
    }

    /** What was deleted and what stands there instead are one place. */
    List<Element> runs(List<DiffSpan> spans) {
        var drawn = new ArrayList<Element>();
        var place = new ArrayList<Element>();
        for (var run : spans)
            switch (run) {
                case DiffSpan.Deleted(var inline) -> place.add(deleted(List.of(inline)));
                case DiffSpan.Inserted(var inline) -> place.add(inserted(List.of(inline)));
                case DiffSpan.Same(var inline) -> {
                    close(place, drawn);
                    drawn.add(inline(inline));
                }
                case DiffSpan.Refilled(var was, var is) -> {
                    close(place, drawn);
                    drawn.add(refilled(was, is));
                }
                case DiffSpan.Restyled(var was, var is) -> {
                    close(place, drawn);
                    drawn.add(restyled(is));
                }
            }
        close(place, drawn);
        return drawn;
    }

    private static void close(List<Element> place, List<Element> drawn) {
        if (place.isEmpty()) return;
        drawn.add(Html.place(Html.of("span", "place", place)));
        place.clear();
    }

    /** The runs as they are now, without any marks. */
    List<Element> inlines(List<Inline> inlines) {
        return inlines.stream().map(this::inline).toList();
    }

    Element deleted(List<Inline> inlines) {
        return marked("del", "compare.deleted", inlines);
    }

    Element inserted(List<Inline> inlines) {
        return marked("ins", "compare.inserted", inlines);
    }

    private Element marked(String tag, String words, List<Inline> inlines) {
        var marked = new Element(tag).appendChild(Html.heard(Texts.in(locale, words)));
        inlines.forEach(inline -> marked.appendChild(inline(inline)));
        return marked.appendChild(Html.heard(Texts.in(locale, "compare.end")));
    }

    private Element refilled(Inline.Fact was, Inline.Fact is) {
        return Html.place(Html.of("span", "place fact changed")
                .setAttribute("title", name(is))
                .appendChild(
                        Html.heard(Texts.in(locale, "compare.fact", name(is))),
                        new Element("del").setText(value(was)),
                        Html.of("span", "to", "→"),
                        new Element("ins").setText(value(is))));
    }

    private Element restyled(Inline is) {
        var words = Texts.in(locale, is.bold() ? "compare.bold" : "compare.notBold");
        return Html.place(Html.of("span", "place restyled")
                .setAttribute("title", words)
                .appendChild(inline(is), Html.of("small", "tag", words)));
    }

    private Element inline(Inline inline) {
        return switch (inline) {
            case Inline.Run(var text, var bold) -> bold ? new Element("b").setText(text) : Html.text(text);
            case Inline.Fact fact ->
                Html.of("span", fact.bold() ? "fact bold" : "fact", value(fact)).setAttribute("title", name(fact));
        };
    }

    private String value(Inline.Fact fact) {
        return fact.value().isEmpty() ? Texts.in(locale, "compare.blank") : fact.value();
    }

    private String name(Inline.Fact fact) {
        var key = CellKey.parse(fact.cell());
        return Texts.in(
                locale,
                "place.cell",
                key.table(),
                form.cell(key).map(ValueCell::name).orElse(""));
    }
}
