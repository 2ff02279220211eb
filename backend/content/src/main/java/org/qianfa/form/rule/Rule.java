package org.qianfa.form.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.qianfa.form.content.CellKey;

/** What the form demands, as data. A rule of the file that holds for each row or column stands here once for each. */
public sealed interface Rule {
    /** The official name: T3-1. */
    String id();

    /** B, W or I. */
    String severity();

    /** Every cell of the table is filled with a value of its type. */
    record Values(String id, String severity, int table) implements Rule {}

    /** Two sides are equal; a sum has a single total on the right, which the product computes. */
    record Equation(
            String id, String severity, int table, String about, SumExpression left, SumExpression right, boolean sum)
            implements Rule {}

    /** A side is no less than the bound. */
    record AtLeast(String id, String severity, int table, String about, SumExpression left, BigDecimal bound)
            implements Rule {}

    /** What this year begins with is what last year ended with, and the change of this year where there is one. */
    record CarryOver(
            String id,
            String severity,
            int table,
            String about,
            SumExpression left,
            SumExpression before,
            Optional<SumExpression> change)
            implements Rule {}

    /**
     * What the prose claims of a quantity is what the table says.
     *
     * @param claim the quantity, by the name that the checks know it by
     * @param none judges claims that there was none; without such a rule the other judges those too
     * @param readings what the words may mean, one of them suffices
     */
    record ClaimedQuantity(
            String id, String severity, int table, String claim, boolean none, List<SumExpression> readings)
            implements Rule {
        public ClaimedQuantity {
            readings = List.copyOf(readings);
        }
    }

    /** Every term is 0, but for the kinds of organ that are excepted, by their keys. */
    record ZeroCells(String id, String severity, int table, String about, SumExpression left, List<String> except)
            implements Rule {}

    /** A cell is neither above so many times last year's value nor below that part of it; differences under the least do not count. */
    record YearOnYearBound(
            String id, String severity, int table, List<CellKey> cells, BigDecimal times, BigDecimal least)
            implements Rule {}

    /**
     * A section says each thing that is needed, and is more than one of the empty phrases.
     *
     * @param organs keys of the kinds of organ that it holds for; empty for all
     */
    record RequiredTopics(
            String id,
            String severity,
            int section,
            List<String> organs,
            List<String> notOnly,
            List<RequiredTopic> topics)
            implements Rule {}

    /**
     * A thing that a section has to say.
     *
     * @param words by which it is known; {@code …} in one stands for a few characters of the same sentence
     * @param hints words by which it is known too, but not under a heading of another thing
     * @param headings under which whatever is written says it
     * @param against what takes the meaning away: shortly before a word, anywhere in the clause of a hint
     */
    record RequiredTopic(
            String name, List<String> words, List<String> hints, List<String> headings, List<String> against) {
        public RequiredTopic {
            words = List.copyOf(words);
            hints = List.copyOf(hints);
            headings = List.copyOf(headings);
            against = List.copyOf(against);
        }
    }
}
