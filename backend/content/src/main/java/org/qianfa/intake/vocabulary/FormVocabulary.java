package org.qianfa.intake.vocabulary;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.qianfa.form.Format;
import org.qianfa.form.table.TableForm;
import org.qianfa.intake.source.SourceLine;

/** All words by which an edition of the form is known; made once, because reading asks for them at every line. */
public final class FormVocabulary {
    private static final int SURE_WEIGHT = 2;

    private final Format form;
    private final ReportTitles titles;
    private final SectionHeadings headings;
    private final Map<Integer, TableVocabulary> tables = new LinkedHashMap<>();

    public FormVocabulary(Format form) {
        this.form = form;
        this.titles = new ReportTitles(form);
        this.headings = new SectionHeadings(form);
        for (var table : form.tables()) tables.put(table.number(), new TableVocabulary(table));
    }

    public Format form() {
        return form;
    }

    public ReportTitles titles() {
        return titles;
    }

    public SectionHeadings headings() {
        return headings;
    }

    public Optional<TableVocabulary> table(int number) {
        return Optional.ofNullable(tables.get(number));
    }

    public TableVocabulary vocabularyOf(TableForm table) {
        return table(table.number()).orElseThrow();
    }

    /** Asks for each line once to which table it belongs. */
    public ToIntFunction<SourceLine> cachedTableOf() {
        var known = new IdentityHashMap<SourceLine, Integer>();
        return line -> {
            var table = known.get(line);
            if (table != null) return table;
            var found = tableOf(line);
            known.put(line, found);
            return found;
        };
    }

    /** The table to which the line belongs by its own words, 0 where they do not say. */
    int tableOf(SourceLine line) {
        var best = 0;
        var most = SURE_WEIGHT - 1;
        for (var table : tables.entrySet()) {
            var weight = weight(table.getValue(), line);
            if (weight > most) {
                most = weight;
                best = table.getKey();
            }
        }
        return best;
    }

    /** How surely a line is one of this table: labels of rows and titles say it, several heads together do. */
    private static int weight(TableVocabulary vocabulary, SourceLine line) {
        var weight = 0;
        var labels = vocabulary.fields(line).stream()
                .filter(field -> !field.isEmpty() && !field.value())
                .toList();
        for (var label : labels) {
            if (vocabulary.isTitleOrCorner(label)) weight += SURE_WEIGHT;
            else if (vocabulary.isColumn(label)) weight += 1;
            else if (vocabulary.rowWithoutNumber(label).isPresent()) weight += SURE_WEIGHT;
            else if (vocabulary.isGroup(label)) weight += 1;
            else if (labels.indexOf(label) > 0 || labels.size() == 1) return 0;
        }
        return weight;
    }

    /** A list of all forms' words, in their order. */
    public static List<FormVocabulary> ofForms(List<Format> forms) {
        return forms.stream().map(FormVocabulary::new).toList();
    }
}
