package org.qianfa.ui.report;

import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;

/** The report that is open, and who has opened it. */
public record OpenReport(WorkspaceServices desk, ReportId id, StaffId by) {
    WorkspaceState standing() {
        return desk.standing(id, by);
    }

    WorkspaceState afterSave(WorkspaceState before) {
        return desk.afterSave(before);
    }

    /** Under this name the browser keeps what the server does not have yet. */
    String draftKey(int section) {
        return by + ":" + id + ":" + section;
    }
}
