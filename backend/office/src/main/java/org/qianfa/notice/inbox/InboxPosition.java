package org.qianfa.notice.inbox;

import java.time.Instant;

/** A place in an inbox, which stands by time. */
public record InboxPosition(Instant at, String notice) {}
