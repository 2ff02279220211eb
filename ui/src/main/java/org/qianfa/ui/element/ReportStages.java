package org.qianfa.ui.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.stage.Stage;
import org.qianfa.report.stage.StageKind;
import org.qianfa.text.ModelName;
import org.qianfa.ui.element.StageBar.Progress;
import org.qianfa.ui.text.Texts;

/** The stages of a report's model as the stage bar shows them. */
public final class ReportStages {
    private ReportStages() {}

    /** @param entered the stages that had a round, by id: a report that was moved to another chain may have passed some over */
    public static StageBar bar(List<Stage> stages, Report report, Set<String> entered, Locale locale) {
        var now = now(stages, report);
        var steps = new ArrayList<StageBar.Step>();
        for (var at = 0; at < stages.size(); at++) {
            var stage = stages.get(at);
            var progress = at < now ? past(stage, entered) : at == now ? Progress.NOW : Progress.LATER;
            steps.add(new StageBar.Step(name(stage.name(), locale), progress));
        }
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

    private static Progress past(Stage stage, Set<String> entered) {
        var decided = stage.kind() == StageKind.REVIEW || stage.kind() == StageKind.SIGN_OFF;
        return decided && !entered.contains(stage.id()) ? Progress.PASSED_OVER : Progress.DONE;
    }
}
