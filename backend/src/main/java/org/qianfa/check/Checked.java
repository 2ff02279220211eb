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
import org.qianfa.format.Written;
import org.qianfa.organ.OrganKind;

/**
 * What a check looks at: a report and all that it is judged by.
 *
 * @param kind absent where nobody said it and the name does not tell
 * @param written how a report from outside words the form; {@link Written#OFFICIAL} for one written here
 */
public record Checked(
        Format form,
        String organName,
        Optional<OrganKind> kind,
        int year,
        Content content,
        Written written,
        Surroundings around,
        Profile profile) {
    public static Checked of(
            Format form, String organName, OrganKind kind, int year, Content content, Profile profile) {
        return new Checked(
                form,
                organName,
                Optional.of(kind),
                year,
                content,
                Written.OFFICIAL,
                Surroundings.NONE,
                profile);
    }

    public Checked in(Surroundings around) {
        return new Checked(form, organName, kind, year, content, written, around, profile);
    }

    <R extends Rule> Stream<R> rules(Class<R> kind) {
        return form.rules().stream().filter(kind::isInstance).map(kind::cast);
    }

    TableForm table(int number) {
        return form.table(number).orElseThrow();
    }

    /** How a cell is spoken of: "自然人，一、本年新收政府信息公开申请数量". */
    String name(CellKey key) {
        return form.cell(key).orElseThrow().name();
    }

    Optional<BigDecimal> number(CellKey key) {
        return table(key.table()).number(key, content.cells());
    }

    /** The section in which the finding stands, 0 for the report as a whole. */
    public int sectionOf(Place place) {
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
