package org.qianfa.export;

import java.util.concurrent.Semaphore;
import org.qianfa.document.FileKind;
import org.qianfa.document.Origin;
import org.qianfa.document.Paper;
import org.qianfa.document.Rendering;
import org.qianfa.form.Formats;
import org.qianfa.form.content.Content;
import org.qianfa.form.content.ContentHash;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.report.revision.Revision;
import org.qianfa.report.revision.Revisions;
import org.qianfa.report.signature.Signatures;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of one and the same content for whoever may see the report. */
@Service
public class Exports {
    private final Reports reports;
    private final Revisions revisions;
    private final Signatures signatures;
    private final Formats formats;
    private final Rendering rendering;
    /** Several people's files take turns, so that the screens of all others stay quick. */
    private final Semaphore turns =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    Exports(Reports reports, Revisions revisions, Signatures signatures, Formats formats, Rendering rendering) {
        this.reports = reports;
        this.revisions = revisions;
        this.signatures = signatures;
        this.formats = formats;
        this.rendering = rendering;
    }

    /**
     * What stands in a report now: while it is written, its working copy; from its submission on, what was submitted.
     *
     * @throws NotFound also where this person may not see it
     */
    @Transactional(readOnly = true)
    @ByThisPerson
    public Paper paper(ReportId id, StaffId by) {
        var report = reports.get(id, by);
        var content = reports.contentOf(report);
        var hash = ContentHash.of(report.identity(), content);
        return revisions
                .latest(report)
                .filter(revision -> revision.hash().equals(hash))
                .map(revision -> paper(report, revision))
                .orElseGet(() -> paper(report, content, new Origin.OfDraft(report.edition(), hash)));
    }

    /**
     * What stood in a report once.
     *
     * @throws NotFound also where this person may not see it
     */
    @Transactional(readOnly = true)
    @ByThisPerson
    public Paper paper(ReportId id, int revision, StaffId by) {
        return paper(reports.get(id, by), revisions.get(id, revision, by));
    }

    private Paper paper(Report report, Revision revision) {
        var signed = signatures
                .inForce(report)
                .filter(signature -> signature.hash().equals(revision.hash()))
                .isPresent();
        return paper(
                report,
                revision.content(),
                new Origin.OfRevision(report.edition(), revision.number(), revision.hash(), signed));
    }

    private Paper paper(Report report, Content content, Origin origin) {
        return new Paper(
                formats.get(report.format()), report.title(), report.organName(), report.year(), content, origin);
    }

    /** Begins to write, and returns at once. The paper was given to a person who may see it. */
    public Export begin(Paper paper, FileKind kind) {
        var export = new Export(paper, kind, rendering, turns);
        Thread.ofPlatform().daemon().name("export").start(export::run);
        return export;
    }
}
