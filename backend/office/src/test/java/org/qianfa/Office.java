package org.qianfa;

import java.util.List;
import org.qianfa.organ.DemoPeople;
import org.qianfa.organ.Organ;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.shared.ReportId;
import org.springframework.context.ApplicationContext;

/** A county at work, for tests that tell a story: {@code drafter.submits(report); deputy.approves(report)}. */
public final class Office {
    public final DemoPeople people;
    private final Reports reports;

    public Office(ApplicationContext spring) {
        people = DemoPeople.in(spring);
        reports = spring.getBean(Reports.class);
    }

    /** The administrator calls one organ for a year. */
    public ReportId calls(Organ organ, int year) {
        return people.admin.calls(organ, year);
    }

    /** The township's report for 2021, opened. */
    public ReportId townshipReport() {
        return calls(people.township, 2021);
    }

    /** What the township's people do from an empty report to the moment before the secretary signs. */
    public ReportId reviewedTownshipReport() {
        var report = townshipReport();
        people.drafter.fills(report);
        people.drafter.submits(report);
        for (var reviewer : List.of(people.deputy, people.member1, people.member2)) reviewer.approves(report);
        return report;
    }

    public ReportStatus status(ReportId report) {
        return reports.get(report).status();
    }
}
