package org.qianfa.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.form.SectionForm;
import org.qianfa.form.content.CellKey;

/**
 * A specimen's findings beside the expected ones.
 *
 * @param faultsOfReading what was read otherwise than expected
 * @param found expected and found
 * @param missed expected and not found
 * @param right findings that were expected
 * @param wrong findings that were neither expected nor tolerated, or said twice
 */
record JudgedOutcome(
        Specimen specimen,
        List<String> faultsOfReading,
        List<ExpectedFinding> found,
        List<ExpectedFinding> missed,
        List<Finding> right,
        List<Finding> wrong) {

    static JudgedOutcome of(Specimen specimen, Judging judging) {
        var expected = specimen.expected();
        Judging.Judged judged;
        try {
            judged = judging.judge(specimen);
        } catch (RuntimeException e) {
            return new JudgedOutcome(
                    specimen, List.of("not read: " + e), List.of(), expected.findings(), List.of(), List.of());
        }
        var said = new HashSet<String>();
        var right = new ArrayList<Finding>();
        var wrong = new ArrayList<Finding>();
        for (var finding : judged.findings()) {
            var wanted = expected.findings().stream().anyMatch(one -> one.is(finding, judged.checked()));
            var tolerated = expected.tolerated().stream().anyMatch(one -> one.is(finding, judged.checked()));
            var again = !said.add(finding.rule() + finding.place() + finding.message());
            if (again || (!wanted && !tolerated)) wrong.add(finding);
            else if (wanted) right.add(finding);
        }
        var found = new ArrayList<ExpectedFinding>();
        var missed = new ArrayList<ExpectedFinding>();
        for (var one : expected.findings())
            (right.stream().anyMatch(finding -> one.is(finding, judged.checked())) ? found : missed).add(one);
        return new JudgedOutcome(specimen, faults(expected.reading(), judged), found, missed, right, wrong);
    }

    private static List<String> faults(Expectation.Read expected, Judging.Judged judged) {
        var reading = judged.reading();
        var faults = new ArrayList<String>();
        compare(faults, "form", expected.form(), reading.form().id());
        compare(
                faults,
                "organ",
                expected.organ().orElse(""),
                reading.organName().orElse(""));
        if (!reading.form().id().equals(expected.form())) return faults;
        var prose = reading.form().sections().stream()
                .filter(SectionForm::narrative)
                .map(SectionForm::number)
                .filter(expected.sections()::contains)
                .toList();
        compare(faults, "sections", prose, List.copyOf(reading.sections().keySet()));
        expected.tables()
                .forEach((table, shape) -> compare(
                        faults,
                        "table " + table,
                        shape,
                        reading.shape(table).name().toLowerCase(Locale.ROOT)));
        expected.cells()
                .forEach((key, value) -> compare(
                        faults,
                        key,
                        value,
                        reading.cells().at(CellKey.parse(key)).orElse("")));
        expected.unplaced()
                .ifPresent(count ->
                        compare(faults, "unplaced", count, reading.unplaced().size()));
        return faults;
    }

    private static void compare(List<String> faults, String what, Object expected, Object actual) {
        if (!expected.equals(actual)) faults.add(what + " is " + actual + ", not " + expected);
    }

    /** Each deviation as one line that stays the same from run to run. */
    List<String> deviations() {
        return Stream.of(
                        faultsOfReading.stream().map(fault -> "read: " + fault),
                        missed.stream().map(one -> "missed: " + one),
                        wrong.stream().map(finding -> "false: " + finding.rule() + " " + place(finding.place())))
                .flatMap(lines -> lines)
                .map(line -> specimen.name() + " " + line.replace("\n", " "))
                .distinct()
                .toList();
    }

    private static String place(Place place) {
        return switch (place) {
            case Place.InReport() -> "in the report";
            case Place.InTable(var table) -> "in table " + table;
            case Place.InCell(var key) -> "in " + key;
            case Place.InSection(var section, var start, var end, var quote) ->
                "in section " + section + " “" + quote + "”";
        };
    }
}
