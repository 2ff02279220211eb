package org.qianfa.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qianfa.form.Format;
import org.qianfa.form.SectionForm;
import org.qianfa.form.content.Content;
import org.qianfa.text.Sentence;

/** Characters of a report that no font of the PDF can draw. A report that has any cannot be made into the PDF that is published. */
public final class MissingGlyphs {
    private static final int MOST_NAMED = 5;
    private static final int AROUND = 6;

    private MissingGlyphs() {}

    /** For the title and for each section that has such characters, one sentence that names them and says between which words they stand. */
    public static List<Sentence> sentences(Format form, String title, Content content) {
        var sentences = new ArrayList<Sentence>();
        found(title)
                .ifPresent(found -> sentences.add(Sentence.of("document.undrawnTitle", found.count(), found.places())));
        for (var section : form.sections())
            found(text(section, content))
                    .ifPresent(found -> sentences.add(
                            Sentence.of("document.undrawn", section.number(), found.count(), found.places())));
        return sentences;
    }

    private record Found(int count, String places) {}

    private static String text(SectionForm section, Content content) {
        var cells = content.cells().values().entrySet().stream()
                .filter(cell -> section.table().isPresent()
                        && cell.getKey().table() == section.table().getAsInt())
                .map(Map.Entry::getValue)
                .collect(Collectors.joining("\n"));
        return content.text(section.number()) + "\n" + cells;
    }

    private static Optional<Found> found(String text) {
        var glyphs = new Glyphs();
        glyphs.drawable(text);
        if (glyphs.missing().isEmpty()) return Optional.empty();
        var places = glyphs.missing().stream()
                .limit(MOST_NAMED)
                .map(character -> Glyphs.named(character) + quote(text, character))
                .collect(Collectors.joining("、"));
        return Optional.of(new Found(glyphs.missing().size(), places));
    }

    /** The words around the first place, within its line. */
    private static String quote(String text, String character) {
        var at = text.indexOf(character);
        var end = at + character.length();
        var line = text.lastIndexOf('\n', at) + 1;
        var lineEnd = text.indexOf('\n', end) < 0 ? text.length() : text.indexOf('\n', end);
        var from = at - line <= AROUND ? line : startOfCharacter(text, at - AROUND);
        var to = lineEnd - end <= AROUND ? lineEnd : startOfCharacter(text, end + AROUND);
        return "“" + (from > line ? "…" : "") + text.substring(from, to) + (to < lineEnd ? "…" : "") + "”";
    }

    /** The same place, or the one before it where it would cut a character in two. */
    private static int startOfCharacter(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
