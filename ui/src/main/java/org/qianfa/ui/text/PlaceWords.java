package org.qianfa.ui.text;

import java.util.Locale;
import org.qianfa.check.Place;
import org.qianfa.form.Format;
import org.qianfa.form.SectionForm;
import org.qianfa.form.table.TableForm;
import org.qianfa.form.table.ValueCell;

/** Where a finding stands, in words. */
public final class PlaceWords {
    private PlaceWords() {}

    public static String words(Place place, Format format, Locale locale) {
        return switch (place) {
            case Place.InReport() -> Texts.in(locale, "place.report");
            case Place.InSection(var section, var start, var end, var quote) ->
                format.section(section).map(SectionForm::heading).orElse("");
            case Place.InTable(var table) ->
                Texts.in(
                        locale,
                        "place.table",
                        table,
                        format.table(table).map(TableForm::caption).orElse(""));
            case Place.InCell(var key) ->
                Texts.in(
                        locale,
                        "place.cell",
                        key.table(),
                        format.cell(key).map(ValueCell::name).orElse(""));
        };
    }
}
