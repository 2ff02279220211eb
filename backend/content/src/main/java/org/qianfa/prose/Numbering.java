package org.qianfa.prose;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.qianfa.prose.Block.Heading;
import org.qianfa.prose.Block.Paragraph;

/** The four levels of GB/T 9704-2012, 7.3.3: 一、（一）1.（1）, told by the number that a line begins with. */
public final class Numbering {
    private static final int LONGEST_HEADING = 40;
    private static final List<Pattern> LEVELS = List.of(
            Pattern.compile("^[一二三四五六七八九十]{1,3}、.*"),
            Pattern.compile("^[（(][一二三四五六七八九十]{1,3}[）)].*"),
            Pattern.compile("^\\d{1,2}(、|[.．](?!\\d)).*"),
            Pattern.compile("^[（(]\\d{1,2}[）)].*"));
    private static final String ENDS_OF_SENTENCES = "。！？；，、：;,.:";

    private Numbering() {}

    /** The level of the number that the line begins with; empty where it begins with none. */
    public static OptionalInt levelOf(String line) {
        return IntStream.range(0, LEVELS.size())
                .filter(level -> LEVELS.get(level).matcher(line).matches())
                .map(level -> level + 1)
                .findFirst();
    }

    /** The level of a line that is a heading and no more: numbered, short, and not the beginning of a sentence. */
    public static OptionalInt headingLevel(String line) {
        if (line.length() > LONGEST_HEADING || line.isEmpty()) return OptionalInt.empty();
        if (line.indexOf('。') >= 0 || ENDS_OF_SENTENCES.indexOf(line.charAt(line.length() - 1)) >= 0)
            return OptionalInt.empty();
        return levelOf(line);
    }

    /** Paragraphs that are headings become headings, blank ones go; everything else stays as it is. */
    public static Manuscript withHeadings(Manuscript manuscript) {
        return Manuscript.of(manuscript.blocks().stream()
                .filter(block -> !(block instanceof Paragraph) || !block.text().isBlank())
                .map(Numbering::withHeadings)
                .toList());
    }

    private static Block withHeadings(Block block) {
        if (!(block instanceof Paragraph(var inlines))) return block;
        var level = headingLevel(block.text().strip());
        return level.isPresent() ? new Heading(level.getAsInt(), inlines) : block;
    }
}
