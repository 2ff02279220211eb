package org.qianfa.check.rule.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.check.Check;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.SectionShingles;
import org.qianfa.check.Severity;
import org.qianfa.form.Format;
import org.qianfa.text.Sentence;

/** S-1, S-2: sections 1 and 5 are not last year's nor another organ's, with other figures in them. The most similar other report is named. */
public final class SimilarityCheck implements Check {
    private static final double SIMILAR = 0.60;
    private static final double NEARLY_THE_SAME = 0.85;

    private record Match(Sentence whose, double share) {}

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of("S-1", "S-2");
    }

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        var reportsToCompare = report.reportsToCompare();
        if (reportsToCompare.lastYear().isEmpty() && reportsToCompare.siblings().isEmpty()) return Stream.empty();
        var shingles = SectionShingles.of(report.organName(), report.content());
        return SectionShingles.COMPARED_SECTIONS.stream()
                .filter(section -> report.form().section(section).isPresent())
                .flatMap(section -> mostSimilar(section, shingles, report)
                        .filter(match -> match.share() >= SIMILAR)
                        .map(match -> finding(section, match))
                        .stream());
    }

    private static Optional<Match> mostSimilar(int section, SectionShingles shingles, ReportUnderCheck report) {
        var lastYear = report.reportsToCompare().lastYear().stream()
                .map(last -> new Match(
                        Sentence.of("check.alike.lastYear"),
                        shingles.shareFoundIn(SectionShingles.of(report.organName(), last.content()), section)));
        var siblings = report.reportsToCompare().siblings().stream()
                .map(other -> new Match(
                        Sentence.of("check.alike.other", other.organName()),
                        shingles.shareFoundIn(other.shingles(), section)));
        return Stream.concat(lastYear, siblings).max(Comparator.comparingDouble(Match::share));
    }

    private static Finding finding(int section, Match match) {
        var nearlyAll = match.share() >= NEARLY_THE_SAME;
        var percent = percent(match.share());
        var limit = percent(nearlyAll ? NEARLY_THE_SAME : SIMILAR);
        return new Finding(
                nearlyAll ? "S-2" : "S-1",
                nearlyAll ? Severity.BLOCKING : Severity.WARNING,
                Place.InSection.whole(section),
                List.of(),
                Optional.of(percent),
                Optional.of(limit),
                Optional.of(percent.subtract(limit)),
                Sentence.of("check.alike", match.whose(), percent.toPlainString(), limit.toPlainString()),
                Sentence.of("check.alike.remedy"));
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(0, RoundingMode.FLOOR);
    }
}
