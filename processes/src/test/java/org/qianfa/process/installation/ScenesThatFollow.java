package org.qianfa.process.installation;

import static org.assertj.core.api.Assertions.assertThat;

import org.flowable.engine.ManagementService;
import org.qianfa.Person;
import org.qianfa.StoredManifest;
import org.qianfa.approval.SignOffs;
import org.qianfa.deadline.reminder.Reminders;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Formats;
import org.qianfa.passkey.SoftPasskey;
import org.qianfa.report.Reports;
import org.qianfa.report.work.WorkItems;
import org.qianfa.shared.ReportId;
import org.springframework.context.ApplicationContext;

/** How each report of a stored installation goes on, until it is public. */
final class ScenesThatFollow extends Scenes {
    private final StoredManifest stored;
    private final Person admin;

    ScenesThatFollow(ApplicationContext spring, StoredManifest stored, Person admin) {
        super(spring);
        this.stored = stored;
        this.admin = admin;
    }

    /** What has to be done before it can go on like any other. */
    void prepares(String scene, ReportId report, Town town) {
        switch (scene) {
            case "empty" -> town.drafter().fills(report);
            case "stopped" -> says(report, 6, town.drafter());
            case "stands still" -> findsADrafter(report, town);
            case "ended" -> admin.reopens(report, "撤并推迟");
            case "straight back" -> {
                town.drafter().submits(report);
                assertThat(engine.waitingAt(report)).isEqualTo("signOffReport");
            }
            case "timed" -> reminds(report, town);
            case "awaiting a passkey" -> signsByPasskey(report, town.head());
            case "given up" -> {
                var jobs = the(ManagementService.class);
                var job = jobs.createDeadLetterJobQuery()
                        .processInstanceId(engine.instance(report))
                        .singleResult();
                jobs.moveDeadLetterJobToExecutableJob(job.getId(), 3);
            }
            case "to be tried again" -> {
                var jobs = the(ManagementService.class);
                var job = jobs.createTimerJobQuery()
                        .processInstanceId(engine.instance(report))
                        .singleResult();
                jobs.moveTimerToExecutableJob(job.getId());
            }
            default -> assertThat(stored.report(scene).id()).isEqualTo(report.toString());
        }
    }

    /** Whoever is waited for does what is theirs. */
    void goesToTheEnd(ReportId report, Town town) {
        for (var steps = 0; steps < 20; steps++)
            switch (the(Reports.class).get(report).status()) {
                case DRAFT, RETURNED -> responsible(report).answersAndSubmits(report);
                case UNDER_REVIEW -> reviews(report, waitedFor(report), town);
                case AWAITING_SIGN_OFF -> signer(report, town).signs(report);
                case SIGNED_OFF -> engine.runsJobs(report);
                case PUBLISHED, ENDED -> {
                    return;
                }
            }
    }

    private void reviews(ReportId report, Person reviewer, Town town) {
        if (engine.waitingAt(report).equals("secrecyReview"))
            new CaseScenes(spring, admin, admin).checks(report, town.person("secrecy"));
        else reviewer.approves(report);
    }

    private Person responsible(ReportId report) {
        return new Person(spring, the(Reports.class).get(report).responsibleDrafter());
    }

    private Person waitedFor(ReportId report) {
        return new Person(spring, the(WorkItems.class).waitingFor(report).getFirst());
    }

    /** The head's deputy, where the head is away. */
    private Person signer(ReportId report, Town town) {
        return the(WorkItems.class).waitingFor(report).contains(town.deputy().id()) ? town.deputy() : town.head();
    }

    private void says(ReportId report, int section, Person by) {
        var form = the(Formats.class).get(the(Reports.class).get(report).format());
        var text = FilledReports.valid(form).text(section);
        var version = by.text(report, section).version();
        by.saves(report, section, text, version);
    }

    private void findsADrafter(ReportId report, Town town) {
        admin.makesResponsible(report, town.drafter2(), "原责任人已离岗");
        town.drafter2().fills(report);
    }

    /** The engine's clock, by the bean's name that its model holds. */
    private void reminds(ReportId report, Town town) {
        var before = reminders(report, town.head());
        later();
        engine.firesTimer(report);
        assertThat(reminders(report, town.head())).isEqualTo(before);
        assertThat(engine.waitingAt(report)).isEqualTo("signOffReport");
    }

    private int reminders(ReportId report, Person head) {
        return head.sees(me -> the(Reminders.class).count(report, me));
    }

    private void signsByPasskey(ReportId report, Person head) {
        var key = SoftPasskey.of(stored.secrets().get("passkey"));
        var question = head.sees(me -> the(SignOffs.class).question(report, head.seen(report), SigningScenes.SITE, me));
        head.does(me ->
                the(SignOffs.class).signOff(report, "同意发布", question, key.signs(question), head.seen(report), me));
        assertThat(head.confirmed(report).orElseThrow().holds()).isTrue();
    }
}
