package org.qianfa.deadline.call;

import java.time.Instant;

/** A yearly call (年报部署) and how far its organs are. */
public record CallRow(
        String id, int year, String organName, Instant openedAt, int organs, int published, int overdue) {}
