package org.qianfa.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.qianfa.report.stage.StageKind;

/**
 * A due date that was moved, for ever as it happened.
 *
 * @param reason why an administrator moved it; empty where the plan followed, because a stage took longer than planned or another date moved
 * @param name who moved it, "" for the product itself
 */
public record DueChange(
        StageKind stage, LocalDate from, LocalDate to, Optional<String> reason, String name, Instant at) {}
