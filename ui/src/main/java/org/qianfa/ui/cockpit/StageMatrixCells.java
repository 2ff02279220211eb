package org.qianfa.ui.cockpit;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.qianfa.deadline.cockpit.CockpitRow;
import org.qianfa.deadline.forecast.Outlook;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.stage.StageKind;
import org.qianfa.ui.element.Tone;
import org.qianfa.ui.text.Dates;
import org.qianfa.ui.text.Texts;

/** Says how each stage of a report stands: done on a day, under way, due by a day, or overdue by days; and when it will be published. */
final class StageMatrixCells {
    private final Dates dates;
    private final Locale locale;

    StageMatrixCells(Dates dates, Locale locale) {
        this.dates = dates;
        this.locale = locale;
    }

    StageMatrixCell stage(CockpitRow row, StageKind stage) {
        if (row.status() == ReportStatus.ENDED) return new StageMatrixCell(Tone.QUIET, words("heat.nothing"));
        var now = now(row.status());
        var standing = row.stage(stage);
        if (stage.compareTo(now) < 0 || row.status() == ReportStatus.PUBLISHED)
            return new StageMatrixCell(
                    Tone.GOOD,
                    "✓ " + standing.done().map(at -> dates.day(at, locale)).orElseGet(() -> words("heat.done")));
        var late = ChronoUnit.DAYS.between(standing.due(), dates.today());
        var due = dates.day(standing.due(), locale);
        if (stage != now)
            return late > 0
                    ? new StageMatrixCell(Tone.BAD, words("heat.late", late))
                    : new StageMatrixCell(Tone.QUIET, words("heat.due", due));
        var doing = words("heat.now." + row.status(), row.passage());
        if (late > 0) return new StageMatrixCell(Tone.BAD, words("heat.nowLate", doing, late));
        var near = row.status() == ReportStatus.RETURNED || dates.left(standing.due()) <= 1;
        return new StageMatrixCell(near ? Tone.WARN : Tone.CALM, words("heat.nowDue", doing, due));
    }

    StageMatrixCell outlook(CockpitRow row) {
        var forecast = row.forecast();
        var likely = dates.day(forecast.likely(), locale);
        var late = ChronoUnit.DAYS.between(row.publishDue(), forecast.likely());
        return switch (forecast.outlook()) {
            case ENDED -> new StageMatrixCell(Tone.QUIET, words("heat.now.ENDED"));
            case PUBLISHED -> new StageMatrixCell(Tone.GOOD, words("heat.published"));
            case PUBLISHED_LATE -> new StageMatrixCell(Tone.WARN, words("heat.publishedLate"));
            case ON_TIME -> new StageMatrixCell(Tone.GOOD, likely);
            case TIGHT -> new StageMatrixCell(Tone.WARN, words("heat.tight", likely));
            case AT_RISK, OVERDUE ->
                new StageMatrixCell(
                        Tone.BAD, late > 0 ? words("heat.lateBy", likely, late) : words("heat.tight", likely));
        };
    }

    String outlookWords(Outlook outlook) {
        return words("outlook." + outlook);
    }

    private static StageKind now(ReportStatus status) {
        return switch (status) {
            case DRAFT, RETURNED -> StageKind.DRAFT;
            case UNDER_REVIEW -> StageKind.REVIEW;
            case AWAITING_SIGN_OFF -> StageKind.SIGN_OFF;
            case SIGNED_OFF, PUBLISHED, ENDED -> StageKind.PUBLISH;
        };
    }

    private String words(String key, Object... values) {
        return Texts.in(locale, key, values);
    }
}
