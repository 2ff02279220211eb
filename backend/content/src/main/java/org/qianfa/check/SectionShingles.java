package org.qianfa.check;

import java.util.List;
import org.qianfa.form.content.Content;
import org.qianfa.text.TextSimilarity;

/** The shingles of the sections that are compared with other reports' (S-1, S-2). */
public record SectionShingles(List<TextSimilarity.Shingles> sections) {
    /** General situation, and problems and measures. */
    public static final List<Integer> COMPARED_SECTIONS = List.of(1, 5);

    private static final int LEAST_SHINGLES = 56;

    /** @param organName the organ's own name, which tells nothing */
    public static SectionShingles of(String organName, Content content) {
        return new SectionShingles(COMPARED_SECTIONS.stream()
                .map(section -> TextSimilarity.Shingles.of(content.text(section), organName))
                .toList());
    }

    /** 0 to 1; 0 where the section is too short to be judged. */
    public double shareFoundIn(SectionShingles other, int section) {
        var at = COMPARED_SECTIONS.indexOf(section);
        var mine = sections.get(at);
        return mine.count() < LEAST_SHINGLES ? 0 : mine.shareFoundIn(other.sections.get(at));
    }
}
