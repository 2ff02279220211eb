package org.qianfa.publication;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qianfa.document.Origin;
import org.qianfa.document.Paper;
import org.qianfa.document.ReportHtml;
import org.qianfa.format.Content;
import org.qianfa.format.Formats;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.report.ContentHash;
import org.qianfa.report.ContentJson;
import org.qianfa.report.Drafting;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.Signature;
import org.qianfa.report.Signatures;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publication: exactly what was signed, exactly once; and what the public reads. */
@Service
@Command
public class Publications {
    private final Reports reports;
    private final Signatures signatures;
    private final Drafting drafting;
    private final Formats formats;
    private final ReportHtml html;
    private final ContentJson json;
    private final People people;
    private final Organs organs;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publications(
            Reports reports,
            Signatures signatures,
            Drafting drafting,
            Formats formats,
            ReportHtml html,
            ContentJson json,
            People people,
            Organs organs,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.signatures = signatures;
        this.drafting = drafting;
        this.formats = formats;
        this.html = html;
        this.json = json;
        this.people = people;
        this.organs = organs;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes the report public, once, however often it is called. The hash is computed anew from what stands in the report now and compared
     * with the one that was signed.
     */
    public PublicationOutcome publish(ReportId id) {
        var report = reports.lock(id);
        if (isPublished(report)) return PublicationOutcome.PUBLISHED;
        var content = reports.contentOf(report);
        var found = ContentHash.of(report, content);
        var signature = signatures.inForce(report);
        if (report.status() != ReportStatus.SIGNED_OFF
                || signature.isEmpty()
                || !signature.get().hash().equals(found)) {
            stop(report, signature.map(each -> each.hash().sm3()).orElse(""), found.sm3());
            return PublicationOutcome.STOPPED;
        }
        insert(report, content, signature.get());
        reports.move(report, ReportStatus.PUBLISHED);
        events.publishEvent(
                new PublicationEvent.Published(id, report.organ(), report.edition(), found.sm3(), StaffId.SYSTEM));
        return PublicationOutcome.PUBLISHED;
    }

    private void stop(Report report, String signed, String found) {
        jdbc.sql("""
                        insert into publication_stop (id, report_id, edition, signed_sm3, found_sm3, stopped_at) values (?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        UUID.randomUUID().toString(),
                        report.id().toString(),
                        report.edition(),
                        signed,
                        found,
                        Utc.column(clock.instant()))
                .update();
        signatures.voided(report);
        drafting.returned(report, List.of());
        events.publishEvent(
                new PublicationEvent.PublicationStopped(report.id(), report.organ(), signed, found, StaffId.SYSTEM));
    }

    private void insert(Report report, Content content, Signature signature) {
        jdbc.sql("""
                        insert into publication (report_id, edition, organ_code, organ_name, report_year, title, index_number, format,
                            content, sm3, sha256, signer, signed_at, published_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        report.id().toString(),
                        report.edition(),
                        report.organCode(),
                        report.organName(),
                        report.year(),
                        report.title(),
                        "%s/%d-%05d".formatted(report.organCode(), report.year(), 1),
                        report.format(),
                        json.write(content),
                        signature.hash().sm3(),
                        signature.hash().sha256(),
                        signature.signerName(),
                        Utc.column(signature.signedAt()),
                        Utc.column(clock.instant()))
                .update();
    }

    private boolean isPublished(Report report) {
        return jdbc.sql("select count(*) from publication where report_id = ? and edition = ?")
                        .params(report.id().toString(), report.edition())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What everybody may read, the latest year first. */
    @Transactional(readOnly = true)
    public List<PublishedRow> published(int limit) {
        return jdbc.sql("""
                        select organ_code, organ_name, report_year, title, edition, published_at from publication
                        order by report_year desc, organ_code, edition desc limit ?
                        """)
                .param(limit)
                .query((row, _) -> new PublishedRow(
                        row.getString("organ_code"),
                        row.getString("organ_name"),
                        row.getInt("report_year"),
                        row.getString("title"),
                        row.getInt("edition"),
                        Utc.instant(row.getObject("published_at", LocalDateTime.class))))
                .list();
    }

    /** The newest edition of an organ's report for a year. */
    @Transactional(readOnly = true)
    public Optional<PublishedReport> find(String organCode, int year) {
        return jdbc.sql("""
                        select organ_code, organ_name, report_year, title, edition, index_number, format, content, sm3, sha256, signer,
                            signed_at, published_at
                        from publication where organ_code = ? and report_year = ? order by edition desc limit 1
                        """)
                .params(organCode, year)
                .query((row, _) -> new PublishedReport(
                        row.getString("organ_code"),
                        row.getString("organ_name"),
                        row.getInt("report_year"),
                        row.getString("title"),
                        row.getInt("edition"),
                        row.getString("index_number"),
                        row.getString("signer"),
                        Utc.instant(row.getObject("signed_at", LocalDateTime.class)),
                        Utc.instant(row.getObject("published_at", LocalDateTime.class)),
                        new ContentHash(row.getString("sm3"), row.getString("sha256")),
                        html.article(
                                formats.get(row.getString("format")),
                                row.getString("title"),
                                json.read(row.getString("content")))))
                .optional();
    }

    /** The content of the newest edition of an organ's report for a year. */
    @Transactional(readOnly = true)
    Optional<PublishedPaper> paper(String organCode, int year) {
        return jdbc.sql("""
                        select report_id, edition, organ_name, report_year, title, index_number, format, content, sm3, sha256
                        from publication where organ_code = ? and report_year = ? order by edition desc limit 1
                        """)
                .params(organCode, year)
                .query((row, _) -> new PublishedPaper(
                        ReportId.of(row.getString("report_id")),
                        row.getInt("edition"),
                        new Paper(
                                formats.get(row.getString("format")),
                                row.getString("title"),
                                row.getString("organ_name"),
                                row.getInt("report_year"),
                                json.read(row.getString("content")),
                                new Origin.OfPublication(
                                        row.getInt("edition"),
                                        row.getString("index_number"),
                                        new ContentHash(row.getString("sm3"), row.getString("sha256"))))))
                .optional();
    }

    /** Publications that were stopped, for the administrators above; the latest first. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<PublicationStop> stops(StaffId by) {
        return people.get(by).duties().stream()
                .filter(duty -> duty.role() == Role.ADMIN)
                .flatMap(duty -> stopsUnder(organs.get(duty.organ()).path()).stream())
                .toList();
    }

    private List<PublicationStop> stopsUnder(String path) {
        return jdbc.sql("""
                        select s.report_id, o.name, r.report_year, s.signed_sm3, s.found_sm3, s.stopped_at
                        from publication_stop s join report r on r.id = s.report_id join organ o on o.id = r.organ_id
                        where o.path like ? and r.status <> 'PUBLISHED' order by s.stopped_at desc limit 50
                        """)
                .param(path + "%")
                .query((row, _) -> new PublicationStop(
                        ReportId.of(row.getString("report_id")),
                        row.getString("name"),
                        row.getInt("report_year"),
                        row.getString("signed_sm3"),
                        row.getString("found_sm3"),
                        Utc.instant(row.getObject("stopped_at", LocalDateTime.class))))
                .list();
    }
}
