package org.qianfa.comment.anchor;

import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qianfa.comment.anchor.Anchor.OfCell;
import org.qianfa.comment.anchor.Anchor.OfSection;
import org.qianfa.comment.anchor.Anchor.OfWords;
import org.qianfa.form.Format;
import org.qianfa.form.SectionForm;
import org.qianfa.form.content.Content;
import org.qianfa.shared.NotFound;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** Ties a new comment to what it is about, and finds that again. */
public final class Anchoring {
    private Anchoring() {}

    /**
     * The anchor as the report's own text has it, whatever whoever writes has seen of it.
     *
     * @throws NotFound where the form has no such section or cell
     * @throws Refused where the words are not there any more, or too many
     */
    public static Anchor anchor(Anchor wanted, Format form, Content content) {
        return switch (wanted) {
            case OfSection(int section) -> new OfSection(section(form, section).number());
            case OfCell(int _, var cell) -> {
                if (form.cell(cell).isEmpty()) throw new NotFound();
                yield new OfCell(
                        form.sectionHolding(cell.table())
                                .orElseThrow(NotFound::new)
                                .number(),
                        cell);
            }
            case OfWords words -> anchor(words, form, content);
        };
    }

    private static Anchor anchor(OfWords words, Format form, Content content) {
        if (!section(form, words.section()).isProse()) throw new NotFound();
        if (words.quote().isBlank()) throw new Refused(Sentence.of("comment.noWords"));
        if (words.quote().length() > OfWords.LONGEST)
            throw new Refused(Sentence.of("comment.tooManyWords", OfWords.LONGEST));
        var text = content.text(words.section());
        return switch (AnchorSearch.find(words, text)) {
            case Whereabouts.Here(int start, int end) -> OfWords.in(text, words.section(), start, end);
            case Whereabouts.Changed _, Whereabouts.Gone _ -> spaced(words, text);
        };
    }

    /** A page puts blanks and line ends elsewhere than the text does: the same characters are the same words. */
    private static Anchor spaced(OfWords words, String text) {
        var letters = words.quote()
                .codePoints()
                .filter(letter -> !Character.isWhitespace(letter))
                .mapToObj(letter -> Pattern.quote(Character.toString(letter)))
                .collect(Collectors.joining("\\s*"));
        return Pattern.compile(letters, Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(text)
                .results()
                .min(Comparator.comparingInt(found -> Math.abs(found.start() - words.start())))
                .filter(found -> found.end() - found.start() <= OfWords.LONGEST)
                .map(found -> OfWords.in(text, words.section(), found.start(), found.end()))
                .orElseThrow(() -> new Refused(Sentence.of("comment.wordsMoved")));
    }

    private static SectionForm section(Format form, int number) {
        return form.section(number).orElseThrow(NotFound::new);
    }

    public static Whereabouts find(Anchor anchor, Content content) {
        return switch (anchor) {
            case OfSection _, OfCell _ -> new Whereabouts.Here(0, 0);
            case OfWords words -> AnchorSearch.find(words, content.text(words.section()));
        };
    }
}
