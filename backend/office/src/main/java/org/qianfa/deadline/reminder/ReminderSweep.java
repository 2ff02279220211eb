package org.qianfa.deadline.reminder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The one sweep that reminds people. Every report is a transaction of its own under its row lock, so that any number of nodes may sweep at once, a
 * node that dies loses nothing, and whoever has just decided is not reminded.
 */
@Component
public class ReminderSweep {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderSweep.class);
    private final Reminders reminders;

    ReminderSweep(Reminders reminders) {
        this.reminders = reminders;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void everyFewMinutes() {
        run();
    }

    /** @return how many reminders were sent */
    public int run() {
        var due = new ArrayList<>(reminders.due());
        Collections.shuffle(due); // two nodes begin at different ends
        var sent = 0;
        for (var report : due)
            try {
                sent += reminders.remind(report);
            } catch (RuntimeException failed) {
                LOG.warn("no reminder could be sent about report {}; the next sweep tries again", report, failed);
            }
        return sent;
    }
}
