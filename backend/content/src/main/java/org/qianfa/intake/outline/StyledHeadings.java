package org.qianfa.intake.outline;

import java.util.List;
import java.util.stream.Collectors;
import org.qianfa.intake.source.SourceLine;
import org.qianfa.intake.vocabulary.SectionHeadings.Certainty;

/**
 * What the file itself says of its headings. Where the headings that are sure of their section stand at one level, a doubtful one at that level is
 * a heading of a section too, and one that is deeper is a heading inside a section.
 */
final class StyledHeadings {
    private static final int LEAST_SURE = 2;

    private StyledHeadings() {}

    static List<HeadingCandidate> weigh(List<HeadingCandidate> candidates, List<SourceLine> lines) {
        var levels = candidates.stream()
                .filter(candidate -> candidate.certainty() == Certainty.SURE)
                .map(candidate -> lines.get(candidate.from()).level())
                .collect(Collectors.toSet());
        var sure = candidates.stream()
                .filter(candidate -> candidate.certainty() == Certainty.SURE)
                .count();
        if (sure < LEAST_SURE || levels.size() != 1 || levels.contains(0)) return candidates;
        var level = levels.iterator().next();
        return candidates.stream()
                .map(candidate -> weigh(candidate, lines.get(candidate.from()).level(), level))
                .toList();
    }

    private static HeadingCandidate weigh(HeadingCandidate candidate, int level, int ofSections) {
        if (candidate.certainty() == Certainty.PERHAPS
                && level == ofSections
                && candidate.rest().isEmpty()) return candidate.withCertainty(Certainty.WORDED);
        if (candidate.certainty() == Certainty.WORDED && level > ofSections)
            return candidate.withCertainty(Certainty.PERHAPS);
        return candidate;
    }
}
