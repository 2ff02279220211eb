package org.qianfa.process.installation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.flowable.engine.ManagementService;
import org.qianfa.Person;
import org.qianfa.StoredReport;
import org.qianfa.absence.Absences;
import org.qianfa.document.FileKind;
import org.qianfa.form.content.Content;
import org.qianfa.form.content.ContentHash;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.passkey.Passkeys;
import org.qianfa.process.EngineStory;
import org.qianfa.publication.Publications;
import org.qianfa.publication.edition.PublishedFiles;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafts;
import org.qianfa.report.draft.UnsavedText;
import org.qianfa.report.revision.Revisions;
import org.qianfa.report.work.WorkItems;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.context.ApplicationContext;

/** Everything that the services say of a report to its organ's head. */
final class ReportInventory {
    private final ApplicationContext spring;
    private final EngineStory engine;

    ReportInventory(ApplicationContext spring) {
        this.spring = spring;
        engine = spring.getBean(EngineStory.class);
    }

    StoredReport of(String scene, ReportId id) {
        var report = the(Reports.class).get(id);
        var head = the(People.class).holding(Role.HEAD, report.organ()).getFirst();
        var facts = new TreeMap<String, List<String>>();
        new Person(spring, head.id()).does(me -> {
            stands(report, facts);
            reads(report, me, facts);
            new SaidInventory(spring, report, me).addTo(facts);
            peopleDo(report, me, facts);
            isPublic(report, facts);
        });
        return new StoredReport(scene, id.toString(), head.account().substring(0, 3), facts);
    }

    private void stands(Report report, SortedMap<String, List<String>> facts) {
        var id = report.id();
        facts.put(
                "report",
                List.of(
                        report.title(),
                        report.organCode() + " "
                                + the(Organs.class).get(report.organ()).path(),
                        report.format() + " " + report.edition() + " " + report.publishDue(),
                        report.status() + " " + report.stageId() + " chain "
                                + the(Reports.class).chainVersion(report),
                        account(report.responsibleDrafter())));
        facts.put("engine", List.of(engine.isRunning(id) ? engine.waitingAt(id) + jobs(id) : "over"));
        facts.put(
                "waits for",
                the(WorkItems.class).waiting(id).stream()
                        .map(item -> account(item.staff()) + " " + item.dueOn() + " " + item.createdAt())
                        .sorted()
                        .toList());
    }

    private String jobs(ReportId id) {
        var jobs = the(ManagementService.class);
        var instance = engine.instance(id);
        return " jobs %d timers %d dead %d"
                .formatted(
                        jobs.createJobQuery().processInstanceId(instance).count(),
                        jobs.createTimerJobQuery().processInstanceId(instance).count(),
                        jobs.createDeadLetterJobQuery()
                                .processInstanceId(instance)
                                .count());
    }

    private void reads(Report report, StaffId head, SortedMap<String, List<String>> facts) {
        var id = report.id();
        var content = the(Reports.class).contentOf(report);
        var hash = ContentHash.of(report.identity(), content);
        facts.put("content", List.of(hash.sm3(), hash.sha256(), ContentDigest.of(content)));
        facts.put(
                "sections",
                the(Drafts.class).sections(id, head).stream()
                        .map(row -> row.number() + " " + account(row.drafter()) + " " + row.state() + " "
                                + row.version() + " " + row.savedAt())
                        .toList());
        facts.put(
                "revisions",
                the(Revisions.class).all(id, head).stream()
                        .map(row -> row.number() + " " + row.kind() + " " + row.note() + " " + row.madeByName() + " "
                                + row.madeAt() + " "
                                + (ContentHash.of(report.identity(), revision(row.number(), id, head))
                                                .equals(row.hash())
                                        ? row.hash().sm3()
                                        : "another content")
                                + " " + ContentDigest.of(revision(row.number(), id, head)))
                        .toList());
        var drafter = report.responsibleDrafter();
        facts.put(
                "kept texts",
                keptBy(new Person(spring, drafter), id).stream()
                        .map(kept -> kept.section() + " " + kept.name() + " " + ContentDigest.of(kept.text()))
                        .toList());
    }

    /** Nothing for whoever has left. */
    private List<UnsavedText> keptBy(Person drafter, ReportId id) {
        return the(People.class).get(drafter.id()).duties().isEmpty() ? List.of() : drafter.keptTexts(id);
    }

    private Content revision(int number, ReportId id, StaffId head) {
        return the(Revisions.class).get(id, number, head).content();
    }

    private void peopleDo(Report report, StaffId head, SortedMap<String, List<String>> facts) {
        facts.put(
                "absences",
                the(Absences.class).ahead(report.organ(), LocalDate.of(2022, 1, 1)).stream()
                        .map(one -> one.name() + " → " + one.deputyName() + " " + one.duty() + " " + one.from() + " "
                                + one.until() + " " + one.reason() + " " + one.state())
                        .sorted()
                        .toList());
        facts.put(
                "passkeys of the head",
                the(Passkeys.class).passkeysOf(head).stream()
                        .map(key -> key.name() + " " + key.addedAt() + " " + key.usedAt())
                        .toList());
    }

    private void isPublic(Report report, SortedMap<String, List<String>> facts) {
        facts.put(
                "public",
                the(Publications.class).find(report.organCode(), report.year()).stream()
                        .map(edition -> edition.title() + " " + edition.edition() + " " + edition.indexNumber() + " "
                                + edition.signedBy() + " " + edition.publishedAt() + " "
                                + edition.hash().sm3())
                        .toList());
        facts.put(
                "public file",
                the(PublishedFiles.class)
                        .find(report.organCode(), report.year(), FileKind.PDF, Duration.ofMinutes(1))
                        .stream()
                        .map(file -> file.name())
                        .toList());
    }

    private String account(StaffId staff) {
        return the(People.class).get(staff).account();
    }

    private <T> T the(Class<T> service) {
        return spring.getBean(service);
    }
}
