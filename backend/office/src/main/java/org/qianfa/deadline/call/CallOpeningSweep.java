package org.qianfa.deadline.call;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Opens what waits to be opened, on any number of nodes; what one of them began and lost is begun again. */
@Component
public class CallOpeningSweep {
    private static final Logger LOG = LoggerFactory.getLogger(CallOpeningSweep.class);
    private static final int AT_ONCE = 20;
    private final CallOpenings openings;

    CallOpeningSweep(CallOpenings openings) {
        this.openings = openings;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 3, timeUnit = TimeUnit.SECONDS)
    void everyFewSeconds() {
        try {
            run();
        } catch (RuntimeException failed) {
            LOG.warn("reports of a call could not be opened; the next sweep tries again", failed);
        }
    }

    /** Until nothing waits. @return how many organs were dealt with */
    public int run() {
        var all = 0;
        for (var some = openings.openSome(AT_ONCE); some > 0; some = openings.openSome(AT_ONCE)) all += some;
        return all;
    }
}
