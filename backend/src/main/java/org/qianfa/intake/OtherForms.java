package org.qianfa.intake;

import java.util.List;
import java.util.Optional;
import org.qianfa.format.Format;
import org.qianfa.format.Formats;

/** The same table in other editions of the form: how a table of a wrong year is known. */
final class OtherForms {
    private final List<Format> formats;
    private final List<Words> words;

    OtherForms(Formats formats, Format format, int table) {
        this.formats = formats.all().stream()
                .filter(other ->
                        !other.id().equals(format.id()) && other.table(table).isPresent())
                .toList();
        this.words = this.formats.stream()
                .map(other -> new Words(other.table(table).orElseThrow()))
                .toList();
    }

    boolean isColumn(String field) {
        return words.stream().anyMatch(form -> form.isColumn(field));
    }

    boolean isName(String field) {
        return words.stream().anyMatch(form -> form.isName(field));
    }

    /** The form that has such a row. */
    Optional<Format> withRow(String field) {
        return first(form -> form.row(field).isPresent());
    }

    /** The form that has such a column. */
    Optional<Format> withColumn(String field) {
        return first(form -> form.isColumn(field));
    }

    private Optional<Format> first(java.util.function.Predicate<Words> has) {
        for (var i = 0; i < words.size(); i++) if (has.test(words.get(i))) return Optional.of(formats.get(i));
        return Optional.empty();
    }
}
