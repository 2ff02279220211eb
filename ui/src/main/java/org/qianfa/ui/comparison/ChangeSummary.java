package org.qianfa.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qianfa.comparison.Comparison;
import org.qianfa.comparison.SectionChange;
import org.qianfa.comparison.TableChange;
import org.qianfa.ui.text.Texts;

/** What differs, in a few words: 第一部分改 3 处，表3 改 2 格. */
final class ChangeSummary {
    private static final String NUMERALS = "〇一二三四五六七八九";
    private final Comparison comparison;
    private final Locale locale;

    ChangeSummary(Comparison comparison, Locale locale) {
        this.comparison = comparison;
        this.locale = locale;
    }

    /**
     * One part of the summary.
     *
     * @param section where it is to be seen
     */
    record Part(int section, String words) {}

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        comparison.sections().stream()
                .filter(SectionChange::changed)
                .forEach(section -> parts.add(new Part(section.section(), words(section))));
        comparison.tables().stream()
                .filter(TableChange::changed)
                .forEach(table -> parts.add(new Part(
                        comparison
                                .form()
                                .sectionHolding(table.table())
                                .map(section -> section.number())
                                .orElse(0),
                        Texts.in(
                                locale,
                                "compare.cells",
                                table.table(),
                                table.cells().size()))));
        return parts;
    }

    String sentence() {
        return String.join(
                Texts.in(locale, "compare.comma"),
                parts().stream().map(Part::words).toList());
    }

    private String words(SectionChange section) {
        var number = section.section();
        var numeral = number < NUMERALS.length() ? NUMERALS.substring(number, number + 1) : Integer.toString(number);
        return Texts.in(
                locale,
                section.onlyPunctuation() ? "compare.marks" : "compare.places",
                numeral,
                number,
                section.places());
    }
}
