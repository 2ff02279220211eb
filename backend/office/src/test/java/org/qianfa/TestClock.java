package org.qianfa;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** Stands at nine in the morning of 10 January 2022 in China until a test moves it. */
public final class TestClock extends Clock {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final Instant START =
            LocalDateTime.of(2022, 1, 10, 9, 0).atZone(CHINA).toInstant();

    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    public void reset() {
        now.set(START);
    }

    public void set(LocalDateTime inChina) {
        now.set(inChina.atZone(CHINA).toInstant());
    }

    public void advance(Duration by) {
        now.updateAndGet(before -> before.plus(by));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return CHINA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now.get(), zone);
    }
}
