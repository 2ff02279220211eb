package org.qianfa.intake.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qianfa.intake.source.SourceLine;
import org.qianfa.intake.vocabulary.SectionHeadings;
import org.qianfa.text.Spaces;

/** Finds all that may be headings: whole lines, headings broken over lines, headings with their text behind them. */
final class HeadingSearch {
    private static final int MOST_LINES = 4;
    private static final int LONGEST_INLINE = 40;
    private static final int LEAST_SENTENCE = 6;

    private final List<SourceLine> lines;
    private final SectionHeadings headings;

    HeadingSearch(List<SourceLine> lines, SectionHeadings headings) {
        this.lines = lines;
        this.headings = headings;
    }

    List<HeadingCandidate> find() {
        var found = new ArrayList<HeadingCandidate>();
        for (var at = 0; at < lines.size(); ) {
            var heading = candidateAt(at);
            heading.ifPresent(found::add);
            at = heading.map(HeadingCandidate::to).orElse(at + 1);
        }
        return StyledHeadings.weigh(found, lines);
    }

    private Optional<HeadingCandidate> candidateAt(int line) {
        var text = lines.get(line).asOneText();
        if (text.isEmpty()) return Optional.empty();
        var whole = headings.find(text).map(found -> heading(line, line + 1, found, Spaces.strip(text), ""));
        return overSeveralLines(line, text)
                .or(() -> whole.filter(one -> one.certainty() != SectionHeadings.Certainty.PERHAPS))
                .or(() -> withTextBehind(line, text))
                .or(() -> whole)
                .or(() -> runningIntoSentence(line, text));
    }

    private Optional<HeadingCandidate> overSeveralLines(int line, String start) {
        var whole = start;
        for (var next = line + 1;
                next < lines.size() && next < line + MOST_LINES && headings.mayContinueBehind(whole);
                next++) {
            if (lines.get(next).isBlank()) continue;
            var text = lines.get(next).asOneText();
            if (text.isEmpty()) return Optional.empty();
            whole = Spaces.strip(whole) + Spaces.strip(text);
            var found = headings.find(whole);
            if (found.isPresent()
                    && found.get().certainty() != SectionHeadings.Certainty.PERHAPS
                    && !headings.find(text)
                            .map(SectionHeadings.Found::certainty)
                            .equals(Optional.of(SectionHeadings.Certainty.SURE)))
                return Optional.of(heading(line, next + 1, found.get(), whole, ""));
        }
        return Optional.empty();
    }

    /** A heading with its official number and wording, a stop or a space, and text. */
    private Optional<HeadingCandidate> withTextBehind(int line, String text) {
        if (!SectionHeadings.mayBeNumbered(text)) return Optional.empty();
        for (var end = 4; end < Math.min(text.length() - 1, LONGEST_INLINE); end++) {
            if ("：:。． \u3000".indexOf(text.charAt(end)) < 0) continue;
            var found = headings.find(text.substring(0, end));
            if (found.filter(one -> one.certainty() == SectionHeadings.Certainty.SURE)
                    .isPresent())
                return Optional.of(heading(
                        line,
                        line + 1,
                        found.get(),
                        Spaces.strip(text.substring(0, end)),
                        Spaces.strip(text.substring(end + 1))));
        }
        return Optional.empty();
    }

    /** A heading with its official number and wording that runs into a sentence without any mark. */
    private Optional<HeadingCandidate> runningIntoSentence(int line, String text) {
        if (!SectionHeadings.mayBeNumbered(text) || text.indexOf('。') < 0) return Optional.empty();
        for (var end = Math.min(text.length() - LEAST_SENTENCE, LONGEST_INLINE); end > 5; end--) {
            var found = headings.find(text.substring(0, end));
            if (found.filter(one -> one.certainty() == SectionHeadings.Certainty.SURE)
                    .isPresent())
                return Optional.of(heading(
                        line,
                        line + 1,
                        new SectionHeadings.Found(found.get().section(), SectionHeadings.Certainty.PERHAPS),
                        Spaces.strip(text.substring(0, end)),
                        Spaces.strip(text.substring(end))));
        }
        return Optional.empty();
    }

    private static HeadingCandidate heading(int from, int to, SectionHeadings.Found found, String text, String rest) {
        return new HeadingCandidate(from, to, found.section(), found.certainty(), text, rest);
    }
}
