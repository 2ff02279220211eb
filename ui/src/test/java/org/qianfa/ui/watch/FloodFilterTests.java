package org.qianfa.ui.watch;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fault that happens again and again does not fill the disk that it may have come from. */
class FloodFilterTests {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final LoggerContext context = new LoggerContext();
    private final Logger engine = context.getLogger("engine");

    @BeforeEach
    void aLogWithTheFilter() {
        context.addTurboFilter(new FloodFilter(((InstantSource) now::get).withZone(ZoneOffset.UTC)));
        log.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(log);
    }

    @Test
    void tenComplaintsOfAClassAMinuteAreKept() {
        for (var time = 0; time < 1000; time++) engine.error("job {} failed", time);
        assertThat(log.list).hasSize(10);
        context.getLogger("another").error("something else");
        assertThat(log.list).hasSize(11);
        now.set(Instant.EPOCH.plus(Duration.ofMinutes(2)));
        engine.error("still");
        assertThat(log.list).hasSize(12);
    }

    @Test
    void ofADatabaseThatIsAwayOneIsKept() {
        var away = new IllegalStateException(new SQLException("The database has been closed", "08003", 90098));
        for (var time = 0; time < 1000; time++) engine.warn("the sweep failed", away);
        assertThat(log.list).hasSize(1);
    }

    @Test
    void somebodyWhoClosesThePageIsNoEvent() {
        engine.error("request failed", new IllegalStateException(new IOException("Broken pipe")));
        engine.error("request failed", new ClientAbortException(new IOException("Connection reset by peer")));
        assertThat(log.list).isEmpty();
        engine.error("request failed", new IOException("No space left on device"));
        assertThat(log.list).hasSize(1);
    }

    @Test
    void whatIsNoComplaintIsKept() {
        engine.setLevel(Level.INFO);
        for (var time = 0; time < 100; time++) engine.info("saved");
        assertThat(log.list).hasSize(100);
    }
}
