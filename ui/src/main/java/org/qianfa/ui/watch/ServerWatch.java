package org.qianfa.ui.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.qianfa.text.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries again and again what the server cannot do without. What fails is said in the log once and at the readiness address as long as it lasts; what is
 * vital and has failed {@link #MOST_FAILURES} times on end ends the server, for whoever watches over it to start it again.
 */
final class ServerWatch implements AutoCloseable {
    static final Duration LONGEST_TRIAL = Duration.ofSeconds(5);
    static final int MOST_FAILURES = 12;

    private static final Logger LOG = LoggerFactory.getLogger(ServerWatch.class);

    private final List<Probe> probes;
    private final Runnable end;
    private final Duration patience;
    private final ExecutorService trials = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Probe, Integer> failures = new HashMap<>();
    private final Map<Probe, Future<?>> hanging = new HashMap<>();
    private volatile List<Sentence> troubles = List.of();

    /** @param end ends the server, called once at most for each look */
    ServerWatch(List<Probe> probes, Duration patience, Runnable end) {
        this.probes = List.copyOf(probes);
        this.patience = patience;
        this.end = end;
    }

    /** What keeps the server from serving, empty where nothing does, as of the last look. */
    List<Sentence> troubles() {
        return troubles;
    }

    /** Looks at everything once. */
    synchronized void look() {
        var found = new ArrayList<Sentence>();
        for (var probe : probes) if (!succeeds(probe)) found.add(probe.trouble());
        if (!found.equals(troubles)) tell(found);
        troubles = List.copyOf(found);
        for (var probe : probes)
            if (probe.isVital() && failures.getOrDefault(probe, 0) >= MOST_FAILURES) {
                LOG.error("The server ends, to be started again: {}", probe.trouble());
                end.run();
            }
    }

    private static void tell(List<Sentence> found) {
        if (found.isEmpty()) LOG.warn("The server serves again");
        else found.forEach(trouble -> LOG.error("The server cannot serve: {}", trouble));
    }

    /** A trial that hangs is never interrupted, for that would close the files of an embedded database under it; nor is another one begun beside it. */
    private boolean succeeds(Probe probe) {
        var trial = hanging.remove(probe);
        if (trial == null) trial = begin(probe);
        try {
            trial.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            failures.remove(probe);
            return true;
        } catch (TimeoutException hangs) {
            hanging.put(probe, trial);
            return failed(probe, hangs);
        } catch (ExecutionException failed) {
            return failed(probe, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private Future<?> begin(Probe probe) {
        return trials.submit(() -> {
            probe.run();
            return true;
        });
    }

    private boolean failed(Probe probe, Exception failure) {
        if (failures.merge(probe, 1, Integer::sum) == 1) LOG.debug("First failure", failure);
        return false;
    }

    @Override
    public void close() {
        trials.shutdown();
    }
}
