package org.qianfa.audit;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What whoever owns the database can do: every hash of a chain and its head made anew over the lines as they are now. */
public final class ChainForgery {
    private ChainForgery() {}

    public static void of(JdbcClient jdbc, String chain) {
        var previous = AuditLine.NOTHING;
        var lines = jdbc.sql("select " + AuditLine.COLUMNS + " from audit_entry where chain = ? order by seq")
                .param(chain)
                .query((row, _) -> AuditLine.read(row))
                .list();
        for (var line : lines) {
            var forged = new AuditLine(
                    chain, line.seq(), line.at(), line.actor(), line.action(), line.report(), line.facts(), previous);
            jdbc.sql("update audit_entry set previous_hash = ?, hash = ? where chain = ? and seq = ?")
                    .params(previous, forged.hash(), chain, line.seq())
                    .update();
            previous = forged.hash();
        }
        jdbc.sql("update audit_head set seq = ?, hash = ? where chain = ?")
                .params(lines.getLast().seq(), previous, chain)
                .update();
    }
}
