package org.qianfa.approval.administration;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then whether somebody can move every report. */
@Component
class StandstillSweep {
    private static final Logger LOG = LoggerFactory.getLogger(StandstillSweep.class);
    private final Standstills standstills;

    StandstillSweep(Standstills standstills) {
        this.standstills = standstills;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    void everyHalfHour() {
        try {
            standstills.sweep();
        } catch (RuntimeException failed) {
            LOG.warn("could not look for reports that stand still; the next sweep tries again", failed);
        }
    }
}
