package org.qianfa.intake.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.qianfa.form.Format;
import org.qianfa.intake.source.LineField;
import org.qianfa.intake.vocabulary.FormVocabulary;
import org.qianfa.intake.vocabulary.TableVocabulary;

/** The same table in other editions of the form: how a table of a wrong year is known. */
public final class OtherForms {
    private record Other(Format form, TableVocabulary vocabulary) {}

    private final List<Other> others;

    public OtherForms(List<FormVocabulary> forms, Format format, int table) {
        this.others = forms.stream()
                .filter(other -> !other.form().id().equals(format.id()))
                .flatMap(other -> other.table(table).stream().map(vocabulary -> new Other(other.form(), vocabulary)))
                .toList();
    }

    boolean isColumn(LineField field) {
        return others.stream().anyMatch(other -> other.vocabulary().isColumn(field));
    }

    boolean isName(LineField field) {
        return others.stream().anyMatch(other -> other.vocabulary().isTitleOrCaption(field));
    }

    /** The form that has such a row. */
    Optional<Format> withRow(LineField field) {
        return first(vocabulary -> vocabulary.rowOf(field).isPresent());
    }

    /** The form that has such a column. */
    Optional<Format> withColumn(String text) {
        var field = LineField.of(text);
        return first(vocabulary -> vocabulary.isColumn(field));
    }

    private Optional<Format> first(Predicate<TableVocabulary> has) {
        return others.stream()
                .filter(other -> has.test(other.vocabulary()))
                .map(Other::form)
                .findFirst();
    }
}
