package org.qianfa.ui.comparison;

import java.util.List;
import java.util.Locale;
import org.qianfa.comparison.Version;
import org.qianfa.report.Report;
import org.qianfa.report.RevisionRow;
import org.qianfa.ui.common.Dates;
import org.qianfa.ui.common.Texts;

/** What the texts of a report are called. */
record Versions(Report report, List<RevisionRow> revisions, Dates dates, Locale locale) {
    /** 第 2 稿. */
    String name(Version version) {
        return switch (version) {
            case Version.Numbered(var number) -> words("version.number", number);
            case Version.Present now -> words(report.status().writable() ? "version.now" : "version.frozen");
            case Version.LastYear last -> words("version.lastYear", Integer.toString(report.year() - 1));
        };
    }

    /** Who made it, when, and why; "" where there is no more to say. */
    String about(Version version) {
        return version instanceof Version.Numbered(var number)
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
    String choice(Version version) {
        var about = about(version);
        return about.isEmpty() ? name(version) : words("version.choice", name(version), about);
    }

    String kind(RevisionRow row) {
        return words("revision." + row.kind().name());
    }

    static String address(Report report, Version from, Version to) {
        return path(report) + "?" + query(from, to);
    }

    static String path(Report report) {
        return "reports/" + report.id() + "/compare";
    }

    static String query(Version from, Version to) {
        return "from=" + from + "&to=" + to;
    }

    static String history(Report report) {
        return "reports/" + report.id() + "/history";
    }

    private String words(String key, Object... values) {
        return Texts.in(locale, key, values);
    }
}
