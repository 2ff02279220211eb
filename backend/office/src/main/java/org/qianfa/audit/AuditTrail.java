package org.qianfa.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    /** A line about a report that still has the hash with which it was written. */
    public record Line(ReportId report, StaffId by, String action, Map<String, String> facts) {}

    /** A line about no report, likewise. */
    public record PersonalLine(StaffId by, Map<String, String> facts) {}

    /**
     * The lines of these kinds about a report, or about all of them, in the order in which they were written. A line that was changed since is left out.
     */
    public List<Line> lines(Optional<ReportId> report, Collection<String> actions) {
        var all = report.isPresent() ? "report = :report" : "report is not null";
        return written(actions, all, report)
                .map(line -> new Line(
                        ReportId.of(line.report().orElseThrow()),
                        new StaffId(line.actor()),
                        line.action(),
                        json.readValue(line.facts(), FACTS)))
                .toList();
    }

    /** The lines of these kinds about no report, in their order. */
    public List<PersonalLine> linesAboutPeople(Collection<String> actions) {
        return written(actions, "report is null", Optional.empty())
                .map(line -> new PersonalLine(new StaffId(line.actor()), json.readValue(line.facts(), FACTS)))
                .toList();
    }

    private Stream<AuditLine> written(Collection<String> actions, String about, Optional<ReportId> report) {
        return jdbc
                .sql("select " + AuditLine.COLUMNS + " from audit_entry where action in (:actions) and " + about
                        + " order by happened_at, seq")
                .param("actions", actions)
                .param("report", report.map(ReportId::toString).orElse(""))
                .query((row, _) -> new Written(AuditLine.read(row), row.getString("hash")))
                .list()
                .stream()
                .filter(written -> written.line().hash().equals(written.hash()))
                .map(Written::line);
    }

    private record Written(AuditLine line, String hash) {}
}
