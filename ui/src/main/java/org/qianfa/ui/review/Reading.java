package org.qianfa.ui.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.qianfa.approval.Decision;
import org.qianfa.approval.Leg;
import org.qianfa.approval.RaisedObjection;
import org.qianfa.approval.RoundView;
import org.qianfa.format.Format;
import org.qianfa.judgement.Judged;
import org.qianfa.judgement.Taken;
import org.qianfa.report.Report;
import org.qianfa.report.ReturnWay;
import org.qianfa.report.Revision;
import org.qianfa.report.Stage;

/**
 * A submitted report as those read it who decide on it.
 *
 * @param judged what the gate finds in it, with the reasons given
 * @param taken what came from last year's report and was not rewritten
 * @param earlier what was decided in the rounds before this one, the oldest first
 * @param entered the stages that had a round, by id
 * @param ahead where it goes from here, and who acts there
 * @param ways where this stage may return it to, the nearest first
 * @param objections why it was ever returned, with the answers
 */
public record Reading(
        Report report,
        Format format,
        Revision revision,
        List<Judged> judged,
        List<Taken> taken,
        RoundView now,
        List<Decision> earlier,
        LocalDate due,
        List<Stage> stages,
        Set<String> entered,
        List<Leg> ahead,
        List<ReturnWay> ways,
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
