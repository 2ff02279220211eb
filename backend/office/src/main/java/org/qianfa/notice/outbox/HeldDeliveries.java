package org.qianfa.notice.outbox;

import java.time.Clock;
import org.qianfa.operation.InstallationEvent;
import org.qianfa.shared.Utc;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What waited since a restore, where an administrator drops it: given up, and to be sent again one by one. */
@Component
class HeldDeliveries {
    private final JdbcClient jdbc;
    private final Clock clock;

    HeldDeliveries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(InstallationEvent.MessagesDropped dropped) {
        jdbc.sql("""
                        update delivery set state = 'DEAD', due_at = null, ended_at = ?, complaint = ?, complaint_about = ''
                        where due_at is not null
                        """)
                .params(Utc.column(clock.instant()), "notice.undelivered.dropped")
                .update();
    }
}
