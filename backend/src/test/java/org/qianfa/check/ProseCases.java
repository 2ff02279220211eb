package org.qianfa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.qianfa.format.CellKey;
import org.qianfa.format.Cells;
import org.qianfa.format.Content;
import org.qianfa.format.Format;
import org.qianfa.format.Formats;
import org.qianfa.format.Written;

/** Reports for 2022 made of a few sentences and a few cells; every other cell is 0. */
final class ProseCases {
    static final Format FORM = new Formats().forYear(2022);

    private ProseCases() {}

    static Checked report(Format form, int year, int section, String text, String... cells) {
        var sections = new TreeMap<Integer, String>();
        sections.put(section, text);
        return new Checked(
                form,
                "柳河镇人民政府",
                Optional.empty(),
                year,
                new Content(sections, cells(form, cells)),
                Written.OFFICIAL,
                Surroundings.NONE,
                Profile.SUBMIT);
    }

    /** Cells as {@code 3/received/naturalPerson=5}; totals are computed. */
    static Cells cells(Format form, String... written) {
        var values = new TreeMap<CellKey, String>();
        for (var table : form.tables()) for (var key : table.inputs()) values.put(key, "0");
        for (var cell : written) values.put(CellKey.parse(cell.split("=")[0]), cell.split("=")[1]);
        return form.withTotals(Cells.of(values));
    }

    /** What the rules about prose find in a text of section 1, X-14 and what a missing section 6 is left out. */
    static List<Finding> findings(String text, String... cells) {
        return findings(report(FORM, 2022, 1, text, cells));
    }

    static List<Finding> findings(Checked report) {
        return new ProseRules().findings(report).toList();
    }

    static void quiet(String text, String... cells) {
        assertThat(findings(text, cells)).as(text).isEmpty();
    }

    static Finding one(String rule, String text, String... cells) {
        var found = findings(text, cells);
        assertThat(found).as(text).extracting(Finding::rule).containsExactly(rule);
        return found.getFirst();
    }

    /** The only finding, which quotes these words where they stand. */
    static Finding at(String rule, String quote, String text, String... cells) {
        var found = one(rule, text, cells);
        assertThat(found.place()).as(text).isInstanceOfSatisfying(Place.InSection.class, place -> {
            assertThat(text.substring(place.start(), place.end())).isEqualTo(place.quote());
            assertThat(place.quote()).contains(quote);
        });
        return found;
    }
}
