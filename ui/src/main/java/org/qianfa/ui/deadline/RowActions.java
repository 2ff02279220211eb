package org.qianfa.ui.deadline;

import org.qianfa.deadline.cockpit.CockpitRow;

/** What an administrator may do from a row of the cockpit. */
public interface RowActions {
    void move(CockpitRow row);

    /** Hand over, end, reopen; each with its reason. */
    void administer(CockpitRow row);
}
