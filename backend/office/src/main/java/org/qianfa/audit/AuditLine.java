package org.qianfa.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.qianfa.shared.Columns;
import org.qianfa.text.Digest;

/** A line as it is stored and hashed. */
record AuditLine(
        String chain,
        long seq,
        Instant at,
        String actor,
        String action,
        Optional<String> report,
        String facts,
        String previousHash) {
    /** What stands before the first line. */
    static final String NOTHING = "0".repeat(64);

    static final String COLUMNS = "chain, seq, happened_at, actor, action, report, facts, previous_hash, hash";

    static AuditLine read(ResultSet row) throws SQLException {
        return new AuditLine(
                row.getString("chain"),
                row.getLong("seq"),
                Columns.instant(row, "happened_at"),
                row.getString("actor"),
                row.getString("action"),
                Columns.optionalText(row, "report"),
                row.getString("facts"),
                row.getString("previous_hash"));
    }

    /** SHA-256 over the fields in order, each as its length in bytes, a colon and itself: no two lines read the same. */
    String hash() {
        return Digest.sha256HexOf(List.of(
                chain, Long.toString(seq), at.toString(), actor, action, report.orElse(""), facts, previousHash));
    }
}
