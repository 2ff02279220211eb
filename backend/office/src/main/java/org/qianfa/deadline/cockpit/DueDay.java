package org.qianfa.deadline.cockpit;

import java.time.LocalDate;
import org.qianfa.report.stage.StageKind;

/** How many reports of a call have a stage due on a day that they have not passed yet. */
public record DueDay(LocalDate day, StageKind stage, int reports) {}
