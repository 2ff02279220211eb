package org.qianfa.deadline;

import java.time.LocalDate;
import java.time.Month;
import org.qianfa.form.OrganKind;

/** The last day of publication by law (Regulation Art. 49). */
public final class StatutoryDates {
    private StatutoryDates() {}

    /** 31 March for a people's government of county level and above, 31 January for every other organ, of the year after the report year. */
    public static LocalDate statutory(OrganKind kind, int reportYear) {
        return switch (kind) {
            case PROVINCE, CITY, COUNTY -> LocalDate.of(reportYear + 1, Month.MARCH, 31);
            case MINISTRY, CITY_DEPARTMENT, COUNTY_DEPARTMENT, TOWNSHIP, STREET ->
                LocalDate.of(reportYear + 1, Month.JANUARY, 31);
        };
    }
}
