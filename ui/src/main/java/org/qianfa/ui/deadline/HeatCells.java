package org.qianfa.ui.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.StageKind;
import org.qianfa.ui.common.Dates;
import org.qianfa.ui.common.Texts;
import org.qianfa.ui.common.Tone;

/** Says how each stage of a report stands: done on a day, under way, due by a day, or overdue by days. */
final class HeatCells {
    private final Dates dates;
    private final Locale locale;

    HeatCells(Dates dates, Locale locale) {
        this.dates = dates;
        this.locale = locale;
    }

    HeatCell cell(Standing standing, StageKind stage) {
        var now = now(standing.row().status());
        if (stage.compareTo(now) < 0 || standing.published())
            return new HeatCell(Tone.GOOD, done(done(standing, stage)));
        var due = standing.row().dues().getOrDefault(stage, standing.row().publishDue());
        var late = ChronoUnit.DAYS.between(due, dates.today());
        if (stage == now) return now(standing, due, late);
        return late > 0
                ? new HeatCell(Tone.BAD, words("heat.late", late))
                : new HeatCell(Tone.QUIET, words("heat.due", dates.day(due, locale)));
    }

    private HeatCell now(Standing standing, LocalDate due, long late) {
        var status = standing.row().status();
        var doing = words("heat.now." + status, standing.passage().round());
        if (late > 0) return new HeatCell(Tone.BAD, words("heat.nowLate", doing, late));
        var tone = status == ReportStatus.RETURNED || dates.left(due) <= 1 ? Tone.WARN : Tone.CALM;
        return new HeatCell(tone, words("heat.nowDue", doing, dates.day(due, locale)));
    }

    private static StageKind now(ReportStatus status) {
        return switch (status) {
            case DRAFT, RETURNED -> StageKind.DRAFT;
            case UNDER_REVIEW -> StageKind.REVIEW;
            case AWAITING_SIGN_OFF -> StageKind.SIGN_OFF;
            case SIGNED_OFF, PUBLISHED -> StageKind.PUBLISH;
        };
    }

    private static Optional<Instant> done(Standing standing, StageKind stage) {
        return switch (stage) {
            case DRAFT -> standing.passage().submitted();
            case REVIEW -> standing.passage().reviewed();
            case SIGN_OFF -> standing.passage().signed();
            case PUBLISH -> standing.row().publishedAt();
        };
    }

    private String done(Optional<Instant> at) {
        return "✓ " + at.map(moment -> dates.day(moment, locale)).orElseGet(() -> words("heat.done"));
    }

    private String words(String key, Object... values) {
        return Texts.in(locale, key, values);
    }
}
