package org.qianfa.approval.administration;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.approval.chain.ChainModels;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports that nobody can move: none stands still without the administrators being told. */
@Service
@Command
public class Standstills {
    private final Reports reports;
    private final StandstillRows rows;
    private final StandstillReasons reasons;
    private final ChainModels models;
    private final People people;
    private final Organs organs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Standstills(
            Reports reports,
            StandstillRows rows,
            StandstillReasons reasons,
            ChainModels models,
            People people,
            Organs organs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.rows = rows;
        this.reasons = reasons;
        this.models = models;
        this.people = people;
        this.organs = organs;
        this.events = events;
        this.clock = clock;
    }

    /** Those under the organs that this person administers, as things stand now; the longest known first. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<Standstill> standstillsUnder(StaffId by) {
        var paths = people.get(by).duties().stream()
                .filter(duty -> duty.role() == Role.ADMIN)
                .map(duty -> organs.get(duty.organ()).path())
                .toList();
        if (paths.isEmpty()) return List.of();
        var known = rows.known();
        return standing().entrySet().stream()
                .filter(still -> paths.stream().anyMatch(still.getKey().organPath()::startsWith))
                .map(still -> new Standstill(
                        still.getKey(),
                        still.getValue(),
                        known.getOrDefault(still.getKey().id(), clock.instant())))
                .sorted((one, other) -> one.found().compareTo(other.found()))
                .toList();
    }

    /** Why nobody can move this report; empty where somebody or something can. */
    @Transactional(readOnly = true)
    public List<Sentence> reasons(Report report) {
        return reasons.reasonsFor(report);
    }

    /** Finds what stands still and tells it once; notes what moves again. */
    public void sweep() {
        var known = rows.known();
        var now = standing();
        now.keySet().stream().filter(report -> !known.containsKey(report.id())).forEach(this::found);
        known.keySet().stream()
                .filter(id ->
                        now.keySet().stream().noneMatch(report -> report.id().equals(id)))
                .forEach(rows::over);
    }

    private void found(Report report) {
        rows.found(report);
        events.publishEvent(new CaseEvent.StoodStill(report.id(), report.organ(), report.stageId(), StaffId.SYSTEM));
    }

    private Map<Report, List<Sentence>> standing() {
        var found = new LinkedHashMap<Report, List<Sentence>>();
        var candidates = rows.candidates();
        candidates.addAll(models.ailing(rows.signed()).keySet());
        for (var id : candidates) {
            var report = reports.get(id);
            var why = reasons.reasonsFor(report);
            if (!why.isEmpty()) found.put(report, why);
        }
        return found;
    }
}
