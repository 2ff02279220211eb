package org.qianfa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.qianfa.intake.vocabulary.FormVocabulary;

/** In which form a report is written: the one whose rows and columns it has, whatever year its title says. The year only tells where they do not. */
final class FormRecognition {
    private record Fitting(IntakeResult reading, int cells) {
        boolean ofItsYear() {
            return reading.year().filter(reading.form()::covers).isPresent();
        }

        boolean isWhole() {
            return cells
                    == reading.form().tables().stream()
                            .mapToInt(table -> table.cells().size())
                            .sum();
        }
    }

    private FormRecognition() {}

    /**
     * The newest form is tried first: where the document has every one of its cells and is of its year, no other form can fit better.
     *
     * @param forms oldest first
     * @param reading of the document in a form
     */
    static IntakeResult of(List<FormVocabulary> forms, Function<FormVocabulary, ReportReader> reading) {
        var all = new ArrayList<Fitting>();
        for (var words : forms.reversed()) {
            var one = reading.apply(words);
            var fitting = new Fitting(one.read(), one.fit());
            if (fitting.isWhole() && fitting.ofItsYear()) return fitting.reading();
            all.addFirst(fitting);
        }
        var most = all.stream().mapToInt(Fitting::cells).max().orElseThrow();
        var best = all.stream().filter(one -> one.cells() == most).toList();
        return best.stream()
                .filter(Fitting::ofItsYear)
                .findFirst()
                .orElse(best.getLast())
                .reading();
    }
}
