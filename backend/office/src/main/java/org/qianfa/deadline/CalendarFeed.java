package org.qianfa.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.qianfa.report.work.WorkKind;
import org.qianfa.shared.ReportId;

/** One person's open work with its due dates, as their calendar shows it. */
public record CalendarFeed(String name, List<Entry> entries) {
    public CalendarFeed {
        entries = List.copyOf(entries);
    }

    /**
     * @param item the id of what waits, the same for as long as it waits
     * @param section 0 for the whole report
     */
    public record Entry(
            String item,
            ReportId report,
            String organName,
            int year,
            WorkKind kind,
            int section,
            LocalDate dueOn,
            Instant since) {}
}
