package org.qianfa.operation;

import org.qianfa.shared.Command;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Every backup is on record before it is made, so that it holds its own line. */
@Service
public class BackupRecord {
    private final ApplicationEventPublisher events;

    BackupRecord(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Command
    public void begun() {
        events.publishEvent(new InstallationEvent.BackedUp());
    }
}
