package org.qianfa.intake;

import java.util.ArrayList;
import java.util.List;

/** In which form a report is written: the one whose rows and columns it has, whatever year its title says. The year only tells where they do not. */
final class FormOfReport {
    private record Fitting(Reading reading, int cells) {
        boolean ofItsYear() {
            return reading.year().filter(reading.form()::covers).isPresent();
        }
    }

    private FormOfReport() {}

    /** @param forms readings of the same document, each in another form, oldest form first */
    static Reading of(List<OneReading> forms) {
        var all = new ArrayList<Fitting>();
        for (var form : forms) all.add(new Fitting(form.read(), form.fit()));
        var most = all.stream().mapToInt(Fitting::cells).max().orElseThrow();
        var best = all.stream().filter(one -> one.cells() == most).toList();
        return best.stream()
                .filter(Fitting::ofItsYear)
                .findFirst()
                .orElse(best.getLast())
                .reading();
    }
}
