package org.qianfa.report.stage;

import java.util.List;
import org.qianfa.shared.ReportId;

/** The order of stages that a report goes through; the process model answers. */
public interface Chain {
    /** The stages of this report's own model, first to last, publication included. */
    List<Stage> stages(ReportId report);

    /** Where a stage may return the report to, the nearest first. */
    List<ReturnRoute> returns(ReportId report, String stageId);

    /** Whether the model draws a way from a stage straight to a later one that has returned the report, past those between. */
    boolean leadsStraight(ReportId report, String fromStage, String toStage);
}
