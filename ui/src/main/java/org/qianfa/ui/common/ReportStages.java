package org.qianfa.ui.common;

import java.util.List;
import java.util.Locale;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Stage;
import org.qianfa.report.StageKind;
import org.qianfa.shared.ModelName;

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

    public static String name(String inModel, Locale locale) {
        return new ModelName(inModel).in(locale);
    }

    /** Which version of its organ's chain a report goes by; "0" for the product's. */
    public static String version(String number, Locale locale) {
        return number.equals("0")
                ? Texts.in(locale, "chains.number.standard")
                : Texts.in(locale, "chains.number", number);
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
