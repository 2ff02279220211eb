package org.qianfa.report.lease;

import java.util.List;
import java.util.Optional;
import org.qianfa.report.Report;
import org.qianfa.report.ReportEvent;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.WritingRights;
import org.qianfa.report.section.SectionRows;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who edits which section now: a tab takes a section, is heard of while it is open, and lets go; another writer may take over. */
@Service
@Command
public class Leases {
    private static final int LONGEST_TAB = 64;
    private final Reports reports;
    private final SectionRows sections;
    private final LeaseRows leases;
    private final WritingRights writingRights;
    private final ApplicationEventPublisher events;

    Leases(
            Reports reports,
            SectionRows sections,
            LeaseRows leases,
            WritingRights writingRights,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.sections = sections;
        this.leases = leases;
        this.writingRights = writingRights;
        this.events = events;
    }

    /** Who edits what in this report now. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<Lease> live(ReportId id, StaffId by) {
        return leases.live(reports.get(id, by));
    }

    /**
     * Takes a section for a tab, or says that the tab is still there.
     *
     * @throws Refused where this person may not write in the section now
     */
    @ByThisPerson
    public LeaseOutcome take(ReportId id, int section, String tab, StaffId by) {
        var report = writable(id, section, by, tab);
        var elsewhere = leases.elsewhere(report, section, by, tab);
        if (elsewhere.isPresent()) return new LeaseOutcome.Held(elsewhere.get());
        if (!leases.extend(report, section, by, tab)) leases.put(report, section, by, tab);
        return granted(report, section);
    }

    /** Takes a section although it is being edited; whoever edited it is told, and what they type from now on is kept for them. */
    @ByThisPerson
    public LeaseOutcome takeOver(ReportId id, int section, String tab, StaffId by) {
        var report = writable(id, section, by, tab);
        var before = leases.elsewhere(report, section, by, tab);
        leases.put(report, section, by, tab);
        before.map(Lease::staff)
                .filter(other -> !other.equals(by))
                .ifPresent(other ->
                        events.publishEvent(new ReportEvent.EditingTakenOver(id, report.organ(), section, other, by)));
        return granted(report, section);
    }

    /** The tab has been left. */
    @ByThisPerson
    public void release(ReportId id, int section, String tab, StaffId by) {
        var report = reports.lock(id, by);
        leases.live(report, section).filter(lease -> lease.isOf(by, tab)).ifPresent(_ -> leases.drop(report, section));
    }

    private Report writable(ReportId id, int section, StaffId by, String tab) {
        if (tab.isBlank() || tab.length() > LONGEST_TAB) throw new NotFound();
        var report = reports.lock(id, by);
        writingRights.mustWrite(report, section, by);
        return report;
    }

    private LeaseOutcome granted(Report report, int section) {
        var version = sections.text(report, section).orElseThrow(NotFound::new).version();
        return leases.live(report, section)
                .<LeaseOutcome>map(lease -> new LeaseOutcome.Granted(lease, version))
                .orElseThrow();
    }

    /** @throws Refused naming whoever else is editing one of the sections now */
    public void mustBeFree(Report report, Iterable<Integer> touched, StaffId by) {
        var live = leases.live(report);
        var obstacles = new java.util.ArrayList<Sentence>();
        touched.forEach(section -> live.stream()
                .filter(lease -> lease.section() == section && !lease.staff().equals(by))
                .forEach(lease -> obstacles.add(Sentence.of("report.beingEdited", section, lease.name()))));
        if (!obstacles.isEmpty()) throw new Refused(obstacles);
    }

    public Optional<Lease> elsewhere(Report report, int section, StaffId by, Optional<String> tab) {
        return tab.isPresent()
                ? leases.elsewhere(report, section, by, tab.get())
                : leases.live(report, section).filter(lease -> !lease.staff().equals(by));
    }
}
