package org.qianfa.report;

import java.time.Instant;

/** A text that could not be saved over a newer one, and is kept until its writer has dealt with it. */
public record KeptText(String id, int section, String text, Instant keptAt) {}
