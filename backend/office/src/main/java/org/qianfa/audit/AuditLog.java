package org.qianfa.audit;

import java.sql.Types;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the log and proves it; nothing here or elsewhere changes a line. */
@Service
@Transactional(readOnly = true)
public class AuditLog {
    private static final int MOST = 500;
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");
    private static final TypeReference<TreeMap<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Organs organs;
    private final People people;
    private final JsonMapper json = new JsonMapper();

    AuditLog(JdbcClient jdbc, Organs organs, People people) {
        this.jdbc = jdbc;
        this.organs = organs;
        this.people = people;
    }

    /** The lines before a position, newest first, of the organs that this auditor covers. */
    @ByThisPerson
    public List<AuditEntry> page(AuditFilter filter, Optional<AuditPosition> before, int limit, StaffId by) {
        var chains = chainsOf(by);
        filter.organ().ifPresent(organ -> chains.retainAll(Set.of(organ.value())));
        if (chains.isEmpty()) return List.of();
        return jdbc.sql("select " + AuditLine.COLUMNS + """
                 from audit_entry
                where chain in (:chains)
                  and (:actor is null or actor = :actor)
                  and (:action is null or action = :action)
                  and (:report is null or report = :report)
                  and happened_at <= :at
                  and (happened_at < :at or chain < :chain or (chain = :chain and seq < :seq))
                order by happened_at desc, chain desc, seq desc
                limit :limit
                """)
                .param("chains", chains)
                .param("actor", filter.by().map(StaffId::value).orElse(null), Types.VARCHAR)
                .param("action", filter.action().orElse(null), Types.VARCHAR)
                .param("report", filter.report().map(ReportId::toString).orElse(null), Types.VARCHAR)
                .param("at", Utc.column(before.map(AuditPosition::at).orElse(END)))
                .param(
                        "chain",
                        before.map(AuditPosition::chain).map(OrganId::value).orElse(""))
                .param("seq", before.map(AuditPosition::seq).orElse(0L))
                .param("limit", Math.clamp(limit, 1, MOST))
                .query((row, _) -> entry(AuditLine.read(row), row.getString("hash")))
                .list();
    }

    private Set<String> chainsOf(StaffId by) {
        var covered = people.get(by).duties().stream()
                .filter(duty -> duty.role() == Role.AUDITOR)
                .flatMap(duty -> organs.under(duty.organ()).stream())
                .toList();
        if (covered.isEmpty()) throw new NotFound();
        var chains = covered.stream().map(organ -> organ.id().value()).collect(Collectors.toCollection(HashSet::new));
        if (covered.stream().anyMatch(organ -> organ.parent().isEmpty())) chains.add(OrganId.NONE.value());
        return chains;
    }

    private AuditEntry entry(AuditLine line, String hash) {
        return new AuditEntry(
                new AuditPosition(line.at(), new OrganId(line.chain()), line.seq()),
                new StaffId(line.actor()),
                line.action(),
                line.report().map(ReportId::of),
                json.readValue(line.facts(), FACTS),
                hash);
    }

    /** Every place where the log is no longer what was written; empty where it is whole. */
    public List<AuditBreak> verify() {
        return new ChainVerification(jdbc).breaks();
    }

    public long size() {
        return jdbc.sql("select count(*) from audit_entry").query(Long.class).single();
    }
}
