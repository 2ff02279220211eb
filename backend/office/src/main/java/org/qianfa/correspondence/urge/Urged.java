package org.qianfa.correspondence.urge;

import java.util.List;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;

/**
 * What came of urging at one report.
 *
 * @param leftOut whoever is late and was not urged: they were urged today already, or they are the one who urges
 */
public record Urged(ReportId report, String title, List<StaffId> people, List<StaffId> leftOut) {}
