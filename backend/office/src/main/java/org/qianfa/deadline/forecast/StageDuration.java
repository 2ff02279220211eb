package org.qianfa.deadline.forecast;

/**
 * How long a stage takes, in working days.
 *
 * @param half half of the stays took no longer (median)
 * @param most nine of ten took no longer (90th percentile)
 * @param measured of how many stays that is; 0 where too few have ended, the figures are then those of the plan
 */
public record StageDuration(double half, double most, int measured) {}
