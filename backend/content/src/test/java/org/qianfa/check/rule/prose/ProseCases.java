package org.qianfa.check.rule.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.Profile;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.ReportsToCompare;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.form.ReportWording;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;

/** Reports for 2022 made of a few sentences and a few cells; every other cell is 0. */
public final class ProseCases {
    public static final Format FORM = new Formats().forYear(2022);

    private ProseCases() {}

    public static ReportUnderCheck report(Format form, int year, int section, String text, String... cells) {
        var sections = new TreeMap<Integer, String>();
        sections.put(section, text);
        return new ReportUnderCheck(
                form,
                "柳河镇人民政府",
                Optional.empty(),
                year,
                new Content(sections, cells(form, cells)),
                ReportWording.OFFICIAL,
                ReportsToCompare.NONE,
                Profile.SUBMIT);
    }

    /** Cells as {@code 3/received/naturalPerson=5}; totals are computed. */
    public static Cells cells(Format form, String... written) {
        var values = new TreeMap<CellKey, String>();
        for (var table : form.tables()) for (var key : table.inputs()) values.put(key, "0");
        for (var cell : written) values.put(CellKey.parse(cell.split("=", 2)[0]), cell.split("=", 2)[1]);
        return form.withTotals(Cells.of(values));
    }

    /** What the rules about prose find in a text of section 1, X-14 and what a missing section 6 is left out. */
    public static List<Finding> findings(String text, String... cells) {
        return findings(report(FORM, 2022, 1, text, cells));
    }

    public static List<Finding> findings(ReportUnderCheck report) {
        return new ProseRules().findings(report).toList();
    }

    public static void quiet(String text, String... cells) {
        assertThat(findings(text, cells)).as(text).isEmpty();
    }

    public static Finding one(String rule, String text, String... cells) {
        var found = findings(text, cells);
        assertThat(found).as(text).extracting(Finding::rule).containsExactly(rule);
        return found.getFirst();
    }

    /** The only finding, which quotes these words where they stand. */
    public static Finding at(String rule, String quote, String text, String... cells) {
        var found = one(rule, text, cells);
        assertThat(found.place()).as(text).isInstanceOfSatisfying(Place.InSection.class, place -> {
            assertThat(text.substring(place.start(), place.end())).isEqualTo(place.quote());
            assertThat(place.quote()).contains(quote);
        });
        return found;
    }
}
