package org.qianfa.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.TreeMap;
import org.qianfa.shared.DomainEvent;
import org.qianfa.shared.Utc;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Adds a line for every domain event, inside the transaction that made it happen; an event outside a transaction is an error. */
@Component
class AuditListener {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();

    AuditListener(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(DomainEvent event) {
        var chain = event.organ().value();
        var head = head(chain).orElseGet(() -> firstHead(chain));
        var line = new AuditLine(
                chain,
                head.seq() + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                event.by().value(),
                event.key(),
                event.aboutReport().map(Object::toString),
                json.writeValueAsString(new TreeMap<>(event.facts())),
                head.hash());
        insert(line, line.hash());
    }

    private void insert(AuditLine line, String hash) {
        jdbc.sql("""
                insert into audit_entry (chain, seq, happened_at, actor, action, report, facts, previous_hash, hash)
                values (:chain, :seq, :at, :actor, :action, :report, :facts, :previous, :hash)
                """)
                .param("chain", line.chain())
                .param("seq", line.seq())
                .param("at", Utc.column(line.at()))
                .param("actor", line.actor())
                .param("action", line.action())
                .param("report", line.report().orElse(null))
                .param("facts", line.facts())
                .param("previous", line.previousHash())
                .param("hash", hash)
                .update();
        jdbc.sql("update audit_head set seq = :seq, hash = :hash where chain = :chain")
                .param("seq", line.seq())
                .param("hash", hash)
                .param("chain", line.chain())
                .update();
    }

    private Optional<Head> head(String chain) {
        return jdbc.sql("select seq, hash from audit_head where chain = :chain for update")
                .param("chain", chain)
                .query(Head.class)
                .optional();
    }

    private Head firstHead(String chain) {
        try {
            jdbc.sql("insert into audit_head (chain, seq, hash) values (:chain, 0, :hash)")
                    .param("chain", chain)
                    .param("hash", AuditLine.NOTHING)
                    .update();
        } catch (DuplicateKeyException _) {
            return head(chain).orElseThrow(); // another transaction has begun the chain meanwhile
        }
        return new Head(0, AuditLine.NOTHING);
    }

    private record Head(long seq, String hash) {}
}
