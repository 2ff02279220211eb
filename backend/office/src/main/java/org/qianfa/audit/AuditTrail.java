package org.qianfa.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the log itself says of reports, for those parts of the product that hold what they give out against it; people read {@link AuditLog}. */
@Service
@Transactional(readOnly = true)
public class AuditTrail {
    private static final TypeReference<TreeMap<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line that still has the hash with which it was written. */
    public record Line(ReportId report, StaffId by, String action, Map<String, String> facts) {}

    /**
     * The lines of these kinds about a report, or about all of them, in the order in which they were written. A line that was changed since is left out.
     */
    public List<Line> lines(Optional<ReportId> report, Collection<String> actions) {
        return jdbc
                .sql("select " + AuditLine.COLUMNS + """
                 from audit_entry where action in (:actions) and report is not null and (:report = '' or report = :report)
                order by happened_at, seq
                """)
                .param("actions", actions)
                .param("report", report.map(ReportId::toString).orElse(""))
                .query((row, _) -> new Written(AuditLine.read(row), row.getString("hash")))
                .list()
                .stream()
                .filter(written -> written.line().hash().equals(written.hash()))
                .map(written -> new Line(
                        ReportId.of(written.line().report().orElseThrow()),
                        new StaffId(written.line().actor()),
                        written.line().action(),
                        json.readValue(written.line().facts(), FACTS)))
                .toList();
    }

    private record Written(AuditLine line, String hash) {}
}
