package org.qianfa.ui.watch;

import ch.qos.logback.classic.LoggerContext;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.qianfa.text.Sentence;
import org.qianfa.ui.command.ServerStart;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Begins to watch a server that was started to serve, when it is ready; a test's application is not watched. */
@Component
class WatchStart implements DisposableBean {
    private static final int SECONDS_BETWEEN_LOOKS = 5;

    private final ObjectProvider<ServerStart> startedWith;
    private final Environment environment;
    private final ServerProperties properties;
    private final JdbcClient jdbc;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("watch").factory());
    private volatile @Nullable ServerWatch watch;

    WatchStart(
            ObjectProvider<ServerStart> startedWith,
            Environment environment,
            ServerProperties properties,
            JdbcClient jdbc) {
        this.startedWith = startedWith;
        this.environment = environment;
        this.properties = properties;
        this.jdbc = jdbc;
    }

    /** What keeps the server from serving; absent as long as nobody watches. */
    Optional<List<Sentence>> troubles() {
        return Optional.ofNullable(watch).map(ServerWatch::troubles);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        startedWith.ifAvailable(start -> {
            if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log) FloodFilter.install(log);
            var begun = new ServerWatch(
                    List.of(door(), new DatabaseProbe(jdbc), new DiskProbe(start.data())),
                    ServerWatch.LONGEST_TRIAL,
                    ServerEnd::end);
            watch = begun;
            var unused = looks.scheduleWithFixedDelay(
                    begun::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
        });
    }

    private DoorProbe door() {
        var address = Optional.ofNullable(properties.getAddress()).orElseGet(InetAddress::getLoopbackAddress);
        var speaksTls = properties.getSsl() != null && properties.getSsl().isEnabled();
        return new DoorProbe(address, environment.getRequiredProperty("local.server.port", Integer.class), speaksTls);
    }

    @Override
    public void destroy() throws Exception {
        looks.shutdownNow();
        var begun = watch;
        if (begun != null) begun.close();
    }
}
