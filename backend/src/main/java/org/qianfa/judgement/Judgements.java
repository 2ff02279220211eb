package org.qianfa.judgement;

import java.util.List;
import org.qianfa.check.Checked;
import org.qianfa.check.Gate;
import org.qianfa.check.Profile;
import org.qianfa.check.Surroundings;
import org.qianfa.format.Formats;
import org.qianfa.organ.Organs;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports of the product before the gate: with last year's report, with the texts of their neighbours, and with the reasons given. */
@Service
@Transactional(readOnly = true)
public class Judgements {
    private final Reports reports;
    private final Organs organs;
    private final Formats formats;
    private final Gate gate;
    private final LastYears lastYears;
    private final Neighbours neighbours;
    private final ReasonRows reasons;

    Judgements(
            Reports reports,
            Organs organs,
            Formats formats,
            Gate gate,
            LastYears lastYears,
            Neighbours neighbours,
            ReasonRows reasons) {
        this.reports = reports;
        this.organs = organs;
        this.formats = formats;
        this.gate = gate;
        this.lastYears = lastYears;
        this.neighbours = neighbours;
        this.reasons = reasons;
    }

    /** Everything that is found in the report now, in the order of the document. */
    @ByThisPerson
    public List<Judged> findings(ReportId id, StaffId by) {
        return of(reports.get(id, by));
    }

    /** For the modules that stand above, which have asked who it is. */
    public List<Judged> of(Report report) {
        var organ = organs.get(report.organ());
        var form = formats.get(report.format());
        var around = Surroundings.NONE.beside(neighbours.of(report, organ, form));
        var lastYear = lastYears.of(report);
        if (lastYear.isPresent()) around = around.after(lastYear.get().asSurroundings());
        var checked = Checked.of(form, organ.name(), organ.kind(), report.year(), reports.contentOf(report), Profile.SUBMIT)
                .in(around);
        return reasons.lines(report).on(gate.check(checked), checked);
    }
}
