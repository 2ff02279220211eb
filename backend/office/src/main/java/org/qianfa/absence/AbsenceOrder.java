package org.qianfa.absence;

import java.time.LocalDate;
import org.qianfa.organ.Role;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;

/** What somebody writes who will be away. */
public record AbsenceOrder(OrganId organ, Role duty, StaffId deputy, LocalDate from, LocalDate until, String reason) {}
