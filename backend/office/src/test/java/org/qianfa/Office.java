package org.qianfa;

import java.util.List;
import org.qianfa.organ.DemoPeople;
import org.qianfa.organ.Organ;
import org.qianfa.shared.ReportId;
import org.springframework.context.ApplicationContext;

/** A county at work, for tests that tell a story: {@code office.submits(report); office.approves(report, deputy)}. */
public final class Office extends OfficeWork {
    public final DemoPeople people;

    public Office(ApplicationContext spring) {
        super(spring);
        people = DemoPeople.in(spring);
    }

    /** The administrator calls one organ for a year. */
    public ReportId calls(Organ organ, int year) {
        return calls(organ, year, people.admin);
    }

    /** The township's report for 2021, opened. */
    public ReportId townshipReport() {
        return calls(people.township, 2021);
    }

    /** What the township's people do from an empty report to the moment before the secretary signs. */
    public ReportId reviewedTownshipReport() {
        var report = townshipReport();
        fills(report, people.drafter);
        submits(report, people.drafter);
        for (var reviewer : List.of(people.deputy, people.member1, people.member2)) approves(report, reviewer);
        return report;
    }
}
