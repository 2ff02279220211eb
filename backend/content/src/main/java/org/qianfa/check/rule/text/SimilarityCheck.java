package org.qianfa.check.rule.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qianfa.check.Check;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.SectionPieces;
import org.qianfa.check.Severity;
import org.qianfa.text.Sentence;

/** S-1, S-2: sections 1 and 5 are not last year's nor another organ's, with other figures in them. The likest other report is named. */
public final class SimilarityCheck implements Check {
    private static final double MUCH = 0.60;
    private static final double NEARLY_ALL = 0.85;

    private record Match(Sentence whose, double share) {}

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        var around = report.around();
        if (around.lastYear().isEmpty() && around.siblings().isEmpty()) return Stream.empty();
        var pieces = SectionPieces.of(report.organName(), report.content());
        return SectionPieces.SECTIONS.stream()
                .filter(section -> report.form().section(section).isPresent())
                .flatMap(section -> likest(section, pieces, report)
                        .filter(match -> match.share() >= MUCH)
                        .map(match -> finding(section, match))
                        .stream());
    }

    private static Optional<Match> likest(int section, SectionPieces pieces, ReportUnderCheck report) {
        var lastYear = report.around().lastYear().stream()
                .map(last -> new Match(
                        Sentence.of("check.alike.lastYear"),
                        pieces.shareIn(SectionPieces.of(report.organName(), last.content()), section)));
        var siblings = report.around().siblings().stream()
                .map(other -> new Match(
                        Sentence.of("check.alike.other", other.organName()), pieces.shareIn(other.pieces(), section)));
        return Stream.concat(lastYear, siblings).max(Comparator.comparingDouble(Match::share));
    }

    private static Finding finding(int section, Match match) {
        var nearlyAll = match.share() >= NEARLY_ALL;
        var percent = percent(match.share());
        var limit = percent(nearlyAll ? NEARLY_ALL : MUCH);
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
