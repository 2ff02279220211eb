package org.qianfa.process.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.Acting.as;

import org.flowable.engine.ManagementService;
import org.qianfa.StoredManifest;
import org.qianfa.approval.SignOffs;
import org.qianfa.approval.administration.CaseAdministration;
import org.qianfa.approval.administration.ResponsibleDrafters;
import org.qianfa.deadline.reminder.Reminders;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Formats;
import org.qianfa.passkey.SoftPasskey;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafts;
import org.qianfa.report.work.WorkItems;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.context.ApplicationContext;

/** How each report of a stored installation goes on, until it is public. */
final class ScenesThatFollow extends Scenes {
    private final StoredManifest stored;
    private final StaffId admin;

    ScenesThatFollow(ApplicationContext spring, StoredManifest stored, StaffId admin) {
        super(spring);
        this.stored = stored;
        this.admin = admin;
    }

    /** What has to be done before it can go on like any other. */
    void prepares(String scene, ReportId report, Town town) {
        switch (scene) {
            case "empty" -> work.fills(report, town.drafter());
            case "stopped" -> says(report, 6, town.drafter());
            case "stands still" -> findsADrafter(report, town);
            case "ended" -> as(admin, () -> the(CaseAdministration.class).reopen(report, "撤并推迟", admin));
            case "straight back" -> {
                work.submits(report, town.drafter());
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
            switch (work.status(report)) {
                case DRAFT, RETURNED ->
                    work.submits(report, the(Reports.class).get(report).responsibleDrafter());
                case UNDER_REVIEW -> reviews(report, waitedFor(report), town);
                case AWAITING_SIGN_OFF -> work.signs(report, signer(report, town));
                case SIGNED_OFF -> engine.runsJobs(report);
                case PUBLISHED, ENDED -> {
                    return;
                }
            }
    }

    private void reviews(ReportId report, StaffId reviewer, Town town) {
        if (engine.waitingAt(report).equals("secrecyReview"))
            new CaseScenes(spring, admin).checks(report, town.person("secrecy"));
        else work.approves(report, reviewer);
    }

    private StaffId waitedFor(ReportId report) {
        return the(WorkItems.class).waitingFor(report).getFirst();
    }

    /** The head's deputy, where the head is away. */
    private StaffId signer(ReportId report, Town town) {
        return the(WorkItems.class).waitingFor(report).contains(town.deputy()) ? town.deputy() : town.head();
    }

    private void says(ReportId report, int section, StaffId by) {
        var form = the(Formats.class).get(the(Reports.class).get(report).format());
        var text = FilledReports.valid(form).text(section);
        var version = as(by, () -> the(Drafts.class).text(report, section, by)).version();
        as(by, () -> the(Drafts.class).saveText(report, section, text, version, by));
    }

    private void findsADrafter(ReportId report, Town town) {
        as(admin, () -> the(ResponsibleDrafters.class).handOver(report, town.drafter2(), "原责任人已离岗", admin));
        work.fills(report, town.drafter2());
    }

    /** The engine's clock, by the bean's name that its model holds. */
    private void reminds(ReportId report, Town town) {
        var before = reminders(report, town.head());
        later();
        engine.firesTimer(report);
        assertThat(reminders(report, town.head())).isEqualTo(before);
        assertThat(engine.waitingAt(report)).isEqualTo("signOffReport");
    }

    private int reminders(ReportId report, StaffId head) {
        return as(head, () -> the(Reminders.class).count(report, head));
    }

    private void signsByPasskey(ReportId report, StaffId head) {
        var key = SoftPasskey.of(stored.secrets().get("passkey"));
        var question =
                as(head, () -> the(SignOffs.class).question(report, work.seen(report, head), SigningScenes.SITE, head));
        as(head, () -> the(SignOffs.class)
                .signOff(report, "同意发布", question, key.signs(question), work.seen(report, head), head));
        assertThat(as(head, () -> the(SignOffs.class).confirmed(report, head))
                        .orElseThrow()
                        .holds())
                .isTrue();
    }
}
