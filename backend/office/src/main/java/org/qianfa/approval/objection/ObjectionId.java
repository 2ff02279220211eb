package org.qianfa.approval.objection;

/**
 * Which reason of which decision.
 *
 * @param line 1 for the first
 */
public record ObjectionId(String decision, int line) {}
