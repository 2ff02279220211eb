package org.qianfa.operation.restored;

import java.time.Instant;

/**
 * A restore after which nobody has yet said that messages may leave.
 *
 * @param backupMadeAt the moment that the backup shows; what was done between it and {@code restoredAt} is lost
 */
public record Restore(Instant restoredAt, Instant backupMadeAt) {}
