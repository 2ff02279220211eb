package org.qianfa.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qianfa.form.Format;
import org.qianfa.form.OrganKind;
import org.qianfa.form.ReportWording;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Content;
import org.qianfa.form.rule.Rule;
import org.qianfa.form.table.TableForm;

/**
 * What a check looks at: a report and all that it is judged by.
 *
 * @param kind absent where nobody said it and the name does not tell
 * @param wording how a report from outside words the form; {@link ReportWording#OFFICIAL} for one written here
 */
public record ReportUnderCheck(
        Format form,
        String organName,
        Optional<OrganKind> kind,
        int year,
        Content content,
        ReportWording wording,
        ReportsToCompare reportsToCompare,
        Profile profile) {
    public static ReportUnderCheck of(
            Format form, String organName, OrganKind kind, int year, Content content, Profile profile) {
        return new ReportUnderCheck(
                form,
                organName,
                Optional.of(kind),
                year,
                content,
                ReportWording.OFFICIAL,
                ReportsToCompare.NONE,
                profile);
    }

    public ReportUnderCheck withReportsToCompare(ReportsToCompare reportsToCompare) {
        return new ReportUnderCheck(form, organName, kind, year, content, wording, reportsToCompare, profile);
    }

    public <R extends Rule> Stream<R> rules(Class<R> kind) {
        return form.rules().stream().filter(kind::isInstance).map(kind::cast);
    }

    public TableForm table(int number) {
        return form.table(number).orElseThrow();
    }

    /** How a cell is spoken of: "自然人，一、本年新收政府信息公开申请数量". */
    public String cellName(CellKey key) {
        return form.cell(key).orElseThrow().name();
    }

    public Optional<BigDecimal> number(CellKey key) {
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

    public static Place placeOf(List<CellKey> cells) {
        return new Place.InCell(cells.getFirst());
    }
}
