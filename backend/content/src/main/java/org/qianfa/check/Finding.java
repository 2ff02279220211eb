package org.qianfa.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.qianfa.form.content.CellKey;
import org.qianfa.text.Sentence;

/**
 * One thing that is wrong.
 *
 * @param rule the name in the rule book: T3-1
 * @param cells every cell that it concerns, so that each can be marked; empty where it concerns text
 * @param remedy what would mend it
 */
public record Finding(
        String rule,
        Severity severity,
        Place place,
        List<CellKey> cells,
        Optional<BigDecimal> left,
        Optional<BigDecimal> right,
        Optional<BigDecimal> difference,
        Sentence message,
        Sentence remedy) {
    public Finding {
        cells = List.copyOf(cells);
    }

    public static Finding plain(
            String rule, Severity severity, Place place, List<CellKey> cells, Sentence message, Sentence remedy) {
        return new Finding(
                rule, severity, place, cells, Optional.empty(), Optional.empty(), Optional.empty(), message, remedy);
    }

    /** About text or a table, where no single cell can be marked. */
    public static Finding plain(String rule, Severity severity, Place place, Sentence message, Sentence remedy) {
        return plain(rule, severity, place, List.of(), message, remedy);
    }

    public boolean blocks() {
        return severity == Severity.BLOCKING;
    }

    /** Whether a person may let it stand, with a reason: every W, and of B those that the rule book opens. */
    public boolean overridable() {
        return severity == Severity.WARNING || RuleBook.isOverridableBlock(rule);
    }

    public boolean concerns(CellKey key) {
        return cells.contains(key);
    }
}
