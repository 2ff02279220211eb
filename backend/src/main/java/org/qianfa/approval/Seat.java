package org.qianfa.approval;

import org.qianfa.organ.Role;
import org.qianfa.shared.StaffId;

/** Who sits in a round, and by which duty. */
public record Seat(StaffId staff, String name, Role duty) {}
