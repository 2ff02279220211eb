package org.qianfa.history;

import java.time.Instant;

/**
 * The revision that somebody decided on last.
 *
 * @param own whether they gave the decision themselves, from their own seat or for somebody else; else their deputy gave it from their seat
 * @param name of whoever gave it
 */
public record DecidedRevision(int revision, Instant at, boolean own, String name) {}
