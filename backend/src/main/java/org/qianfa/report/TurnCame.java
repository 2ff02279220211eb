package org.qianfa.report;

import java.util.List;
import org.qianfa.shared.StaffId;

/**
 * Something waits for these people, from this transaction on.
 *
 * @param section 0 for the whole report
 */
public record TurnCame(Report report, WorkKind kind, int section, List<StaffId> staff) {
    public TurnCame {
        staff = List.copyOf(staff);
    }
}
