package org.qianfa.correspondence;

import org.qianfa.shared.StaffId;

/** Somebody to whom one may turn about a report. */
public record Colleague(StaffId staff, String name, String organName) {}
