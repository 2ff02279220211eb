package org.qianfa.approval.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qianfa.approval.administration.AdministratorRights;
import org.qianfa.approval.administration.CaseActRows;
import org.qianfa.approval.administration.CaseEvent;
import org.qianfa.form.content.ContentHash;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.stage.Chain;
import org.qianfa.report.stage.Stage;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.ModelName;
import org.qianfa.text.PlainText;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 本单位流程: an administrator gives an organ a chain of its own. Reports that are under way stay on the version that they began with, until one of
 * them is moved, with a reason, to a version that has the stage it stands at.
 */
@Service
@Command
public class OwnChains {
    /** 512 KB. */
    public static final int LONGEST = 512 * 1024;

    private static final int LONGEST_NAME = 100;
    private final Reports reports;
    private final Chain chain;
    private final ChainModels models;
    private final AdministratorRights administrators;
    private final CaseActRows acts;
    private final ChainVersionRows rows;
    private final ApplicationEventPublisher events;

    OwnChains(
            Reports reports,
            Chain chain,
            ChainModels models,
            AdministratorRights administrators,
            CaseActRows acts,
            ChainVersionRows rows,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.chain = chain;
        this.models = models;
        this.administrators = administrators;
        this.acts = acts;
        this.rows = rows;
        this.events = events;
    }

    /** The models that the product brings along. */
    public List<ChainModels.Offered> offered() {
        return models.offered();
    }

    /** Everything that keeps a file from becoming a chain; empty where it keeps the law. */
    @Transactional(readOnly = true)
    public List<Sentence> obstaclesToDeployment(String bpmn) {
        return bpmn.length() > LONGEST
                ? List.of(Sentence.of("model.tooLarge", LONGEST / 1024))
                : models.obstaclesToDeployment(bpmn);
    }

    /** The stages of a model that keeps the law. */
    public List<Stage> stages(String bpmn) {
        return models.stages(bpmn);
    }

    /** The organ's versions, the latest first; none where it has always gone by the product's chain. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<ChainVersion> versions(OrganId organ, StaffId by) {
        administrators.organ(organ, by);
        return rows.all(organ);
    }

    /** A version's model as it was deployed. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public Optional<String> bpmn(OrganId organ, int version, StaffId by) {
        administrators.organ(organ, by);
        return rows.bpmn(organ, version);
    }

    /**
     * From now on reports of this organ begin in this chain.
     *
     * @param name what the administrator calls it
     * @param bpmn the model, "" for the product's chain
     * @return the number of the new version
     * @throws Refused with everything that keeps the model from being deployed
     */
    @ByThisPerson
    public int deploy(OrganId id, String name, String bpmn, StaffId by) {
        var organ = administrators.organ(id, by);
        rows.lock(organ.id());
        var called = PlainText.requirePlain(name.strip());
        var obstacles = new ArrayList<Sentence>();
        if (called.isEmpty() || called.length() > LONGEST_NAME)
            obstacles.add(Sentence.of("model.nameWrong", LONGEST_NAME));
        if (!bpmn.isEmpty()) obstacles.addAll(obstaclesToDeployment(bpmn));
        if (!obstacles.isEmpty()) throw new Refused(obstacles);
        var version = rows.latest(id) + 1;
        var sm3 = ContentHash.ofText(bpmn).sm3();
        rows.write(id, version, called, bpmn, sm3, by);
        if (!bpmn.isEmpty()) models.deploy(id, version, bpmn);
        events.publishEvent(new CaseEvent.ChainDeployed(id, version, sm3, by));
        return version;
    }

    /** The chain that a report of this organ begins in; 0 for the product's. The report keeps it. */
    public int begin(ReportId report, OrganId organ) {
        var latest = rows.latest(organ);
        var version = latest > 0
                        && rows.bpmn(organ, latest)
                                .filter(bpmn -> !bpmn.isEmpty())
                                .isPresent()
                ? latest
                : 0;
        reports.useChainVersion(report, version);
        return version;
    }

    /** The version that a report goes by, 0 for the product's chain. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public int versionOf(ReportId report, StaffId by) {
        return reports.chainVersion(reports.get(report, by));
    }

    /**
     * A report that is under way goes on in another version.
     *
     * @param version 0 for the product's chain
     * @throws Refused where it is signed or over, or that version has not the stage at which it stands
     */
    @ByThisPerson
    public void move(ReportId id, int version, String reason, StaffId by) {
        var report = reports.lock(id, by);
        administrators.mustCover(report, by);
        var obstacles = obstaclesToMove(report, version);
        if (!obstacles.isEmpty()) throw new Refused(obstacles);
        var before = reports.chainVersion(report);
        acts.write(report, CaseActRows.Act.MOVED, before + " → " + version, reason, by);
        models.move(id, report.organ(), version);
        reports.useChainVersion(id, version);
        events.publishEvent(new CaseEvent.ChainChanged(id, report.organ(), before, version, by));
    }

    private List<Sentence> obstaclesToMove(Report report, int version) {
        if (report.status() == ReportStatus.SIGNED_OFF
                || report.status() == ReportStatus.PUBLISHED
                || report.status() == ReportStatus.ENDED) return List.of(Sentence.of("model.tooLateToMove"));
        var target = version == 0
                ? Optional.of(models.offered().getFirst().bpmn())
                : rows.bpmn(report.organ(), version).filter(bpmn -> !bpmn.isEmpty());
        if (target.isEmpty()) return List.of(Sentence.of("model.noSuchVersion", version));
        var present = chain.stages(report.id()).stream()
                .filter(stage -> stage.id().equals(report.stageId()))
                .findFirst()
                .orElseThrow();
        return models.stages(target.get()).stream()
                        .anyMatch(stage -> stage.id().equals(present.id()) && stage.kind() == present.kind())
                ? List.of()
                : List.of(Sentence.of("model.stageMissing", new ModelName(present.name())));
    }
}
