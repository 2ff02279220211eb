package org.qianfa.report.section;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qianfa.report.Report;
import org.qianfa.report.draft.ManuscriptColumn;
import org.qianfa.shared.Columns;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of sections: drafter, state, version. */
@Component
public class SectionRows {
    private final JdbcClient jdbc;

    SectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<SectionRow> all(Report report) {
        return jdbc.sql("""
                        select s.section_number, s.drafter, d.name as drafter_name, s.state, s.version, char_length(s.body) as body_length,
                            w.name as saver_name, s.saved_by, s.saved_at
                        from report_section s left join staff d on d.id = s.drafter left join staff w on w.id = s.saved_by
                        where s.report_id = ? order by s.section_number
                        """)
                .param(report.id().toString())
                .query((row, _) -> new SectionRow(
                        row.getInt("section_number"),
                        Columns.staff(row, "drafter"),
                        Objects.requireNonNullElse(row.getString("drafter_name"), ""),
                        Columns.constant(SectionState.class, row, "state"),
                        row.getLong("version"),
                        row.getInt("body_length"),
                        row.getString("saved_by") == null
                                ? Optional.empty()
                                : Optional.of(Objects.requireNonNullElse(row.getString("saver_name"), "")),
                        Columns.optionalInstant(row, "saved_at")))
                .list();
    }

    public SectionRow row(Report report, int section) {
        return all(report).stream()
                .filter(row -> row.number() == section)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public Optional<SectionText> text(Report report, int section) {
        return jdbc.sql(
                        "select body, manuscript, version from report_section where report_id = ? and section_number = ?")
                .params(report.id().toString(), section)
                .query((row, _) -> new SectionText(section, ManuscriptColumn.read(row), row.getLong("version")))
                .optional();
    }

    public StaffId drafter(Report report, int section) {
        return jdbc.sql("select drafter from report_section where report_id = ? and section_number = ?")
                .params(report.id().toString(), section)
                .query((row, _) -> Columns.staff(row, 1))
                .optional()
                .orElseThrow(NotFound::new);
    }

    public void assign(Report report, int section, StaffId to) {
        jdbc.sql("""
                        update report_section set drafter = ?, state = case state when 'DONE' then 'WRITING' else state end
                        where report_id = ? and section_number = ?
                        """).params(to.value(), report.id().toString(), section).update();
    }

    /** Another drafter from now on; whether it is finished stays as it is. */
    public void entrust(Report report, int section, StaffId to) {
        jdbc.sql("update report_section set drafter = ? where report_id = ? and section_number = ?")
                .params(to.value(), report.id().toString(), section)
                .update();
    }

    public void finish(Report report, int section) {
        state(report, section, SectionState.DONE);
    }

    public void finishAll(Report report) {
        jdbc.sql("update report_section set state = 'DONE' where report_id = ?")
                .param(report.id().toString())
                .update();
    }

    public void returned(Report report, int section) {
        state(report, section, SectionState.RETURNED);
    }

    /** @return whether it had been finished */
    public boolean reopen(Report report, int section) {
        return jdbc.sql(
                                "update report_section set state = 'WRITING' where report_id = ? and section_number = ? and state = 'DONE'")
                        .params(report.id().toString(), section)
                        .update()
                > 0;
    }

    private void state(Report report, int section, SectionState state) {
        jdbc.sql("update report_section set state = ? where report_id = ? and section_number = ?")
                .params(state.name(), report.id().toString(), section)
                .update();
    }
}
