package org.qianfa.fence;

import java.time.Duration;

/**
 * What one file may take behind the fence.
 *
 * @param clock from its first byte to the answer
 * @param processor of all threads together
 * @param turn how long it waits for those before it
 */
public record FenceLimits(Duration clock, Duration processor, Duration turn) {
    /** Until a process is ready, before any file. */
    static final FenceLimits START = new FenceLimits(Duration.ofSeconds(60), Duration.ofSeconds(30), Duration.ZERO);

    /** A report of 20 MB takes a tenth of the processor's. */
    public static final FenceLimits STANDARD =
            new FenceLimits(Duration.ofSeconds(40), Duration.ofSeconds(8), Duration.ofSeconds(60));
}
