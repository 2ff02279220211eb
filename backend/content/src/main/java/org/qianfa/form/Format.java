package org.qianfa.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.rule.Rule;
import org.qianfa.form.table.TableForm;
import org.qianfa.form.table.ValueCell;
import org.qianfa.text.Wording;

/**
 * One edition of the official form.
 *
 * @param accepted headings and labels worded otherwise that are as good as the official ones
 */
public record Format(
        String id,
        int firstYear,
        Optional<Integer> lastYear,
        String titlePattern,
        List<String> titleVariants,
        List<String> accepted,
        List<SectionForm> sections,
        List<TableForm> tables,
        List<Rule> rules) {

    public boolean covers(int year) {
        return year >= firstYear && lastYear.map(last -> year <= last).orElse(true);
    }

    public String title(String organ, int year) {
        return ReportTitle.fill(titlePattern, organ, year);
    }

    /** Whether a heading or a label, whatever its number, is worded as the form words it or in an accepted way. */
    public boolean accepts(String official, String written) {
        return Wording.headingKey(official).equals(Wording.headingKey(written)) || Wording.isOneOf(written, accepted);
    }

    public Optional<SectionForm> section(int number) {
        return sections.stream().filter(section -> section.number() == number).findFirst();
    }

    /** Ids of the form's rules of one kind, in its order. */
    public Set<String> ruleIds(Class<? extends Rule> kind) {
        return rules.stream()
                .filter(kind::isInstance)
                .map(Rule::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The section that a table stands in. */
    public Optional<SectionForm> sectionHolding(int table) {
        return sections.stream()
                .filter(section -> section.table().stream().anyMatch(number -> number == table))
                .findFirst();
    }

    public Optional<TableForm> table(int number) {
        return tables.stream().filter(table -> table.number() == number).findFirst();
    }

    public Optional<ValueCell> cell(CellKey key) {
        return table(key.table()).flatMap(table -> table.cell(key));
    }

    /** The same cells with the totals of all tables computed anew. */
    public Cells withTotals(Cells filled) {
        for (var table : tables) filled = table.withTotals(filled);
        return filled;
    }

    @Override
    public String toString() {
        return "format " + id;
    }
}
