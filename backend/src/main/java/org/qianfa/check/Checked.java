package org.qianfa.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qianfa.format.CellKey;
import org.qianfa.format.Content;
import org.qianfa.format.Format;
import org.qianfa.format.Rule;
import org.qianfa.format.TableForm;
import org.qianfa.organ.Organ;

/** What a check looks at. */
record Checked(Format form, Organ organ, int year, Content content, Profile profile) {
    <R extends Rule> Stream<R> rules(Class<R> kind) {
        return form.rules().stream().filter(kind::isInstance).map(kind::cast);
    }

    TableForm table(int number) {
        return form.table(number).orElseThrow();
    }

    Optional<BigDecimal> number(CellKey key) {
        return table(key.table()).number(key, content.cells());
    }

    /** The section in which the finding stands, 0 for the report as a whole. */
    int sectionOf(Place place) {
        return switch (place) {
            case Place.InReport() -> 0;
            case Place.InSection(var section, var start, var end, var quote) -> section;
            case Place.InTable(var table) ->
                form.sectionHolding(table).orElseThrow().number();
            case Place.InCell(var key) ->
                form.sectionHolding(key.table()).orElseThrow().number();
        };
    }

    static Place at(List<CellKey> cells) {
        return new Place.InCell(cells.getFirst());
    }
}
