package org.qianfa.inspection;

import java.util.List;
import java.util.Optional;
import org.qianfa.check.ReportsToCompare;
import org.qianfa.form.OrganKind;
import org.qianfa.intake.IntakeResult;

/**
 * What is known of a report besides its file.
 *
 * @param year the report year; absent where the title is to tell
 * @param kind of the organ; absent where its name is to tell
 * @param previous the same organ's report for the year before
 * @param siblings reports of other organs, to be compared in similarity
 */
public record Circumstances(
        Optional<Integer> year,
        Optional<OrganKind> kind,
        Optional<IntakeResult> previous,
        List<ReportsToCompare.OtherReport> siblings) {
    public static final Circumstances UNKNOWN =
            new Circumstances(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Circumstances {
        siblings = List.copyOf(siblings);
    }

    ReportsToCompare reportsToCompare(String organName) {
        var others = siblings.stream()
                .filter(other -> !other.organName().equals(organName))
                .toList();
        var reportsToCompare = ReportsToCompare.NONE.withSiblings(others);
        return previous.map(reading ->
                        reportsToCompare.withLastYear(new ReportsToCompare.LastYear(reading.form(), reading.content())))
                .orElse(reportsToCompare);
    }
}
