package org.qianfa.fence;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Watches a process over one file and ends it when that takes too long, by the clock or by the processor. */
final class ProcessWatch implements AutoCloseable {
    private static final int MILLISECONDS_BETWEEN_LOOKS = 100;

    private final Process process;
    private final FenceLimits limits;
    private final Duration usedBefore;
    private final long begun = System.nanoTime();
    private final Future<?> looks;
    private volatile boolean reached;

    ProcessWatch(Process process, FenceLimits limits, ScheduledExecutorService watch) {
        this.process = process;
        this.limits = limits;
        this.usedBefore = used();
        this.looks = watch.scheduleWithFixedDelay(
                this::look, MILLISECONDS_BETWEEN_LOOKS, MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (System.nanoTime() - begun < limits.clock().toNanos()
                && used().minus(usedBefore).compareTo(limits.processor()) < 0) return;
        reached = true;
        process.destroyForcibly();
        looks.cancel(false);
    }

    /** Nothing where the system does not tell; the clock is left then. */
    private Duration used() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    boolean isReached() {
        return reached;
    }

    @Override
    public void close() {
        looks.cancel(false);
    }
}
