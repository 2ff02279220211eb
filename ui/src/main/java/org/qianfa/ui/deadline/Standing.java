package org.qianfa.ui.deadline;

import java.time.LocalDate;
import java.util.List;
import org.qianfa.approval.Passage;
import org.qianfa.deadline.StandingRow;

/** One organ of a call: where its report stands, and how it came there. */
record Standing(StandingRow row, Passage passage) {
    boolean published() {
        return row.publishedAt().isPresent();
    }

    /** Past the day of publication, not merely behind the plan. */
    boolean overdue(LocalDate today) {
        return !published() && today.isAfter(row.publishDue());
    }

    static long count(List<Standing> all, java.util.function.Predicate<Standing> which) {
        return all.stream().filter(which).count();
    }
}
