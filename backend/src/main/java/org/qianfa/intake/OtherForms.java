package org.qianfa.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.qianfa.format.Format;

/** The same table in other editions of the form: how a table of a wrong year is known. */
final class OtherForms {
    private record Other(Format form, Words words) {}

    private final List<Other> others;

    OtherForms(List<FormWords> forms, Format format, int table) {
        this.others = forms.stream()
                .filter(other -> !other.form().id().equals(format.id()))
                .flatMap(other -> other.table(table).stream().map(words -> new Other(other.form(), words)))
                .toList();
    }

    boolean isColumn(Field field) {
        return others.stream().anyMatch(other -> other.words().isColumn(field));
    }

    boolean isName(Field field) {
        return others.stream().anyMatch(other -> other.words().isName(field));
    }

    /** The form that has such a row. */
    Optional<Format> withRow(Field field) {
        return first(words -> words.row(field).isPresent());
    }

    /** The form that has such a column. */
    Optional<Format> withColumn(String text) {
        var field = Field.of(text);
        return first(words -> words.isColumn(field));
    }

    private Optional<Format> first(Predicate<Words> has) {
        return others.stream()
                .filter(other -> has.test(other.words()))
                .map(Other::form)
                .findFirst();
    }
}
