package org.qianfa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.qianfa.intake.vocabulary.FormVocabulary;

/** In which form a report is written: the one whose rows and columns it has, whatever year its title says. The year only tells where they do not. */
final class FormRecognition {
    private record Candidate(IntakeResult reading, int cells) {
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
    static IntakeResult bestFit(List<FormVocabulary> forms, Function<FormVocabulary, ReportReader> reading) {
        var all = new ArrayList<Candidate>();
        for (var vocabulary : forms.reversed()) {
            var one = reading.apply(vocabulary);
            var fitting = new Candidate(one.read(), one.cellsFitting());
            if (fitting.isWhole() && fitting.ofItsYear()) return fitting.reading();
            all.addFirst(fitting);
        }
        var most = all.stream().mapToInt(Candidate::cells).max().orElseThrow();
        var best = all.stream().filter(one -> one.cells() == most).toList();
        return best.stream()
                .filter(Candidate::ofItsYear)
                .findFirst()
                .orElse(best.getLast())
                .reading();
    }
}
