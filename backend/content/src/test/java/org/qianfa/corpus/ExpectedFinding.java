package org.qianfa.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.form.content.CellKey;

/**
 * A finding that is expected, by its rule and its place. A place that is not told may be any.
 *
 * @param quote characters of the section's text that the finding has to touch
 * @param anywhere section numbers and cell keys, where the rule book leaves it open where the finding stands
 * @param because for the reader
 */
record ExpectedFinding(
        String rule,
        Optional<Integer> section,
        Optional<String> quote,
        Optional<Integer> table,
        Optional<String> row,
        Optional<String> column,
        Optional<List<String>> anywhere,
        Optional<String> because) {

    boolean is(Finding finding, ReportUnderCheck report) {
        if (!finding.rule().equals(rule)) return false;
        if (anywhere.isPresent())
            return anywhere.get().stream()
                    .anyMatch(place -> place.contains("/")
                            ? finding.concerns(CellKey.parse(place))
                            : report.sectionOf(finding.place()) == Integer.parseInt(place));
        if (table.isPresent()) return inTable(table.get(), finding, report);
        return section.map(number -> inSection(number, finding, report)).orElse(true);
    }

    private boolean inTable(int number, Finding finding, ReportUnderCheck report) {
        return switch (finding.place()) {
            case Place.InCell(var key) ->
                fits(key) || (saysOfEach(finding) && finding.cells().stream().anyMatch(this::fits));
            case Place.InTable(var other) ->
                other == number
                        && ((row.isEmpty() && column.isEmpty())
                                || finding.cells().stream().anyMatch(this::fits));
            case Place.InSection place ->
                row.isEmpty()
                        && column.isEmpty()
                        && report.form().sectionHolding(number).stream()
                                .anyMatch(section -> section.number() == place.section());
            case Place.InReport() -> false;
        };
    }

    /** A rule about single cells may name several in one finding. */
    private static boolean saysOfEach(Finding finding) {
        return finding.left().isEmpty();
    }

    private boolean fits(CellKey key) {
        return table.stream().allMatch(number -> number == key.table())
                && row.stream().allMatch(key.row()::equals)
                && column.stream().allMatch(key.column()::equals);
    }

    private boolean inSection(int number, Finding finding, ReportUnderCheck report) {
        if (report.sectionOf(finding.place()) != number) return false;
        if (quote.isEmpty()) return true;
        return finding.place() instanceof Place.InSection(var section, var start, var end, var words)
                && spans(report.content().text(section), quote.get())
                        .anyMatch(span -> span[0] < end && start < span[1]);
    }

    /** Where the quote stands in the text, whatever white space is between its characters. */
    static Stream<int[]> spans(String text, String quote) {
        var places = new int[text.length()];
        var bare = new StringBuilder();
        for (var i = 0; i < text.length(); i++)
            if (!Character.isWhitespace(text.charAt(i))) {
                places[bare.length()] = i;
                bare.append(text.charAt(i));
            }
        var found = Stream.<int[]>builder();
        for (var at = bare.indexOf(quote); at >= 0; at = bare.indexOf(quote, at + 1))
            found.add(new int[] {places[at], places[at + quote.length() - 1] + 1});
        return found.build();
    }

    @Override
    public String toString() {
        var place = new StringBuilder(rule);
        section.ifPresent(number -> place.append(" in section ").append(number));
        table.ifPresent(number -> place.append(" in table ").append(number));
        row.ifPresent(key -> place.append(", row ").append(key));
        column.ifPresent(key -> place.append(", column ").append(key));
        anywhere.ifPresent(places -> place.append(" in one of ").append(String.join(", ", places)));
        quote.ifPresent(words -> place.append(" “").append(words).append("”"));
        return place.toString();
    }
}
