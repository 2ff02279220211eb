package org.qianfa.ui.common;

import java.util.List;
import java.util.Locale;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Stage;
import org.qianfa.report.StageKind;

/** The stages of a report's model as the stage bar shows them. */
public final class ReportStages {
    private ReportStages() {}

    public static StageBar bar(List<Stage> stages, Report report, Locale locale) {
        var now = now(stages, report);
        var steps = new java.util.ArrayList<StageBar.Step>();
        for (var at = 0; at < stages.size(); at++)
            steps.add(new StageBar.Step(name(stages.get(at).name(), locale), progress(at, now)));
        return new StageBar(steps);
    }

    /** Models name their elements in Chinese and then in English: "领导小组审核 Review report". */
    public static String name(String inModel, Locale locale) {
        var gap = inModel.indexOf(' ');
        if (gap < 0) return inModel;
        return locale.getLanguage().equals("en") ? inModel.substring(gap + 1) : inModel.substring(0, gap);
    }

    private static int now(List<Stage> stages, Report report) {
        if (report.status() == ReportStatus.PUBLISHED) return stages.size();
        for (var at = 0; at < stages.size(); at++) {
            var stage = stages.get(at);
            var publishing = report.status() == ReportStatus.SIGNED_OFF && stage.kind() == StageKind.PUBLISH;
            var standing =
                    report.status() != ReportStatus.SIGNED_OFF && stage.id().equals(report.stageId());
            if (publishing || standing) return at;
        }
        return 0;
    }

    private static StageBar.Progress progress(int at, int now) {
        if (at < now) return StageBar.Progress.DONE;
        return at == now ? StageBar.Progress.NOW : StageBar.Progress.LATER;
    }
}
