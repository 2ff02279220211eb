package org.qianfa.audit;

import java.time.Instant;
import org.qianfa.shared.OrganId;

/** Where a line stands: lists run by time, and by chain and number within one moment. */
public record AuditPosition(Instant at, OrganId chain, long seq) {}
