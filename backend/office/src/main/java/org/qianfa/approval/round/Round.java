package org.qianfa.approval.round;

import java.time.Instant;
import java.util.Optional;
import org.qianfa.form.content.ContentHash;
import org.qianfa.report.stage.DecisionRule;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.ReportId;

/**
 * One passage of a report through a stage of review or sign-off, over one revision.
 *
 * @param returnedTo the stage it was returned to, "" where it was not
 * @param straightBack whether what was returned comes straight back to this stage
 */
public record Round(
        String id,
        ReportId report,
        int number,
        String stageId,
        String stageName,
        StageKind kind,
        DecisionRule rule,
        int revision,
        ContentHash hash,
        Instant openedAt,
        Optional<Instant> decidedAt,
        Optional<Outcome> outcome,
        String returnedTo,
        boolean straightBack) {}
