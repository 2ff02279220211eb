package org.qianfa.approval;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.organ.Staff;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.report.Stage;
import org.qianfa.report.StageKind;
import org.qianfa.shared.StaffId;
import org.springframework.stereotype.Component;

/**
 * Who may sit in a stage: the holders of its duties, without anybody who had a hand in the content, and, in a review, without those who will
 * sign (drafter, reviewer and signer are three people).
 */
@Component
class Seats {
    private final People people;
    private final Reports reports;

    Seats(People people, Reports reports) {
        this.people = people;
        this.reports = reports;
    }

    List<Seat> of(Report report, Stage stage) {
        var barred = new HashSet<>(reports.contributors(report));
        if (stage.kind() == StageKind.REVIEW)
            people.holding(Role.HEAD, report.organ()).forEach(head -> barred.add(head.id()));
        var seats = new LinkedHashMap<StaffId, Seat>();
        for (var duty : stage.seats())
            for (Staff holder : people.holding(duty, report.organ()))
                if (!barred.contains(holder.id()))
                    seats.putIfAbsent(holder.id(), new Seat(holder.id(), holder.name(), duty));
        return List.copyOf(seats.values());
    }
}
