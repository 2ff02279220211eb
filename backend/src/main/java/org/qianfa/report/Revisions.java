package org.qianfa.report;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import org.qianfa.shared.Command;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Immutable package revisions, one made at every submission. */
@Service
@Command
public class Revisions {
    private final Reports reports;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ContentJson json;

    Revisions(Reports reports, JdbcClient jdbc, Clock clock, ContentJson json) {
        this.reports = reports;
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    /** Freezes what stands in the report now; the caller holds its lock. */
    public Revision make(Report report, StaffId by) {
        var content = reports.contentOf(report);
        var hash = ContentHash.of(report, content);
        var number = latest(report).map(Revision::number).orElse(0) + 1;
        var now = clock.instant();
        jdbc.sql("""
                        insert into report_revision (report_id, edition, revision, content, sm3, sha256, made_by, made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        report.id().toString(),
                        report.edition(),
                        number,
                        json.write(content),
                        hash.sm3(),
                        hash.sha256(),
                        by.value(),
                        Utc.column(now))
                .update();
        return new Revision(number, content, hash, by, now);
    }

    /** The revision that was submitted last. */
    @Transactional(readOnly = true)
    public Optional<Revision> latest(Report report) {
        return jdbc.sql("""
                        select revision, content, sm3, sha256, made_by, made_at from report_revision
                        where report_id = ? and edition = ? order by revision desc limit 1
                        """)
                .params(report.id().toString(), report.edition())
                .query((row, _) -> new Revision(
                        row.getInt("revision"),
                        json.read(row.getString("content")),
                        new ContentHash(row.getString("sm3"), row.getString("sha256")),
                        new StaffId(row.getString("made_by")),
                        Utc.instant(row.getObject("made_at", LocalDateTime.class))))
                .optional();
    }
}
