package org.qianfa.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qianfa.comparison.DecidedRevision;
import org.qianfa.comparison.Version;
import org.qianfa.report.Report;
import org.qianfa.report.RevisionRow;

/**
 * The texts that a report has.
 *
 * @param revisions the latest first
 * @param present whether there is a working copy beside them
 * @param lastYear whether there is a report for the year before
 * @param decided which revision the person who looks has decided on last
 */
record History(
        Report report,
        Versions versions,
        List<RevisionRow> revisions,
        boolean present,
        boolean lastYear,
        Optional<DecidedRevision> decided) {
    /** All that can be compared, the latest first. */
    List<Version> all() {
        var all = new ArrayList<Version>();
        if (present) all.add(Version.NOW);
        revisions.forEach(row -> all.add(new Version.Numbered(row.number())));
        if (lastYear) all.add(Version.LAST_YEAR);
        return all;
    }

    /** What the latest one is most usefully compared with: the one before it that has another content. */
    Version before() {
        return revisions.stream()
                .skip(present ? 0 : 1)
                .filter(row ->
                        present || !row.hash().equals(revisions.getFirst().hash()))
                .<Version>map(row -> new Version.Numbered(row.number()))
                .findFirst()
                .orElseGet(() -> all().get(1));
    }
}
