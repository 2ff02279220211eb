package org.qianfa.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.organ.People;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of sections: drafter, state, version. */
@Component
class SectionRows {
    private final JdbcClient jdbc;
    private final People people;

    SectionRows(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    private record Stored(
            int number,
            StaffId drafter,
            SectionState state,
            long version,
            int length,
            Optional<StaffId> savedBy,
            Optional<LocalDateTime> savedAt) {
        static Stored from(ResultSet row, int number) throws SQLException {
            return new Stored(
                    row.getInt("section_number"),
                    new StaffId(row.getString("drafter")),
                    SectionState.valueOf(row.getString("state")),
                    row.getLong("version"),
                    row.getInt("body_length"),
                    Optional.ofNullable(row.getString("saved_by")).map(StaffId::new),
                    Optional.ofNullable(row.getObject("saved_at", LocalDateTime.class)));
        }

        SectionRow named(Map<StaffId, String> names) {
            return new SectionRow(
                    number,
                    drafter,
                    names.getOrDefault(drafter, ""),
                    state,
                    version,
                    length,
                    savedBy.map(who -> names.getOrDefault(who, "")),
                    savedAt.map(Utc::instant));
        }
    }

    List<SectionRow> all(Report report) {
        var stored =
                jdbc.sql("""
                        select section_number, drafter, state, version, char_length(body) as body_length, saved_by, saved_at
                        from report_section where report_id = ? order by section_number
                        """).param(report.id().toString()).query(Stored::from).list();
        var who = new ArrayList<StaffId>();
        stored.forEach(row -> {
            who.add(row.drafter());
            row.savedBy().ifPresent(who::add);
        });
        var names = new HashMap<>(people.names(who));
        return stored.stream().map(row -> row.named(names)).toList();
    }

    SectionRow row(Report report, int section) {
        return all(report).stream()
                .filter(row -> row.number() == section)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Optional<SectionText> text(Report report, int section) {
        return jdbc.sql(
                        "select body, manuscript, version from report_section where report_id = ? and section_number = ?")
                .params(report.id().toString(), section)
                .query((row, _) -> new SectionText(section, ManuscriptColumn.read(row), row.getLong("version")))
                .optional();
    }

    StaffId drafter(Report report, int section) {
        return jdbc.sql("select drafter from report_section where report_id = ? and section_number = ?")
                .params(report.id().toString(), section)
                .query((row, _) -> new StaffId(row.getString(1)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    void assign(Report report, int section, StaffId to) {
        jdbc.sql("""
                        update report_section set drafter = ?, state = case state when 'DONE' then 'WRITING' else state end
                        where report_id = ? and section_number = ?
                        """).params(to.value(), report.id().toString(), section).update();
    }

    /** Another drafter from now on; whether it is finished stays as it is. */
    void entrust(Report report, int section, StaffId to) {
        jdbc.sql("update report_section set drafter = ? where report_id = ? and section_number = ?")
                .params(to.value(), report.id().toString(), section)
                .update();
    }

    void finish(Report report, int section) {
        state(report, section, SectionState.DONE);
    }

    void returned(Report report, int section) {
        state(report, section, SectionState.RETURNED);
    }

    /** @return whether it had been finished */
    boolean reopen(Report report, int section) {
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
