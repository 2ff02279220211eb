package org.qianfa.report;

import org.qianfa.report.work.WorkKind;
import org.qianfa.shared.ReportId;

/** The addresses of a report's screens, from the installation's root on: links of screens, messages and calendars lead by them, and by no others. */
public final class ReportNavigation {
    /** All reports. */
    public static final String ALL = "reports";

    /** What follows {@link #ALL} in the routes of screens about one report. */
    public static final String ONE = ALL + "/:report";

    public static final String REVIEW = "review";
    public static final String SIGN_OFF = "sign-off";
    public static final String HISTORY = "history";
    public static final String COMPARE = "compare";

    private ReportNavigation() {}

    /** Where it is drafted, and read by everybody who may. */
    public static String open(ReportId report) {
        return ALL + "/" + report;
    }

    public static String openSection(ReportId report, int section) {
        return open(report) + "?section=" + section;
    }

    public static String review(ReportId report) {
        return REVIEW + "/" + report;
    }

    public static String signOff(ReportId report) {
        return SIGN_OFF + "/" + report;
    }

    public static String history(ReportId report) {
        return open(report) + "/" + HISTORY;
    }

    public static String compare(ReportId report) {
        return open(report) + "/" + COMPARE;
    }

    /**
     * Where somebody does what waits for them.
     *
     * @param section 0 for the whole report
     */
    public static String toWork(WorkKind kind, ReportId report, int section) {
        return switch (kind) {
            case DRAFT -> open(report);
            case SECTION -> openSection(report, section);
            case REVIEW -> review(report);
            case SIGN_OFF -> signOff(report);
        };
    }
}
