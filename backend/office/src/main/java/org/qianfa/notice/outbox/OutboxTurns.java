package org.qianfa.notice.outbox;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets each channel send in a thread of its own: one that is silent delays itself alone, and no reminder, opening or absence. */
@Component
class OutboxTurns implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxTurns.class);

    private final Outbox outbox;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Set<Channel> busy = EnumSet.noneOf(Channel.class);

    OutboxTurns(Outbox outbox) {
        this.outbox = outbox;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void everyFewSeconds() {
        for (var channel : Channel.values()) if (begins(channel)) threads.execute(() -> take(channel));
    }

    private synchronized boolean begins(Channel channel) {
        return busy.add(channel);
    }

    private synchronized void ends(Channel channel) {
        busy.remove(channel);
    }

    private void take(Channel channel) {
        try {
            outbox.run(channel);
        } catch (RuntimeException failed) {
            LOG.warn("{}: what waits is tried again at the next turn", channel, failed);
        } finally {
            ends(channel);
        }
    }

    /** Nobody is interrupted: that would close the files of an embedded database. */
    @Override
    public void destroy() {
        threads.shutdown();
    }
}
