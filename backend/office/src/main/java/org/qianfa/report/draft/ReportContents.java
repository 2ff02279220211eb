package org.qianfa.report.draft;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.prose.Manuscript;
import org.qianfa.report.Report;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.Columns;
import org.qianfa.shared.ReadOnce;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The working copy: section texts, entered cells, and who had a hand in them. */
@Component
public class ReportContents {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Clock clock;
    private final ReadOnce<ReportId, Content> content = new ReadOnce<>();
    private final ReadOnce<ReportId, Cells> cells = new ReadOnce<>();
    private final ReadOnce<Edition, Map<StaffId, StageKind>> parts = new ReadOnce<>();

    private record Edition(ReportId report, int number) {}

    ReportContents(JdbcClient jdbc, JdbcTemplate batch, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.clock = clock;
    }

    public void open(ReportId report, int section, StaffId drafter) {
        jdbc.sql(
                        "insert into report_section (report_id, section_number, drafter, state, body, version) values (?, ?, ?, 'WRITING', '', 0)")
                .params(report.toString(), section, drafter.value())
                .update();
    }

    public Content content(ReportId report) {
        return content.get(report, () -> readContent(report));
    }

    private Content readContent(ReportId report) {
        var manuscripts = new TreeMap<Integer, Manuscript>();
        jdbc.sql("select section_number, body, manuscript from report_section where report_id = ?")
                .param(report.toString())
                .query((row, _) -> manuscripts.put(row.getInt("section_number"), ManuscriptColumn.read(row)))
                .list();
        return Content.ofManuscripts(manuscripts, cells(report));
    }

    public Cells cells(ReportId report) {
        return cells.get(report, () -> readCells(report));
    }

    private Cells readCells(ReportId report) {
        var entered = new HashMap<CellKey, String>();
        jdbc.sql("select table_number, row_key, column_key, entered from report_cell where report_id = ?")
                .param(report.toString())
                .query((row, _) ->
                        entered.put(new CellKey(row.getInt(1), row.getString(2), row.getString(3)), row.getString(4)))
                .list();
        return Cells.of(entered);
    }

    void write(Report report, int section, Manuscript manuscript, StaffId by) {
        jdbc.sql("""
                        update report_section set body = ?, manuscript = ?, version = version + 1, saved_by = ?, saved_at = ?,
                            state = case state when 'DONE' then 'WRITING' else state end
                        where report_id = ? and section_number = ?
                        """)
                .params(
                        manuscript.text(),
                        ManuscriptColumn.json(manuscript),
                        by.value(),
                        Utc.column(clock.instant()),
                        report.id().toString(),
                        section)
                .update();
        content.forget();
        contributed(report, by);
    }

    void write(Report report, Map<CellKey, String> cells, StaffId by) {
        var now = Utc.column(clock.instant());
        batch.batchUpdate(
                "delete from report_cell where report_id = ? and table_number = ? and row_key = ? and column_key = ?",
                cells.keySet().stream()
                        .map(key -> new Object[] {report.id().toString(), key.table(), key.row(), key.column()})
                        .toList());
        batch.batchUpdate(
                """
                insert into report_cell (report_id, table_number, row_key, column_key, entered, saved_by, saved_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                cells.entrySet().stream()
                        .filter(cell -> !cell.getValue().isBlank())
                        .map(cell -> new Object[] {
                            report.id().toString(),
                            cell.getKey().table(),
                            cell.getKey().row(),
                            cell.getKey().column(),
                            cell.getValue().strip(),
                            by.value(),
                            now
                        })
                        .toList());
        this.cells.forget();
        content.forget();
        contributed(report, by);
    }

    /** Who has which part in this edition: drafted, reviewed, or signed. */
    public Map<StaffId, StageKind> parts(Report report) {
        return parts.get(new Edition(report.id(), report.edition()), () -> readParts(report));
    }

    private Map<StaffId, StageKind> readParts(Report report) {
        var parts = new HashMap<StaffId, StageKind>();
        jdbc.sql("select staff_id, part from report_contributor where report_id = ? and edition = ?")
                .params(report.id().toString(), report.edition())
                .query((row, _) -> parts.put(Columns.staff(row, 1), Columns.constant(StageKind.class, row, 2)) == null)
                .list();
        return Map.copyOf(parts);
    }

    public List<StaffId> contributors(Report report) {
        return parts(report).entrySet().stream()
                .filter(part -> part.getValue() == StageKind.DRAFT)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** @throws Refused where this person has reviewed or signed the edition: drafter, reviewer and signer are three people */
    void contributed(Report report, StaffId by) {
        if (takePart(report, by, StageKind.DRAFT) != StageKind.DRAFT)
            throw new Refused(Sentence.of("report.decidedBefore"));
    }

    /** @return the part that this person has: this one, or the one that they had before */
    public StageKind takePart(Report report, StaffId by, StageKind part) {
        var known = parts(report);
        var had = known.get(by);
        if (had != null) return had;
        jdbc.sql("insert into report_contributor (report_id, edition, staff_id, first_at, part) values (?, ?, ?, ?, ?)")
                .params(report.id().toString(), report.edition(), by.value(), Utc.column(clock.instant()), part.name())
                .update();
        var more = new HashMap<>(known);
        more.put(by, part);
        parts.put(new Edition(report.id(), report.edition()), Map.copyOf(more));
        return part;
    }
}
