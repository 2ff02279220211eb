package org.qianfa.deadline.cockpit;

import java.time.LocalDate;

/** A place in the list of a call's reports, which stand by due date and organ. */
public record CockpitPosition(LocalDate publishDue, String organCode) {}
