package org.qianfa.publication;

import java.time.Instant;

/** One published report in the public list. */
public record PublishedRow(
        String organCode, String organName, int year, String title, int edition, Instant publishedAt) {}
