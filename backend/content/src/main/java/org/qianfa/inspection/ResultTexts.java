package org.qianfa.inspection;

import java.util.Locale;
import java.util.stream.Collectors;
import org.qianfa.check.Place;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.form.table.ValueCell;
import org.qianfa.intake.IntakeResult;
import org.qianfa.text.Sentence;

/** How results speak to people, in one language. */
public record ResultTexts(Locale language) {
    private static final int LONGEST_QUOTE = 60;

    public String of(String key, Object... values) {
        return of(Sentence.of("inspection." + key, values));
    }

    public String of(Sentence sentence) {
        return sentence.in(language);
    }

    public String severity(Severity severity) {
        return of("severity." + severity.letter());
    }

    /** Which report this is taken for: organ, year, form. */
    public String report(Inspected.Judged judged) {
        var report = judged.report();
        return of(
                "report",
                report.organName().isEmpty() ? of("noOrgan") : report.organName(),
                Integer.toString(report.year()),
                report.form().id());
    }

    public String counts(Inspected.Judged judged) {
        return of(
                "counts",
                judged.count(Severity.BLOCKING),
                judged.count(Severity.WARNING),
                judged.count(Severity.INFO),
                judged.reading().unplaced().size());
    }

    /** How much of each table was read; empty where all of all. */
    public String tables(Inspected.Judged judged) {
        return judged.report().form().tables().stream()
                .filter(table -> judged.reading().completeness(table.number()) != IntakeResult.Completeness.OK)
                .map(table -> of("shape." + judged.reading().completeness(table.number()), table(table.number())))
                .collect(Collectors.joining(of("and")));
    }

    public String place(ReportUnderCheck report, Place place) {
        return switch (place) {
            case Place.InReport() -> of("place.report");
            case Place.InSection(var section, var start, var end, var quote) ->
                of("place.section", heading(report, section));
            case Place.InTable(var number) -> table(number);
            case Place.InCell(var key) ->
                of(
                        "place.cell",
                        table(key.table()),
                        report.form().cell(key).map(ValueCell::name).orElse(key.toString()));
        };
    }

    public static String shortened(String quote) {
        var line = quote.strip().replaceAll("\\s++", " ");
        if (line.length() <= LONGEST_QUOTE) return line;
        var end = Character.isHighSurrogate(line.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return line.substring(0, end) + "…";
    }

    private static String heading(ReportUnderCheck report, int section) {
        return report.form().section(section).orElseThrow().heading();
    }

    private String table(int number) {
        return of("table." + number);
    }
}
