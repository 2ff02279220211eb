package org.qianfa.report.list;

import java.util.Optional;
import org.qianfa.report.ReportStatus;

/** Which reports a list shows: of one year, in one status, whose organ's name holds a text. */
public record ReportFilter(Optional<Integer> year, Optional<ReportStatus> status, String organName) {
    public static final ReportFilter ALL = new ReportFilter(Optional.empty(), Optional.empty(), "");
}
