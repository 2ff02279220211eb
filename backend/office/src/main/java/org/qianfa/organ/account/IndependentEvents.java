package org.qianfa.organ.account;

import org.qianfa.shared.DomainEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Events about passwords happen even where the act around them is rolled back: each in a transaction of its own, and only when the one around
 * it is over, which may hold the lock of the same audit chain.
 */
@Component
public class IndependentEvents {
    private final ApplicationEventPublisher events;
    private final TransactionTemplate alone;

    IndependentEvents(ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.events = events;
        this.alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public void write(DomainEvent event) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) publish(event);
        else
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    publish(event);
                }
            });
    }

    private void publish(DomainEvent event) {
        alone.executeWithoutResult(_ -> events.publishEvent(event));
    }
}
