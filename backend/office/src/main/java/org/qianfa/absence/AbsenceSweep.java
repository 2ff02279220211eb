package org.qianfa.absence;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes absences known that begin or end today. Who acts for whom is told by the days themselves: a late sweep makes a list late, nothing else. */
@Component
public class AbsenceSweep {
    private static final Logger LOG = LoggerFactory.getLogger(AbsenceSweep.class);
    private final AbsenceTurns turns;

    AbsenceSweep(AbsenceTurns turns) {
        this.turns = turns;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void everyFewMinutes() {
        run();
    }

    public void run() {
        for (var absence : turns.notMadeKnown())
            try {
                turns.makeKnown(absence);
            } catch (RuntimeException failed) {
                LOG.warn("absence {} could not be made known; the next sweep tries again", absence, failed);
            }
    }
}
