package org.qianfa.notice.webhook;

import java.time.Instant;
import java.util.Locale;

/** A webhook as its administrators see it: where it leads, without the address and the secret themselves. */
public record WebhookRow(
        String id,
        String organName,
        String name,
        Robot robot,
        String host,
        boolean signs,
        Locale language,
        Instant addedAt) {}
