package org.qianfa.intake.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.qianfa.intake.file.XmlElement;

/** The styles of a Word document, as far as they say what is read: numbering, hidden text, tables of contents. */
final class WordStyles {
    private static final int DEEPEST = 20;
    /** What Word calls the outline level of text that is no heading. */
    private static final int BODY_TEXT = 9;

    private final Map<String, XmlElement> byId = new HashMap<>();

    WordStyles(Optional<XmlElement> part) {
        part.stream().flatMap(styles -> styles.childrenNamed("style")).forEach(style -> style.attribute("styleId")
                .ifPresent(id -> byId.put(id, style)));
    }

    /** Whether runs or paragraphs of this style are not shown. */
    boolean hides(String id) {
        return inherited(id, style -> style.atPath("rPr", "vanish"))
                .map(vanish -> !vanish.attribute("val").orElse("true").matches("0|false|off"))
                .orElse(false);
    }

    /** Whether lines of this style belong to a table of contents, which only repeats the headings. */
    boolean isContents(String id) {
        return Optional.ofNullable(byId.get(id))
                .flatMap(style -> style.firstChild("name"))
                .flatMap(name -> name.attribute("val"))
                .filter(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("toc "))
                .isPresent();
    }

    /** The numbering that the style brings, its own or that of a style it is based on. */
    Optional<XmlElement> numbering(String id) {
        return inherited(id, style -> style.atPath("pPr", "numPr"));
    }

    /** The level at which a style stands in the list of headings, from 0. */
    int outline(String id) {
        return inherited(id, style -> style.atPath("pPr", "outlineLvl"))
                .flatMap(level -> level.wholeNumber("val"))
                .orElse(0);
    }

    /** At which level a paragraph of this style is a heading, from 1; 0 where it is none. */
    int headingLevel(String id) {
        return inherited(id, style -> style.atPath("pPr", "outlineLvl"))
                .flatMap(level -> level.wholeNumber("val"))
                .filter(level -> level < BODY_TEXT)
                .map(level -> level + 1)
                .orElse(0);
    }

    private Optional<XmlElement> inherited(String id, Function<XmlElement, Optional<XmlElement>> asked) {
        var style = Optional.ofNullable(byId.get(id));
        for (var i = 0; i < DEEPEST && style.isPresent(); i++) {
            var found = asked.apply(style.get());
            if (found.isPresent()) return found;
            style = style.flatMap(one -> one.firstChild("basedOn"))
                    .flatMap(base -> base.attribute("val"))
                    .map(byId::get);
        }
        return Optional.empty();
    }
}
