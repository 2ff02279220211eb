package org.qianfa.timeline;

import java.util.Comparator;
import java.util.List;
import org.qianfa.report.Reports;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that was said and done about a report, in one list: rounds, decisions, answers, seats, urges, copies, questions, cases. */
@Service
@Transactional(readOnly = true)
public class Timelines {
    private static final Comparator<TimelineEntry> ORDER = Comparator.comparing(TimelineEntry::at)
            .thenComparing(TimelineEntry::round)
            .thenComparing(TimelineEntry::kind)
            .thenComparing(TimelineEntry::detail, Comparator.reverseOrder());
    private final Reports reports;
    private final List<TimelineSource> sources;

    Timelines(Reports reports, List<TimelineSource> sources) {
        this.reports = reports;
        this.sources = sources;
    }

    /**
     * The oldest first.
     *
     * @throws NotFound also for whoever reads the report only because somebody sent it to them
     */
    @ByThisPerson
    public List<TimelineEntry> timelineOf(ReportId id, StaffId by) {
        var report = reports.get(id, by);
        if (!reports.readsByDuty(report, by)) throw new NotFound();
        return sources.stream()
                .flatMap(source -> source.entries(report).stream())
                .sorted(ORDER)
                .toList();
    }
}
