package org.qianfa.approval.chain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qianfa.absence.Absence;
import org.qianfa.approval.seat.Deputy;
import org.qianfa.report.stage.Stage;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Sentence;

/**
 * One stage of the way that a report has before it.
 *
 * @param present whether it stands there now
 * @param people who acts there, as far as is known today
 * @param away which of them are absent between today and the day that the stage is due
 * @param obstacles why nobody could decide there, were it entered now
 */
public record UpcomingStage(
        Stage stage,
        boolean present,
        List<Expected> people,
        List<Absence> away,
        LocalDate due,
        List<Sentence> obstacles) {
    /**
     * Somebody who acts in a stage.
     *
     * @param done whether they have
     * @param deputy who acts for them today
     */
    public record Expected(StaffId staff, String name, boolean done, Optional<Deputy> deputy) {}
}
