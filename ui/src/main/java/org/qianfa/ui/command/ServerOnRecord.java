package org.qianfa.ui.command;

import org.qianfa.operation.InstallationEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Start and stop stand in the log, too: a start without a stop before it says that the server was killed. */
@Component
class ServerOnRecord {
    private static final Logger LOG = LoggerFactory.getLogger(ServerOnRecord.class);
    private final ObjectProvider<ServerStart> startedWith;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private volatile boolean started;

    ServerOnRecord(
            ObjectProvider<ServerStart> startedWith,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.startedWith = startedWith;
        this.events = events;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        startedWith.ifAvailable(start -> {
            write(new InstallationEvent.ServerStarted());
            started = true;
        });
    }

    @EventListener(ContextClosedEvent.class)
    void stopped() {
        if (!started) return;
        started = false;
        try {
            write(new InstallationEvent.ServerStopped());
        } catch (DataAccessException | TransactionException away) {
            LOG.warn("The stop of the server is not in the audit log: {}", away.getMessage());
        }
    }

    private void write(InstallationEvent event) {
        transaction.executeWithoutResult(_ -> events.publishEvent(event));
    }
}
