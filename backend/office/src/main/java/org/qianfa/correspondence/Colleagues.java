package org.qianfa.correspondence;

import java.util.List;
import java.util.Optional;
import org.qianfa.organ.Organ;
import org.qianfa.organ.Organs;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Columns;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom one may turn to about a report: the people of its organ, of the organ above it, and of the organs beside it under that one. */
@Service
@Transactional(readOnly = true)
public class Colleagues {
    private static final int MOST = 50;
    private final Reports reports;
    private final Organs organs;
    private final JdbcClient jdbc;

    Colleagues(Reports reports, Organs organs, JdbcClient jdbc) {
        this.reports = reports;
        this.organs = organs;
        this.jdbc = jdbc;
    }

    /** By a part of their name or their organ's; those of the report's own organ first. An auditor reads no report and is left out. */
    @ByThisPerson
    public List<Colleague> find(ReportId id, String part, StaffId by) {
        var report = reports.get(id, by);
        var like = "%" + part.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        return jdbc.sql("""
                        select s.id, s.name, o.name as organ_name from staff s join organ o on o.id = s.organ
                        where o.path like :scope and s.id <> :by and (s.name like :part escape '!' or o.name like :part escape '!')
                          and not exists (select 1 from duty d where d.staff = s.id and d.role in ('AUDITOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN'))
                        order by case when o.id = :own then 0 else 1 end, o.code, s.name, s.id limit :most
                        """)
                .param("scope", scope(report).path() + "%")
                .param("by", by.value())
                .param("part", like)
                .param("own", report.organ().value())
                .param("most", MOST)
                .query((row, _) ->
                        new Colleague(Columns.staff(row, "id"), row.getString("name"), row.getString("organ_name")))
                .list();
    }

    /** @throws Refused for anybody but such a colleague, and for oneself */
    public Colleague require(Report report, StaffId who, StaffId by) {
        if (who.equals(by)) throw new Refused(Sentence.of("correspondence.yourself"));
        return jdbc.sql("""
                        select s.id, s.name, o.name as organ_name from staff s join organ o on o.id = s.organ
                        where s.id = ? and o.path like ? and not exists (select 1 from duty d where d.staff = s.id and d.role in ('AUDITOR', 'SYSTEM_ADMIN', 'SECURITY_ADMIN'))
                        """)
                .params(who.value(), scope(report).path() + "%")
                .query((row, _) ->
                        new Colleague(Columns.staff(row, "id"), row.getString("name"), row.getString("organ_name")))
                .optional()
                .orElseThrow(() -> new Refused(Sentence.of("correspondence.noColleague")));
    }

    private Organ scope(Report report) {
        var own = organs.get(report.organ());
        return Optional.of(own).flatMap(Organ::parent).map(organs::get).orElse(own);
    }
}
