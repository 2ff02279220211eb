package org.qianfa.judgement.lastyear;

import java.time.Instant;

/** A paragraph that came from last year's report and still stands as it came, from {@code start} to {@code end} of its section's text. */
public record CarriedParagraph(int section, int start, int end, String text, String name, Instant at) {}
