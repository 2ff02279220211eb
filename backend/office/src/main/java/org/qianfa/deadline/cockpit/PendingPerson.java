package org.qianfa.deadline.cockpit;

import java.time.Instant;
import java.time.LocalDate;
import org.qianfa.shared.StaffId;

/**
 * Somebody whom reports of a call wait for.
 *
 * @param reports how many
 * @param since when the oldest of them came
 * @param due the earliest day on which one of them is due, or was
 */
public record PendingPerson(StaffId staff, String name, String organName, int reports, Instant since, LocalDate due) {}
