package org.qianfa.judgement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qianfa.check.ReportsToCompare;
import org.qianfa.form.Format;
import org.qianfa.form.SectionForm;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.organ.Organ;
import org.qianfa.report.Report;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Texts of organs under the same organ for the same year, once submitted; a few, for likeness alone. */
@Component
class SiblingReports {
    private static final int MOST = 30;
    private final JdbcClient jdbc;

    SiblingReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReportsToCompare.OtherReport> textsBeside(Report report, Organ organ, Format form) {
        if (organ.parent().isEmpty()) return List.of();
        var names = new LinkedHashMap<String, String>();
        var texts = new LinkedHashMap<String, Map<Integer, String>>();
        jdbc.sql("""
                        select n.id, n.name, s.section_number, s.body
                        from (select r.id, o.name from report r join organ o on o.id = r.organ_id
                            where o.parent = :parent and r.report_year = :year and r.format = :form and r.id <> :report
                                and r.status not in ('DRAFT', 'RETURNED')
                            order by r.id limit :most) n
                        join report_section s on s.report_id = n.id
                        where s.section_number in (:prose) order by n.id, s.section_number
                        """)
                .param("parent", organ.parent().get().value())
                .param("year", report.year())
                .param("form", report.format())
                .param("report", report.id().toString())
                .param("most", MOST)
                .param(
                        "prose",
                        form.sections().stream()
                                .filter(SectionForm::isProse)
                                .map(SectionForm::number)
                                .toList())
                .query((row, _) -> {
                    names.put(row.getString("id"), row.getString("name"));
                    return texts.computeIfAbsent(row.getString("id"), _ -> new TreeMap<>())
                            .put(row.getInt("section_number"), row.getString("body"));
                })
                .list();
        return texts.entrySet().stream()
                .map(other -> new ReportsToCompare.OtherReport(
                        names.getOrDefault(other.getKey(), ""),
                        new Content(new TreeMap<>(other.getValue()), Cells.NONE)))
                .toList();
    }
}
