package org.qianfa.report.revision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.qianfa.form.content.ContentHash;
import org.qianfa.form.content.ContentJson;
import org.qianfa.report.Report;
import org.qianfa.report.ReportEvent;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.WritingRights;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReadOnce;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.qianfa.text.PlainText;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Immutable package revisions: made when somebody saves by name, hands a section over, or submits. */
@Service
@Command
public class Revisions {
    private static final int LONGEST_NOTE = 200;
    private static final int MOST = 500;
    private static final String CONTENT =
            "select revision, content, sm3, sha256, made_by, made_at from report_revision where report_id = ? and edition = ?";
    private final Reports reports;
    private final WritingRights writingRights;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ContentJson json;
    private final ReadOnce<Edition, Optional<Revision>> latest = new ReadOnce<>();

    private record Edition(ReportId report, int number) {
        static Edition of(Report report) {
            return new Edition(report.id(), report.edition());
        }
    }

    Revisions(Reports reports, WritingRights writingRights, JdbcClient jdbc, Clock clock, ContentJson json) {
        this.reports = reports;
        this.writingRights = writingRights;
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    /** Freezes what stands in the report now, for its submission; the caller holds its lock. */
    public Revision make(Report report, StaffId by) {
        return make(report, RevisionKind.SUBMITTED, "", by);
    }

    /**
     * Keeps what stands in the report now under a name; where nothing has changed since the last revision, that one is meant.
     *
     * @param note what its author says about it, "" for nothing
     * @throws Refused where the report is not open for writing or not this person's to write, or the note is longer than 200 characters
     */
    @ByThisPerson
    public Revision save(ReportId id, RevisionKind kind, String note, StaffId by) {
        var report = reports.lock(id, by);
        writingRights.mustDraft(report, by);
        if (note.length() > LONGEST_NOTE) throw new Refused(Sentence.of("report.noteTooLong", LONGEST_NOTE));
        PlainText.requirePlain(note);
        if (note.isBlank()) {
            var latest = latest(report);
            var hash = ContentHash.of(report.identity(), reports.contentOf(report));
            if (latest.isPresent() && latest.get().hash().equals(hash)) return latest.get();
        }
        return make(report, kind, note.strip(), by);
    }

    @EventListener
    void handedOver(ReportEvent.SectionFinished finished) {
        save(finished.report(), RevisionKind.HANDED_OVER, "", finished.by());
    }

    private Revision make(Report report, RevisionKind kind, String note, StaffId by) {
        var content = reports.contentOf(report);
        var hash = ContentHash.of(report.identity(), content);
        var number = last(report) + 1;
        var now = clock.instant();
        jdbc.sql("""
                        insert into report_revision (report_id, edition, revision, content, sm3, sha256, made_by, made_at, kind, note)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        report.id().toString(),
                        report.edition(),
                        number,
                        json.write(content),
                        hash.sm3(),
                        hash.sha256(),
                        by.value(),
                        Utc.column(now),
                        kind.name(),
                        note)
                .update();
        var made = new Revision(number, content, hash, by, Utc.instant(Utc.column(now)));
        latest.put(Edition.of(report), Optional.of(made));
        return made;
    }

    private int last(Report report) {
        return jdbc.sql("select coalesce(max(revision), 0) from report_revision where report_id = ? and edition = ?")
                .params(report.id().toString(), report.edition())
                .query(Integer.class)
                .single();
    }

    /** The edition's last revision. While a report is frozen that is the one that was submitted. */
    @Transactional(readOnly = true)
    public Optional<Revision> latest(Report report) {
        return latest.get(Edition.of(report), () -> readLatest(report));
    }

    private Optional<Revision> readLatest(Report report) {
        return jdbc.sql(CONTENT + " order by revision desc limit 1")
                .params(report.id().toString(), report.edition())
                .query(this::revision)
                .optional();
    }

    /** @throws NotFound also where this person may not see the report */
    @Transactional(readOnly = true)
    @ByThisPerson
    public Revision get(ReportId id, int number, StaffId by) {
        return get(reports.get(id, by), number);
    }

    /** For the modules that stand above, which have asked who it is. */
    @Transactional(readOnly = true)
    public Revision get(Report report, int number) {
        return jdbc.sql(CONTENT + " and revision = ?")
                .params(report.id().toString(), report.edition(), number)
                .query(this::revision)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The edition's revisions, the latest first. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<RevisionRow> all(ReportId id, StaffId by) {
        var report = reports.get(id, by);
        return jdbc.sql("""
                        select r.revision, r.kind, r.note, r.sm3, r.sha256, r.made_by, s.name, r.made_at
                        from report_revision r join staff s on s.id = r.made_by
                        where r.report_id = ? and r.edition = ? order by r.revision desc limit ?
                        """)
                .params(report.id().toString(), report.edition(), MOST)
                .query((row, _) -> new RevisionRow(
                        row.getInt("revision"),
                        Columns.constant(RevisionKind.class, row, "kind"),
                        row.getString("note"),
                        new ContentHash(row.getString("sm3"), row.getString("sha256")),
                        Columns.staff(row, "made_by"),
                        row.getString("name"),
                        Columns.instant(row, "made_at")))
                .list();
    }

    private Revision revision(ResultSet row, int number) throws SQLException {
        return new Revision(
                row.getInt("revision"),
                json.read(row.getString("content")),
                new ContentHash(row.getString("sm3"), row.getString("sha256")),
                Columns.staff(row, "made_by"),
                Columns.instant(row, "made_at"));
    }
}
