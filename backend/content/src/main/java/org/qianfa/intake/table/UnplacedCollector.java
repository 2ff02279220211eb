package org.qianfa.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.qianfa.form.content.CellKey;
import org.qianfa.intake.Unplaced;
import org.qianfa.text.Sentence;

/** What of a table section could not be placed. Neighbouring lines with which nothing can be done but read them are one. */
final class UnplacedCollector {
    private final int section;
    private final int table;
    private final List<Unplaced> all = new ArrayList<>();
    private final List<String> quotes = new ArrayList<>();
    private Optional<Sentence> reason = Optional.empty();

    UnplacedCollector(int section, int table) {
        this.section = section;
        this.table = table;
    }

    void addText(String quote) {
        addLine(Optional.empty(), quote, List.of(), List.of(), Sentence.of("intake.reason.text"));
    }

    void addLine(Optional<String> row, String quote, List<String> values, List<CellKey> cells, Sentence why) {
        if (row.isPresent() || !cells.isEmpty()) {
            endQuotes();
            all.add(unplaced(row, quote, values, cells, why));
            return;
        }
        if (!reason.equals(Optional.of(why))) endQuotes();
        reason = Optional.of(why);
        quotes.add(quote);
    }

    List<Unplaced> all() {
        endQuotes();
        return all;
    }

    private void endQuotes() {
        reason.ifPresent(
                why -> all.add(unplaced(Optional.empty(), String.join("\n", quotes), List.of(), List.of(), why)));
        reason = Optional.empty();
        quotes.clear();
    }

    private Unplaced unplaced(
            Optional<String> row, String quote, List<String> values, List<CellKey> cells, Sentence why) {
        return new Unplaced(OptionalInt.of(section), OptionalInt.of(table), row, quote, values, cells, why);
    }
}
