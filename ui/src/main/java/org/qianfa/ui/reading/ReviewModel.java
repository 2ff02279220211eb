package org.qianfa.ui.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.qianfa.approval.chain.UpcomingStage;
import org.qianfa.approval.decision.Decision;
import org.qianfa.approval.objection.RaisedObjection;
import org.qianfa.approval.round.RoundView;
import org.qianfa.form.Format;
import org.qianfa.judgement.JudgedFinding;
import org.qianfa.judgement.lastyear.CarriedParagraph;
import org.qianfa.report.Report;
import org.qianfa.report.revision.Revision;
import org.qianfa.report.stage.ReturnRoute;
import org.qianfa.report.stage.Stage;

/**
 * A submitted report as those read it who decide on it.
 *
 * @param judged what the gate finds in it, with the reasons given
 * @param taken what came from last year's report and was not rewritten
 * @param earlier what was decided in the rounds before this one, the oldest first
 * @param entered the stages that had a round, by id
 * @param ahead where it goes from here, and who acts there
 * @param routes where this stage may return it to, the nearest first
 * @param objections why it was ever returned, with the answers
 */
public record ReviewModel(
        Report report,
        Format format,
        Revision revision,
        List<JudgedFinding> judged,
        List<CarriedParagraph> taken,
        RoundView now,
        List<Decision> earlier,
        LocalDate due,
        List<Stage> stages,
        Set<String> entered,
        List<UpcomingStage> ahead,
        List<ReturnRoute> routes,
        List<RaisedObjection> objections) {
    /** How many findings stand with a reason. */
    public long reasons() {
        return judged.stream().filter(one -> one.reason().isPresent()).count();
    }

    /** A section's heading in the form, "一、总体情况". */
    public String heading(int section) {
        return format.section(section).map(each -> each.heading()).orElse(Integer.toString(section));
    }
}
