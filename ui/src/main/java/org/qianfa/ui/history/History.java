package org.qianfa.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qianfa.history.DecidedRevision;
import org.qianfa.history.RevisionSelector;
import org.qianfa.report.Report;
import org.qianfa.report.revision.RevisionRow;

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
        RevisionNames names,
        List<RevisionRow> revisions,
        boolean present,
        boolean lastYear,
        Optional<DecidedRevision> decided) {
    /** All that can be compared, the latest first. */
    List<RevisionSelector> all() {
        var all = new ArrayList<RevisionSelector>();
        if (present) all.add(RevisionSelector.NOW);
        revisions.forEach(row -> all.add(new RevisionSelector.Numbered(row.number())));
        if (lastYear) all.add(RevisionSelector.LAST_YEAR);
        return all;
    }

    /** What the latest one is most usefully compared with: the one before it that has another content. */
    RevisionSelector before() {
        return revisions.stream()
                .skip(present ? 0 : 1)
                .filter(row ->
                        present || !row.hash().equals(revisions.getFirst().hash()))
                .<RevisionSelector>map(row -> new RevisionSelector.Numbered(row.number()))
                .findFirst()
                .orElseGet(() -> all().get(1));
    }
}
