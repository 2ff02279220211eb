package org.qianfa.ui.watch;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.qianfa.ui.fault.Causes;
import org.qianfa.ui.fault.DatabaseAway;
import org.slf4j.Marker;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/**
 * Of what one class complains about, ten times a minute are enough, and once where the database is away, which the watch says in words: it was two thousand
 * lines a second.
 */
final class FloodFilter extends TurboFilter {
    static final int MOST = 10;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private static final Set<String> LEFT = Set.of("Broken pipe", "Connection reset by peer", "Connection reset");

    private final Clock clock;
    private final Map<String, Integer> said = new HashMap<>();
    private Instant until = Instant.MIN;

    FloodFilter(Clock clock) {
        this.clock = clock;
    }

    /** From now on, in this process; nor does the log complain on the console that it cannot write its file. */
    static void install(LoggerContext log) {
        log.addTurboFilter(new FloodFilter(Clock.systemUTC()));
        var status = log.getStatusManager();
        status.getCopyOfStatusListenerList().forEach(status::remove);
    }

    @Override
    public synchronized FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            Object @Nullable [] values,
            @Nullable Throwable thrown) {
        if (!level.isGreaterOrEqual(Level.WARN)
                || !level.isGreaterOrEqual(logger.getEffectiveLevel())
                || format == null) return FilterReply.NEUTRAL;
        if (thrown != null && isOfSomebodyWhoLeft(thrown)) return FilterReply.DENY;
        var now = clock.instant();
        if (now.isAfter(until)) {
            said.clear();
            until = now.plus(WINDOW);
        }
        var most = thrown != null && DatabaseAway.is(thrown) ? 1 : MOST;
        return said.merge(logger.getName(), 1, Integer::sum) > most ? FilterReply.DENY : FilterReply.NEUTRAL;
    }

    /** Whoever closes a page while it is sent leaves a broken pipe, which is no event at all. */
    private static boolean isOfSomebodyWhoLeft(Throwable thrown) {
        return Causes.of(thrown)
                .anyMatch(cause -> cause instanceof ClientAbortException
                        || cause instanceof AsyncRequestNotUsableException
                        || (cause instanceof IOException && LEFT.contains(String.valueOf(cause.getMessage()))));
    }
}
