package org.qianfa.deadline;

import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.Map;
import org.qianfa.organ.OrganKind;
import org.qianfa.report.StageKind;

/** When a report is due, and its stages before it (Regulation Art. 49). */
public final class Dues {
    private static final int SIGN_OFF_TAKES = 2;
    private static final int REVIEW_TAKES = 4;
    private static final int PUBLICATION_TAKES = 1;

    private Dues() {}

    /** 31 March for a people's government of county level and above, 31 January for every other organ, of the year after the report year. */
    public static LocalDate statutory(OrganKind kind, int reportYear) {
        return switch (kind) {
            case PROVINCE, CITY, COUNTY -> LocalDate.of(reportYear + 1, Month.MARCH, 31);
            case MINISTRY, CITY_DEPARTMENT, COUNTY_DEPARTMENT, TOWNSHIP, STREET ->
                LocalDate.of(reportYear + 1, Month.JANUARY, 31);
        };
    }

    /** Plans backwards from the day of publication; a stage that would lie in the past is due today, unless publication itself is. */
    static Map<StageKind, LocalDate> plan(LocalDate publish, LocalDate today) {
        var plan = new EnumMap<StageKind, LocalDate>(StageKind.class);
        plan.put(StageKind.PUBLISH, publish);
        var earliest = today.isBefore(publish) ? today : publish;
        var signOff = WorkingDays.before(publish, PUBLICATION_TAKES);
        var review = WorkingDays.before(signOff, SIGN_OFF_TAKES);
        var draft = WorkingDays.before(review, REVIEW_TAKES);
        plan.put(StageKind.SIGN_OFF, latest(signOff, earliest));
        plan.put(StageKind.REVIEW, latest(review, earliest));
        plan.put(StageKind.DRAFT, latest(draft, earliest));
        return plan;
    }

    private static LocalDate latest(LocalDate planned, LocalDate earliest) {
        return planned.isBefore(earliest) ? earliest : planned;
    }
}
