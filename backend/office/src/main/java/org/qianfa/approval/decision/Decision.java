package org.qianfa.approval.decision;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.qianfa.approval.checklist.CheckedItem;
import org.qianfa.approval.objection.RaisedObjection;
import org.qianfa.form.content.ContentHash;
import org.qianfa.shared.StaffId;

/**
 * One person's decision in a round, for ever as it was given.
 *
 * @param staff whose seat it was given from
 * @param by who gave it: the same person, or their deputy
 * @param name of whoever gave it; a deputy's says for whom
 * @param objections why it was returned
 * @param checks the items of its checklists, as they were gone through
 * @param voidSections what has been submitted otherwise since an approval: there the opinion is void, elsewhere it holds
 */
public record Decision(
        String id,
        int round,
        String stageName,
        StaffId staff,
        StaffId by,
        String name,
        Verdict verdict,
        String opinion,
        List<RaisedObjection> objections,
        SortedSet<Integer> voidSections,
        List<CheckedItem> checks,
        ContentHash hash,
        Instant at) {
    /** By section number, why it was returned. */
    public SortedMap<Integer, String> reasons() {
        var reasons = new TreeMap<Integer, String>();
        objections.forEach(raised ->
                reasons.merge(raised.section(), raised.objection().reason(), (one, next) -> one + "\n" + next));
        return reasons;
    }

    /** Nothing of what was approved has been submitted otherwise since. */
    public boolean holds() {
        return verdict == Verdict.APPROVED && voidSections.isEmpty();
    }
}
