package org.qianfa.notice.outbox;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits for a whole answer, however it trickles in: what is asked is asked in a thread of its own, which touches nothing but the other side, and is
 * interrupted when the time is over, so that its connection ends.
 */
public final class Patience {
    private Patience() {}

    /**
     * @throws ExecutionException what the asking itself threw
     * @throws TimeoutException where it was not over in time, or this thread was told to end
     */
    public static <T> T within(Duration limit, Callable<T> asking) throws ExecutionException, TimeoutException {
        var asked = new FutureTask<>(asking);
        Thread.ofVirtual().name("asking").start(asked);
        try {
            return asked.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new TimeoutException("interrupted");
        } finally {
            asked.cancel(true);
        }
    }
}
