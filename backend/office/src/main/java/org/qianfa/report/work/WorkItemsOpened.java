package org.qianfa.report.work;

import java.util.List;
import org.qianfa.report.Report;
import org.qianfa.shared.StaffId;

/**
 * Something waits for these people, from this transaction on.
 *
 * @param section 0 for the whole report
 */
public record WorkItemsOpened(Report report, WorkKind kind, int section, List<StaffId> staff) {
    public WorkItemsOpened {
        staff = List.copyOf(staff);
    }
}
