package org.qianfa.approval.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.qianfa.approval.checklist.CheckedItem;
import org.qianfa.approval.objection.RaisedObjection;
import org.qianfa.form.content.ContentHash;
import org.qianfa.shared.Columns;

/**
 * A decision's own row, and how much hangs on it.
 *
 * @param objected its objections
 * @param voided sections in which it is void
 * @param checked items of checklists that were gone through with it
 * @param bare without any of them
 */
record DecisionRow(int objected, int voided, int checked, Decision bare) {
    static DecisionRow of(ResultSet row, int number) throws SQLException {
        return new DecisionRow(
                row.getInt("objected"),
                row.getInt("voided"),
                row.getInt("checked"),
                new Decision(
                        row.getString("id"),
                        row.getInt("round_number"),
                        row.getString("stage_name"),
                        Columns.staff(row, "staff_id"),
                        Columns.staff(row, "acted_by"),
                        DecisionRows.name(row),
                        Columns.constant(Verdict.class, row, "verdict"),
                        row.getString("opinion"),
                        List.of(),
                        new TreeSet<>(),
                        List.of(),
                        new ContentHash(row.getString("sm3"), row.getString("sha256")),
                        Columns.instant(row, "decided_at")));
    }

    String id() {
        return bare.id();
    }

    Decision with(List<RaisedObjection> objections, SortedSet<Integer> voidIn, List<CheckedItem> checks) {
        return new Decision(
                bare.id(),
                bare.round(),
                bare.stageName(),
                bare.staff(),
                bare.by(),
                bare.name(),
                bare.verdict(),
                bare.opinion(),
                objections,
                voidIn,
                checks,
                bare.hash(),
                bare.at());
    }
}
