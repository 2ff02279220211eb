package org.qianfa.check;

import java.util.List;
import org.qianfa.form.content.Content;
import org.qianfa.text.TextSimilarity;

/** The pieces of the sections that are compared with other reports' (S-1, S-2). */
public record SectionPieces(List<TextSimilarity.Shingles> sections) {
    /** General situation, and problems and measures. */
    public static final List<Integer> SECTIONS = List.of(1, 5);

    private static final int LEAST = 56;

    /** @param organName the organ's own name, which tells nothing */
    public static SectionPieces of(String organName, Content content) {
        return new SectionPieces(SECTIONS.stream()
                .map(section -> TextSimilarity.Shingles.of(content.text(section), organName))
                .toList());
    }

    /** 0 to 1; 0 where the section is too short to be judged. */
    public double shareIn(SectionPieces other, int section) {
        var at = SECTIONS.indexOf(section);
        var mine = sections.get(at);
        return mine.count() < LEAST ? 0 : mine.shareFoundIn(other.sections.get(at));
    }
}
