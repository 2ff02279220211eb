package org.qianfa.intake;

import java.util.List;

/** In which form a report is written: the one whose words it uses, whatever year its title says. */
final class FormOfReport {
    /** Where a report mixes two forms, the form of its year is taken if it fits nearly as well. */
    private static final double NEARLY = 0.9;

    private FormOfReport() {}

    /** @param readings of the same document, each in another form, oldest form first */
    static Reading of(List<Reading> readings) {
        var most = readings.stream().mapToInt(FormOfReport::weight).max().orElseThrow();
        return readings.stream()
                .filter(reading -> ofItsYear(reading) && weight(reading) >= NEARLY * most)
                .findFirst()
                .or(() -> readings.reversed().stream()
                        .filter(reading -> weight(reading) == most)
                        .findFirst())
                .orElseThrow();
    }

    /** Cells that are placed, and cells of rows that are known though their values are not certain. */
    private static int weight(Reading reading) {
        return reading.cells().values().size()
                + reading.unplaced().stream()
                        .mapToInt(one -> one.slots().size())
                        .sum();
    }

    private static boolean ofItsYear(Reading reading) {
        return reading.year().filter(reading.form()::covers).isPresent();
    }
}
