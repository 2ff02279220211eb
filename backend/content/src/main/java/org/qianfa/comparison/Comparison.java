package org.qianfa.comparison;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.qianfa.comparison.alignment.CostBudget;
import org.qianfa.comparison.difference.BlockDiff;
import org.qianfa.form.Format;
import org.qianfa.form.SectionForm;
import org.qianfa.form.content.Content;
import org.qianfa.form.table.TableForm;
import org.qianfa.form.table.ValueCell;
import org.qianfa.prose.Manuscript;

/**
 * What differs between two contents of a report.
 *
 * @param form the one of the later content
 * @param sections those that have prose in either, changed or not
 * @param tables those of the form, changed or not
 * @param otherForm whether the earlier content stands in another form: cells that only one of the two has are not compared
 */
public record Comparison(Format form, List<SectionChange> sections, List<TableChange> tables, boolean otherForm) {
    public Comparison {
        sections = List.copyOf(sections);
        tables = List.copyOf(tables);
    }

    /** Of two contents in one form. */
    public static Comparison compare(Format form, Content before, Content after) {
        return compare(form, before, form, after);
    }

    /** Of two contents whose forms may differ: sections and cells of one number and one key are compared. */
    public static Comparison compare(Format oldForm, Content before, Format form, Content after) {
        return new Comparison(
                form,
                form.sections().stream()
                        .filter(section -> hasProse(section, before) || hasProse(section, after))
                        .map(section -> sectionChange(section.number(), before, after))
                        .toList(),
                form.tables().stream()
                        .map(table -> tableChange(table, oldForm, before, after))
                        .toList(),
                !oldForm.id().equals(form.id()));
    }

    private static boolean hasProse(SectionForm section, Content content) {
        return section.isProse() || !content.manuscript(section.number()).equals(Manuscript.EMPTY);
    }

    private static SectionChange sectionChange(int number, Content before, Content after) {
        var was = before.manuscript(number);
        var is = after.manuscript(number);
        if (was.equals(is))
            return new SectionChange(
                    number,
                    is.blocks().stream().<BlockChange>map(BlockChange.Same::new).toList(),
                    true);
        var budget = new CostBudget();
        var blocks = BlockDiff.compare(was.blocks(), is.blocks(), budget);
        return new SectionChange(number, blocks, !budget.exhausted());
    }

    private static TableChange tableChange(TableForm table, Format oldForm, Content before, Content after) {
        return new TableChange(
                table.number(),
                table.cells().stream()
                        .filter(cell -> oldForm.cell(cell.key()).isPresent())
                        .flatMap(cell -> figureChange(cell, before, after).stream())
                        .toList());
    }

    private static Optional<FigureChange> figureChange(ValueCell cell, Content before, Content after) {
        var was = before.cells().at(cell.key()).orElse("");
        var is = after.cells().at(cell.key()).orElse("");
        if (was.equals(is)) return Optional.empty();
        var difference = number(cell, was).flatMap(old -> number(cell, is).map(now -> now.subtract(old)));
        return Optional.of(new FigureChange(cell, was, is, difference));
    }

    private static Optional<BigDecimal> number(ValueCell cell, String value) {
        return cell.type().number(value);
    }

    /** Whether the two are the same. */
    public boolean isEmpty() {
        return places() == 0;
    }

    /** How many places of the prose and cells of the tables differ. */
    public int places() {
        return sections.stream().mapToInt(SectionChange::places).sum()
                + tables.stream().mapToInt(table -> table.cells().size()).sum();
    }

    /** Whether all of it was compared word by word. */
    public boolean byWords() {
        return sections.stream().allMatch(SectionChange::byWords);
    }
}
