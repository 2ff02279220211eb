package org.qianfa.report;

import org.qianfa.shared.StaffId;

/**
 * Something waits for a person, from this transaction on.
 *
 * @param item the id of the work item
 * @param section 0 for the whole report
 */
public record TurnCame(String item, Report report, WorkKind kind, int section, StaffId staff) {}
