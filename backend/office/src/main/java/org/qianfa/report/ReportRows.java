package org.qianfa.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qianfa.form.OrganKind;
import org.qianfa.shared.Columns;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReadOnce;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of reports; {@link #lock} is the first statement of every command. */
@Component
public class ReportRows {
    public static final String COLUMNS = """
            r.id, r.organ_id, o.code, o.name, o.kind, o.path, r.report_year, r.format, r.edition, r.status, r.stage_id,
            r.responsible_drafter, r.publish_due
            """;
    private final JdbcClient jdbc;
    private final ReadOnce<ReportId, Optional<Report>> found = new ReadOnce<>();

    ReportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Report> find(ReportId id) {
        return found.get(id, () -> read(id));
    }

    /** A row has been written. */
    public void changed() {
        found.forget();
    }

    private Optional<Report> read(ReportId id) {
        return jdbc.sql("select " + COLUMNS + " from report r join organ o on o.id = r.organ_id where r.id = ?")
                .param(id.toString())
                .query(ReportRows::report)
                .optional();
    }

    Optional<Report> find(OrganId organ, int year) {
        return jdbc.sql("select " + COLUMNS
                        + " from report r join organ o on o.id = r.organ_id where r.organ_id = ? and r.report_year = ?")
                .params(organ.value(), year)
                .query(ReportRows::report)
                .optional();
    }

    List<Report> all(Collection<ReportId> ids) {
        if (ids.isEmpty()) return List.of();
        return jdbc.sql("select " + COLUMNS + " from report r join organ o on o.id = r.organ_id where r.id in (:ids)")
                .param("ids", ids.stream().map(ReportId::toString).toList())
                .query(ReportRows::report)
                .list();
    }

    /** Holds the report's row until the transaction ends, so that only one person at a time decides; then reads it afresh. */
    Optional<Report> lock(ReportId id) {
        jdbc.sql("select id from report where id = ? for update")
                .param(id.toString())
                .query(String.class)
                .optional();
        ReadOnce.forgetAll();
        return find(id);
    }

    void writeStatus(ReportId id, ReportStatus status) {
        jdbc.sql("update report set status = ? where id = ?")
                .params(status.name(), id.toString())
                .update();
        moved(id, now -> now.at(now.stageId(), status));
    }

    void writeStage(ReportId id, String stage) {
        jdbc.sql("update report set stage_id = ? where id = ?")
                .params(stage, id.toString())
                .update();
        moved(id, now -> now.at(stage, now.status()));
    }

    void writeStage(ReportId id, String stage, ReportStatus status) {
        jdbc.sql("update report set stage_id = ?, status = ? where id = ?")
                .params(stage, status.name(), id.toString())
                .update();
        moved(id, now -> now.at(stage, status));
    }

    /** It has been written that the report stands elsewhere: what was read of it is known without reading it again. */
    private void moved(ReportId id, UnaryOperator<Report> written) {
        found.change(id, report -> report.map(written));
    }

    void writeResponsibleDrafter(ReportId id, StaffId drafter) {
        jdbc.sql("update report set responsible_drafter = ? where id = ?")
                .params(drafter.value(), id.toString())
                .update();
        changed();
    }

    void writeChainVersion(ReportId id, int version) {
        jdbc.sql("update report set chain_version = ? where id = ?")
                .params(version, id.toString())
                .update();
        changed();
    }

    int chainVersion(ReportId id) {
        return jdbc.sql("select chain_version from report where id = ?")
                .param(id.toString())
                .query(Integer.class)
                .single();
    }

    public static Report report(ResultSet row, int number) throws SQLException {
        return new Report(
                Columns.report(row, "id"),
                Columns.organ(row, "organ_id"),
                row.getString("code"),
                row.getString("name"),
                OrganKind.ofKey(row.getString("kind")),
                row.getString("path"),
                row.getInt("report_year"),
                row.getString("format"),
                row.getInt("edition"),
                Columns.constant(ReportStatus.class, row, "status"),
                row.getString("stage_id"),
                Columns.staff(row, "responsible_drafter"),
                row.getObject("publish_due", LocalDate.class));
    }
}
