package org.qianfa.judgement.lastyear;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.qianfa.form.content.CellKey;

/** What last year's report offers to this year's; nothing of it is taken by itself. */
public record LastYearProposals(LastYear lastYear, List<Figure> figures, List<Paragraph> paragraphs) {
    /**
     * A figure that follows from last year's.
     *
     * @param name of the cell
     * @param before what last year's report ended with
     * @param change of this year by name, where the figure follows from one
     * @param value what the cell would be; absent until the change is filled in
     * @param standing what stands in the cell now, "" for blank
     */
    public record Figure(
            CellKey cell,
            String name,
            BigDecimal before,
            Optional<String> change,
            Optional<String> value,
            String standing) {
        /** Whether it can be taken without replacing anything. */
        public boolean fillsABlank() {
            return value.isPresent() && standing.isEmpty();
        }

        /** Whether something else stands there than what follows from last year. */
        public boolean differs() {
            return value.isPresent() && !standing.isEmpty() && !standing.equals(value.get());
        }
    }

    /**
     * A paragraph of last year's report.
     *
     * @param section of this year's form
     * @param heading the line that it stands under, "" for none
     * @param standing whether it stands word for word in this year's text
     */
    public record Paragraph(int section, String heading, String text, boolean standing) {}

    /** The figures that only fill blanks: what "take all" takes. */
    public List<Figure> blanks() {
        return figures.stream().filter(Figure::fillsABlank).toList();
    }
}
