package org.qianfa.deadline.cockpit;

import java.util.Optional;
import org.qianfa.report.ReportStatus;

/**
 * Which reports of a call are looked for.
 *
 * @param organ part of the organ's name, "" for all
 * @param late only those whose day of publication has passed without it
 */
public record CockpitFilter(String organ, Optional<ReportStatus> status, boolean late) {
    public static final CockpitFilter ALL = new CockpitFilter("", Optional.empty(), false);

    /** As a pattern for SQL's like, with {@code !} as its escape. */
    String organPattern() {
        return "%" + organ.strip().replaceAll("([!%_])", "!$1") + "%";
    }
}
