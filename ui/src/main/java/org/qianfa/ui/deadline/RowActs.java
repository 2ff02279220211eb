package org.qianfa.ui.deadline;

import org.qianfa.deadline.CockpitRow;

/** What an administrator may do from a row of the cockpit. */
interface RowActs {
    void move(CockpitRow row);

    /** Hand over, end, reopen; each with its reason. */
    void administer(CockpitRow row);
}
