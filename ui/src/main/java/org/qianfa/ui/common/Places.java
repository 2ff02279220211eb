package org.qianfa.ui.common;

import java.util.Locale;
import org.qianfa.check.Place;
import org.qianfa.format.Format;
import org.qianfa.format.SectionForm;
import org.qianfa.format.TableForm;
import org.qianfa.format.ValueCell;

/** Where a finding stands, in words. */
public final class Places {
    private Places() {}

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
