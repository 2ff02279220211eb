package org.qianfa.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.qianfa.document.FileKind;
import org.qianfa.document.Origin;
import org.qianfa.document.Paper;
import org.qianfa.form.Formats;
import org.qianfa.form.content.ContentHash;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.publication.edition.EditionFiles;
import org.qianfa.publication.edition.EditionReading;
import org.qianfa.publication.edition.EditionRows;
import org.qianfa.publication.edition.ListedEdition;
import org.qianfa.publication.edition.PublishedPaper;
import org.qianfa.publication.proof.EditionAltered;
import org.qianfa.publication.proof.EditionProof;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafting;
import org.qianfa.report.signature.Signatures;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.context.ApplicationEventPublisher;
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
    private final People people;
    private final Organs organs;
    private final EditionFiles files;
    private final PublicationStopRows stops;
    private final EditionRows rows;
    private final EditionReading reading;
    private final EditionProof proof;
    private final ApplicationEventPublisher events;

    Publications(
            Reports reports,
            Signatures signatures,
            Drafting drafting,
            Formats formats,
            People people,
            Organs organs,
            EditionFiles files,
            PublicationStopRows stops,
            EditionRows rows,
            EditionReading reading,
            EditionProof proof,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.signatures = signatures;
        this.drafting = drafting;
        this.formats = formats;
        this.people = people;
        this.organs = organs;
        this.files = files;
        this.stops = stops;
        this.rows = rows;
        this.reading = reading;
        this.proof = proof;
        this.events = events;
    }

    /**
     * Makes the report public, once, however often it is called. The hash is computed anew from what stands in the report now and compared
     * with the one that was signed; then the PDF is made of it and judged, and nothing is public that did not pass.
     *
     * @throws UncheckedIOException where the PDF cannot be written down; nothing has happened then, and it may be tried again
     */
    public PublicationOutcome publish(ReportId id) {
        // before the lock, so that nobody waits for the row while a page is set; under the lock it is found again
        var before = standing(reports.get(id));
        if (before.isSigned()) pdf(before);
        var report = reports.lock(id);
        if (rows.has(report)) return PublicationOutcome.PUBLISHED;
        var now = standing(report);
        if (!now.isSigned()) return stopped(now, StopReason.CONTENT_CHANGED, "");
        var made = pdf(now);
        if (made instanceof EditionFiles.Made.Unfit(var reason, var detail)) return stopped(now, reason, detail);
        var stored = rows.insert(report, now.content(), now.signature().orElseThrow());
        reports.move(report, ReportStatus.PUBLISHED);
        events.publishEvent(new PublicationEvent.Published(
                id,
                report.organ(),
                report.edition(),
                now.hash().sm3(),
                stored.digest(),
                stored.listed().digest(),
                files.digest(made),
                StaffId.SYSTEM));
        return PublicationOutcome.PUBLISHED;
    }

    private SignedStanding standing(Report report) {
        var content = reports.contentOf(report);
        return new SignedStanding(
                report, content, ContentHash.of(report.identity(), content), signatures.inForce(report));
    }

    private EditionFiles.Made pdf(SignedStanding now) {
        var report = now.report();
        var origin = new Origin.OfPublication(report.edition(), EditionRows.indexNumber(report), now.hash());
        var paper = new Paper(
                formats.get(report.format()), report.title(), report.organName(), report.year(), now.content(), origin);
        try {
            return files.make(new PublishedPaper(report.id(), report.edition(), report.organ(), paper), FileKind.PDF);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private PublicationOutcome stopped(SignedStanding now, StopReason reason, String words) {
        var report = now.report();
        var detail = PublicationStopRows.fit(words);
        stops.add(report, reason, detail, now.signedSm3(), now.hash().sm3());
        signatures.voided(report);
        drafting.returned(report, List.of());
        events.publishEvent(
                reason == StopReason.CONTENT_CHANGED
                        ? new PublicationEvent.PublicationStopped(
                                report.id(),
                                report.organ(),
                                now.signedSm3(),
                                now.hash().sm3(),
                                StaffId.SYSTEM)
                        : new PublicationEvent.PdfFailed(report.id(), report.organ(), reason, detail, StaffId.SYSTEM));
        return PublicationOutcome.STOPPED;
    }

    /** What everybody may read, the latest year first; what is not as it was published is left out. */
    @Transactional(readOnly = true)
    public List<PublishedRow> published(int limit) {
        return proof.unaltered(rows.all(limit)).stream().map(ListedEdition::row).toList();
    }

    /**
     * The newest edition of an organ's report for a year.
     *
     * @throws EditionAltered where it is not as it was published
     */
    @Transactional(readOnly = true)
    public Optional<PublishedReport> find(String organCode, int year) {
        return rows.find(organCode, year).map(proof::require).map(reading::page);
    }

    /**
     * The content of the newest edition of an organ's report for a year.
     *
     * @throws EditionAltered where it is not as it was published
     */
    @Transactional(readOnly = true)
    public Optional<PublishedPaper> paper(String organCode, int year) {
        return rows.find(organCode, year).map(proof::require).map(reading::paper);
    }

    /** Publications that were stopped, for the administrators above; the latest first. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<PublicationStop> stops(StaffId by) {
        return people.get(by).duties().stream()
                .filter(duty -> duty.role() == Role.ADMIN)
                .flatMap(duty -> stops.under(organs.get(duty.organ()).path()).stream())
                .toList();
    }
}
