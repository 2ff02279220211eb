package org.qianfa.audit;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.audit.AuditBreak.Fault;
import org.qianfa.shared.OrganId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks every chain from its first line to its head, while lines may still be added. */
final class ChainVerification {
    private static final int STEP = 1000;

    private final JdbcClient jdbc;
    private final List<AuditBreak> breaks = new ArrayList<>();

    ChainVerification(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AuditBreak> breaks() {
        jdbc.sql("select chain from audit_head union select chain from audit_entry order by chain")
                .query(String.class)
                .list()
                .forEach(this::walk);
        return List.copyOf(breaks);
    }

    private void walk(String chain) {
        var headBefore = head(chain);
        var last = new Head(0, AuditLine.NOTHING);
        for (var step = after(chain, 0); !step.isEmpty(); step = after(chain, last.seq())) {
            for (var stored : step) {
                last = compare(stored, last, headBefore);
            }
        }
        if (last.seq() < headBefore.seq()) report(chain, last.seq() + 1, Fault.CUT_OFF);
        var headAfter = head(chain);
        if (headAfter.seq() < last.seq()) report(chain, headAfter.seq() + 1, Fault.ADDED);
    }

    private Head compare(Stored stored, Head last, Head head) {
        var line = stored.line();
        if (line.seq() != last.seq() + 1) report(line.chain(), last.seq() + 1, Fault.MISSING);
        else if (!line.previousHash().equals(last.hash())
                || !line.hash().equals(stored.hash())
                || (line.seq() == head.seq() && !stored.hash().equals(head.hash())))
            report(line.chain(), line.seq(), Fault.CHANGED);
        return new Head(line.seq(), stored.hash());
    }

    private void report(String chain, long seq, Fault fault) {
        breaks.add(new AuditBreak(new OrganId(chain), seq, fault));
    }

    private Head head(String chain) {
        return jdbc.sql("select seq, hash from audit_head where chain = :chain")
                .param("chain", chain)
                .query(Head.class)
                .optional()
                .orElse(new Head(0, AuditLine.NOTHING));
    }

    private List<Stored> after(String chain, long seq) {
        return jdbc.sql("select " + AuditLine.COLUMNS + """
                 from audit_entry where chain = :chain and seq > :seq order by seq limit :step
                """)
                .param("chain", chain)
                .param("seq", seq)
                .param("step", STEP)
                .query((row, _) -> new Stored(AuditLine.read(row), row.getString("hash")))
                .list();
    }

    private record Head(long seq, String hash) {}

    private record Stored(AuditLine line, String hash) {}
}
