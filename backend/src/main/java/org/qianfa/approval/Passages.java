package org.qianfa.approval;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.report.StageKind;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When reports passed their stages, for those who follow many of them: administrators and the county. */
@Service
@Transactional(readOnly = true)
public class Passages {
    private final JdbcClient jdbc;
    private final People people;
    private final Organs organs;

    Passages(JdbcClient jdbc, People people, Organs organs) {
        this.jdbc = jdbc;
        this.people = people;
        this.organs = organs;
    }

    /** What of these reports this person may see; a report that was never submitted is left out. */
    @ByThisPerson
    public Map<ReportId, Passage> of(Collection<ReportId> reports, StaffId by) {
        var passages = new HashMap<ReportId, Passage>();
        if (reports.isEmpty()) return passages;
        for (var duty : people.get(by).duties())
            if (duty.role() == Role.ADMIN || duty.role() == Role.COUNTY)
                read(reports, organs.get(duty.organ()).path(), passages);
        return passages;
    }

    private void read(Collection<ReportId> reports, String path, Map<ReportId, Passage> into) {
        jdbc.sql("""
                        select v.report_id, v.kind, max(v.round_number) as round_number, max(v.opened_at) as opened_at,
                            max(case when v.outcome = 'APPROVED' then v.decided_at end) as approved_at
                        from review_round v join report r on r.id = v.report_id and r.edition = v.edition
                        join organ o on o.id = r.organ_id
                        where v.report_id in (:reports) and o.path like :path
                        group by v.report_id, v.kind
                        """)
                .param("reports", reports.stream().map(ReportId::toString).toList())
                .param("path", path + "%")
                .query((row, _) -> into.merge(ReportId.of(row.getString("report_id")), passage(row), Passage::with))
                .list();
    }

    private static Passage passage(ResultSet row) throws SQLException {
        var round = row.getInt("round_number");
        var opened = Optional.of(Utc.instant(row.getObject("opened_at", LocalDateTime.class)));
        var approved = Optional.ofNullable(row.getObject("approved_at", LocalDateTime.class))
                .map(Utc::instant);
        return StageKind.valueOf(row.getString("kind")) == StageKind.REVIEW
                ? new Passage(round, opened, approved, Optional.empty())
                : new Passage(round, Optional.empty(), Optional.empty(), approved);
    }
}
