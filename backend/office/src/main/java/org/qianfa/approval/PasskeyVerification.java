package org.qianfa.approval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.qianfa.audit.AuditTrail;
import org.qianfa.audit.LogComparison;
import org.qianfa.shared.Columns;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Digest;
import org.qianfa.text.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether every passkey, and every key that has signed, was added by that very person, as the log says. */
@Component
public class PasskeyVerification {
    private static final String KEYS = """
            select p.staff_id, s.name, p.credential from passkey p join staff s on s.id = p.staff_id
            union
            select g.staff_id, g.staff_name, p.credential from signature_proof p join signature g on g.id = p.signature_id
            """;

    private final JdbcClient jdbc;
    private final AuditTrail trail;

    PasskeyVerification(JdbcClient jdbc, AuditTrail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    private record Key(StaffId staff, String name, String digest) {}

    /** A key of somebody who added one before the log named keys may be that one. */
    public LogComparison examine() {
        var added = added();
        var keys = jdbc.sql(KEYS)
                .query((row, _) -> new Key(
                        Columns.staff(row, "staff_id"),
                        row.getString("name"),
                        Digest.sha256Hex(row.getString("credential"))))
                .list();
        var differences = new ArrayList<Sentence>();
        var unproved = 0;
        for (var key : keys) {
            var own = added.getOrDefault(key.staff(), Set.of());
            if (own.contains(key.digest())) continue;
            if (own.contains("")) unproved++;
            else differences.add(Sentence.of("proof.passkeyDiffers", key.name()));
        }
        return new LogComparison(keys.size(), unproved, differences);
    }

    /** Digests of the keys that each person has added, "" for one from before they were named. */
    private Map<StaffId, Set<String>> added() {
        var added = new HashMap<StaffId, Set<String>>();
        for (var line : trail.linesAboutPeople(Set.of("PasskeyAdded")))
            added.computeIfAbsent(line.by(), _ -> new HashSet<>())
                    .add(line.facts().getOrDefault("passkey", ""));
        return added;
    }
}
