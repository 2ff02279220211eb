package org.qianfa.approval.seat;

import java.time.LocalDate;
import org.qianfa.shared.StaffId;

/**
 * Who acts for an absent holder of a seat today.
 *
 * @param until the last day of the absence
 */
public record Deputy(StaffId staff, String name, LocalDate until) {}
