package org.qianfa.judgement;

import java.util.List;
import org.qianfa.check.Gate;
import org.qianfa.check.Profile;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.ReportsToCompare;
import org.qianfa.form.Formats;
import org.qianfa.judgement.lastyear.LastYears;
import org.qianfa.judgement.reason.ReasonRows;
import org.qianfa.organ.Organs;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports of the product before the gate: with last year's report, with the reports of organs beside theirs, and with the reasons given. */
@Service
@Transactional(readOnly = true)
public class Judgements {
    private final Reports reports;
    private final Organs organs;
    private final Formats formats;
    private final Gate gate;
    private final LastYears lastYears;
    private final SiblingReports siblings;
    private final ReasonRows reasons;

    Judgements(
            Reports reports,
            Organs organs,
            Formats formats,
            Gate gate,
            LastYears lastYears,
            SiblingReports siblings,
            ReasonRows reasons) {
        this.reports = reports;
        this.organs = organs;
        this.formats = formats;
        this.gate = gate;
        this.lastYears = lastYears;
        this.siblings = siblings;
        this.reasons = reasons;
    }

    /** Everything that is found in the report now, in the order of the document. */
    @ByThisPerson
    public List<JudgedFinding> findings(ReportId id, StaffId by) {
        return judge(reports.get(id, by));
    }

    /** For the modules that stand above, which have asked who it is. */
    public List<JudgedFinding> judge(Report report) {
        var organ = organs.get(report.organ());
        var form = formats.get(report.format());
        var others = ReportsToCompare.NONE.withSiblings(siblings.textsBeside(report, organ, form));
        var lastYear = lastYears.lastYear(report);
        if (lastYear.isPresent()) others = others.withLastYear(lastYear.get().asReportToCompare());
        var checked = ReportUnderCheck.of(
                        form, organ.name(), organ.kind(), report.year(), reports.contentOf(report), Profile.SUBMIT)
                .withReportsToCompare(others);
        return reasons.lines(report).judged(gate.check(checked), checked);
    }
}
