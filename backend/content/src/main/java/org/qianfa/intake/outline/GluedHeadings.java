package org.qianfa.intake.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.qianfa.form.SectionForm;
import org.qianfa.intake.source.SourceLine;
import org.qianfa.intake.vocabulary.SectionHeadings;

/**
 * Headings that lost the line break before them and stand behind a sentence's full stop, as copying out of a page leaves them. A line is taken apart
 * there only where the section has no heading with a line of its own.
 */
final class GluedHeadings {
    private static final Pattern BEHIND_A_SENTENCE = Pattern.compile("(?<=[。)）])[\\s\\p{Z}]{0,8}(?=[一二三四五六]、)");
    private static final int LONGEST = 40;
    private static final int MOST = 20;

    private final SectionHeadings headings;
    private final Set<SectionForm> onOwnLine = new HashSet<>();

    private GluedHeadings(SectionHeadings headings, List<SourceLine> lines) {
        this.headings = headings;
        for (var line : lines)
            headings.find(line.asOneText())
                    .filter(found -> found.certainty() == SectionHeadings.Certainty.SURE)
                    .ifPresent(found -> onOwnLine.add(found.section()));
    }

    static List<SourceLine> separate(List<SourceLine> lines, SectionHeadings headings) {
        if (lines.stream().noneMatch(line -> mayHold(line))) return lines;
        var glued = new GluedHeadings(headings, lines);
        var apart = new ArrayList<SourceLine>(lines.size());
        for (var line : lines)
            if (mayHold(line))
                glued.separate(line).stream().map(SourceLine::ofText).forEach(apart::add);
            else apart.add(line);
        return apart;
    }

    private static boolean mayHold(SourceLine line) {
        return !line.delimited()
                && !line.oneCell()
                && line.text().indexOf('、') > 0
                && BEHIND_A_SENTENCE.matcher(line.text()).find();
    }

    private List<String> separate(SourceLine line) {
        var parts = new ArrayList<String>();
        var rest = line.text();
        for (var i = 0; i < MOST; i++) {
            var cut = cutPosition(rest);
            if (cut.isEmpty()) break;
            parts.add(rest.substring(0, cut.get()));
            rest = rest.substring(cut.get());
        }
        parts.add(rest);
        return parts;
    }

    private Optional<Integer> cutPosition(String text) {
        var found = BEHIND_A_SENTENCE.matcher(text);
        while (found.find())
            if (found.end() > 0
                    && isHeading(text.substring(found.end(), Math.min(text.length(), found.end() + LONGEST))))
                return Optional.of(found.end());
        return Optional.empty();
    }

    /** Whether the text begins with the official heading of a section that has no other, and ends there or goes on behind a mark or a space. */
    private boolean isHeading(String text) {
        for (var end = text.length(); end > 3; end--) {
            if (end < text.length() && "：:。． \u3000\u00a0".indexOf(text.charAt(end)) < 0) continue;
            var heading = headings.find(text.substring(0, end));
            if (heading.filter(one -> one.certainty() == SectionHeadings.Certainty.SURE)
                    .isPresent()) return !onOwnLine.contains(heading.get().section());
        }
        return false;
    }
}
