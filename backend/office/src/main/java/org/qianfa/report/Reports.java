package org.qianfa.report;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qianfa.form.Formats;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.prose.Manuscript;
import org.qianfa.report.draft.ReportContents;
import org.qianfa.report.stage.Stage;
import org.qianfa.report.stage.StageEntered;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every report: found, read, locked, moved from status to status. */
@Service
@Command
public class Reports {
    private final ReportRows rows;
    private final ReportAccess access;
    private final ReportContents contents;
    private final Formats formats;
    private final ApplicationEventPublisher events;

    Reports(
            ReportRows rows,
            ReportAccess access,
            ReportContents contents,
            Formats formats,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.access = access;
        this.contents = contents;
        this.formats = formats;
        this.events = events;
    }

    /** @throws NotFound also where this person may not see it */
    @Transactional(readOnly = true)
    @ByThisPerson
    public Report get(ReportId id, StaffId by) {
        var report = rows.find(id).orElseThrow(NotFound::new);
        access.reader(report, by);
        return report;
    }

    /** What stands in it now, totals computed. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public Content content(ReportId id, StaffId by) {
        return contentOf(get(id, by));
    }

    /** What stands in its cells now, totals computed. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public Cells cells(ReportId id, StaffId by) {
        return totals(get(id, by), contents.cells(id));
    }

    /** For the modules that stand above, which have asked who it is. */
    @Transactional(readOnly = true)
    public Content contentOf(Report report) {
        var content = contents.content(report.id());
        return content.withCells(totals(report, content.cells()));
    }

    /** The manuscript with every fact saying what its cell holds in this report now. */
    public Manuscript fillFacts(Report report, Manuscript manuscript) {
        if (manuscript.referencedCells().isEmpty()) return manuscript;
        var cells = totals(report, contents.cells(report.id()));
        return manuscript.withFacts(cell -> cells.at(CellKey.parse(cell)).orElse(""));
    }

    Cells totals(Report report, Cells entered) {
        return formats.get(report.format()).withTotals(entered);
    }

    /** The row lock that every decision starts with; nobody else moves this report until the transaction ends. */
    public Report lock(ReportId id) {
        return rows.lock(id).orElseThrow(NotFound::new);
    }

    /** The same, for a person who must be allowed to see it. */
    public Report lock(ReportId id, StaffId by) {
        var report = lock(id);
        access.reader(report, by);
        return report;
    }

    /** Whether this person may read it by a duty, not merely because somebody sent it to them. */
    @Transactional(readOnly = true)
    public boolean readsByDuty(Report report, StaffId who) {
        return access.byDuty(report, who);
    }

    /** @throws Refused for whoever reads it only because somebody sent it to them */
    public void mustReadByDuty(Report report, StaffId who) {
        if (!access.byDuty(report, who)) throw new Refused(Sentence.of("report.onlyByDuty"));
    }

    @Transactional(readOnly = true)
    public Report get(ReportId id) {
        return rows.find(id).orElseThrow(NotFound::new);
    }

    /** An organ's report for a year, where there is one. */
    @Transactional(readOnly = true)
    public Optional<Report> find(OrganId organ, int year) {
        return rows.find(organ, year);
    }

    /** The titles of many reports, in one query. */
    @Transactional(readOnly = true)
    public Map<ReportId, String> titles(Collection<ReportId> ids) {
        return rows.all(ids).stream().collect(Collectors.toMap(Report::id, Report::title));
    }

    /** Whether this person had a hand in the edition's content: then it is their own work, whoever wrote last. */
    @Transactional(readOnly = true)
    public boolean contributed(Report report, StaffId who) {
        return contents.contributors(report).contains(who);
    }

    /** Who has which part in this edition: drafted, reviewed, or signed; nobody has two. */
    @Transactional(readOnly = true)
    public Map<StaffId, StageKind> parts(Report report) {
        return contents.parts(report);
    }

    /** @return the part that this person has in the edition: this one, or the one that they had before */
    public StageKind takePart(Report report, StaffId who, StageKind part) {
        return contents.takePart(report, who, part);
    }

    /** Moves it on; only under {@link #lock}. */
    public void move(Report report, ReportStatus to) {
        rows.writeStatus(report.id(), to);
        events.publishEvent(new StatusChanged(report, to));
    }

    /** Which version of its organ's own chain it goes by, 0 for the product's chain. */
    public void useChainVersion(ReportId report, int chainVersion) {
        rows.writeChainVersion(report, chainVersion);
    }

    @Transactional(readOnly = true)
    public int chainVersion(Report report) {
        return rows.chainVersion(report.id());
    }

    /** From now on this drafter answers for the whole report. */
    public void makeResponsible(Report report, StaffId drafter) {
        rows.writeResponsibleDrafter(report.id(), drafter);
    }

    /** Records which stage of the model it stands at. */
    public void standAt(Report report, Stage stage) {
        rows.writeStage(report.id(), stage.id());
        events.publishEvent(new StageEntered(report, stage));
    }

    /** The same, and moves it on. */
    public void standAt(Report report, Stage stage, ReportStatus status) {
        rows.writeStage(report.id(), stage.id(), status);
        events.publishEvent(new StageEntered(report, stage));
        events.publishEvent(new StatusChanged(report, status));
    }
}
