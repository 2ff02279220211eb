package org.qianfa.approval.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qianfa.approval.round.Round;
import org.qianfa.approval.round.RoundRows;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.stage.Chain;
import org.qianfa.report.stage.Stage;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The picture of a report's chain as its model draws it, with the present stage, the stages passed and the ways back that were taken. */
@Service
@Transactional(readOnly = true)
public class ChainPictures {
    private final Reports reports;
    private final RoundRows rounds;
    private final Chain chain;
    private final ChainModels models;

    ChainPictures(Reports reports, RoundRows rounds, Chain chain, ChainModels models) {
        this.reports = reports;
        this.rounds = rounds;
        this.chain = chain;
        this.models = models;
    }

    /** As SVG, made here and safe to show as it is. */
    @ByThisPerson
    public String picture(ReportId id, Locale locale, StaffId by) {
        return models.picture(id, progress(reports.get(id, by)), locale);
    }

    /** A model that keeps the law, as SVG. */
    public String picture(String bpmn, Locale locale) {
        return models.picture(bpmn, locale);
    }

    private ChainProgress progress(Report report) {
        var stages = chain.stages(report.id());
        var draft = stages.stream()
                .filter(stage -> stage.kind() == StageKind.DRAFT)
                .map(Stage::id)
                .findFirst()
                .orElse("");
        var visits = new HashMap<String, Integer>();
        var returned = new ArrayList<ChainProgress.Jump>();
        var straight = new ArrayList<ChainProgress.Jump>();
        visits.put(draft, 1);
        var before = Optional.<Round>empty();
        for (var round : rounds.all(report)) {
            visits.merge(round.stageId(), 1, Integer::sum);
            before.filter(last -> last.straightBack() && last.stageId().equals(round.stageId()))
                    .ifPresent(last -> straight.add(new ChainProgress.Jump(last.returnedTo(), round.stageId())));
            if (!round.returnedTo().isEmpty())
                returned.add(new ChainProgress.Jump(round.stageId(), round.returnedTo()));
            if (round.returnedTo().equals(draft)) visits.merge(draft, 1, Integer::sum);
            before = Optional.of(round);
        }
        return new ChainProgress(present(report, stages), visits, returned, straight);
    }

    private static String present(Report report, List<Stage> stages) {
        if (report.status() == ReportStatus.PUBLISHED || report.status() == ReportStatus.ENDED) return "";
        if (report.status() != ReportStatus.SIGNED_OFF) return report.stageId();
        return stages.stream()
                .filter(stage -> stage.kind() == StageKind.PUBLISH)
                .map(Stage::id)
                .findFirst()
                .orElse("");
    }
}
