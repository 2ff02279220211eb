package org.qianfa.audit;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;

/** One line of the log. The action is the key of the domain event, {@code SignedIn} say. */
public record AuditEntry(
        AuditPosition position,
        StaffId by,
        String action,
        Optional<ReportId> report,
        SortedMap<String, String> facts,
        String hash) {
    public AuditEntry {
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    public Instant at() {
        return position.at();
    }

    public OrganId organ() {
        return position.chain();
    }

    public long seq() {
        return position.seq();
    }
}
