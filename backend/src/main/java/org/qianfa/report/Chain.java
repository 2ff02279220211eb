package org.qianfa.report;

import java.util.List;
import org.qianfa.shared.ReportId;

/** The order of stages that a report goes through; the process model answers. */
public interface Chain {
    /** The stages of this report's own model, first to last, publication included. */
    List<Stage> stages(ReportId report);
}
