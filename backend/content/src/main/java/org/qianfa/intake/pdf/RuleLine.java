package org.qianfa.intake.pdf;

/**
 * A straight line on a page, level or upright, in points from the page's top left.
 *
 * @param at how far down a level line stands, and how far to the right an upright one
 */
record RuleLine(boolean horizontal, double at, double from, double to) {}
