package org.qianfa.ui.history;

import java.util.List;
import java.util.Locale;
import org.qianfa.history.RevisionSelector;
import org.qianfa.report.Report;
import org.qianfa.report.ReportNavigation;
import org.qianfa.report.revision.RevisionRow;
import org.qianfa.ui.text.Dates;
import org.qianfa.ui.text.Texts;

/** What the texts of a report are called. */
public record RevisionNames(Report report, List<RevisionRow> revisions, Dates dates, Locale locale) {
    /** 第 2 稿. */
    public String name(RevisionSelector version) {
        return switch (version) {
            case RevisionSelector.Numbered(var number) -> words("version.number", number);
            case RevisionSelector.Present now -> words(report.status().writable() ? "version.now" : "version.frozen");
            case RevisionSelector.LastYear last -> words("version.lastYear", Integer.toString(report.year() - 1));
        };
    }

    /** Who made it, when, and why; "" where there is no more to say. */
    public String about(RevisionSelector version) {
        return version instanceof RevisionSelector.Numbered(var number)
                ? revisions.stream()
                        .filter(row -> row.number() == number)
                        .findFirst()
                        .map(row -> words(
                                "version.about",
                                kind(row),
                                row.madeByName(),
                                dates.moment(row.madeAt(), locale),
                                row.note().isEmpty() ? "" : words("version.note", row.note())))
                        .orElse("")
                : "";
    }

    /** With who and when, for choosing. */
    String choice(RevisionSelector version) {
        var about = about(version);
        return about.isEmpty() ? name(version) : words("version.choice", name(version), about);
    }

    String kind(RevisionRow row) {
        return words("revision." + row.kind().name());
    }

    public static String address(Report report, RevisionSelector from, RevisionSelector to) {
        return path(report) + "?" + query(from, to);
    }

    static String path(Report report) {
        return ReportNavigation.compare(report.id());
    }

    static String query(RevisionSelector from, RevisionSelector to) {
        return "from=" + from + "&to=" + to;
    }

    public static String history(Report report) {
        return ReportNavigation.history(report.id());
    }

    private String words(String key, Object... values) {
        return Texts.in(locale, key, values);
    }
}
