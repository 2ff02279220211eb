package org.qianfa;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qianfa.absence.Absence;
import org.qianfa.absence.AbsenceOrder;
import org.qianfa.absence.Absences;
import org.qianfa.approval.administration.CaseAdministration;
import org.qianfa.approval.administration.ResponsibleDrafters;
import org.qianfa.deadline.call.CallOrder;
import org.qianfa.deadline.call.Calls;
import org.qianfa.organ.Organ;
import org.qianfa.report.list.ReportFilter;
import org.qianfa.report.list.ReportLists;
import org.qianfa.report.list.SavedFilter;
import org.qianfa.report.list.SavedFilters;
import org.qianfa.shared.ReportId;

/** What is done about the reports and the people of an office. */
public interface Administering extends Acting {
    /** One organ, for a year. */
    default ReportId calls(Organ organ, int year) {
        calls(new CallOrder(year, List.of(organ.id()), Optional.of(LocalDate.of(year + 1, 1, 31))));
        return sees(me -> the(ReportLists.class)
                        .page(new ReportFilter(Optional.of(year), Optional.empty(), organ.name()), 0, 10, me))
                .getFirst()
                .id();
    }

    default String calls(CallOrder order) {
        return sees(me -> the(Calls.class).open(order, me));
    }

    default void makesResponsible(ReportId report, Acting drafter, String reason) {
        does(me -> the(ResponsibleDrafters.class).handOver(report, drafter.id(), reason, me));
    }

    default void ends(ReportId report, String reason) {
        does(me -> the(CaseAdministration.class).end(report, reason, me));
    }

    default void reopens(ReportId report, String reason) {
        does(me -> the(CaseAdministration.class).reopen(report, reason, me));
    }

    default Absence announces(AbsenceOrder order) {
        return sees(me -> the(Absences.class).announce(order, me));
    }

    default void endsAbsence(String absence) {
        does(me -> the(Absences.class).end(absence, me));
    }

    default List<SavedFilter> savedFilters(String list) {
        return sees(me -> the(SavedFilters.class).filtersOf(list, me));
    }
}
