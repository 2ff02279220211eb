package org.qianfa.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qianfa.format.BlockForm;
import org.qianfa.format.Wording;
import org.qianfa.shared.Sentence;

/** The heads above some rows: which columns they name, and whether the rows' values can be trusted to stand below them in order. */
final class HeadLines {
    private static final int MOST_HALVES = 60;
    private static final int LONGEST_HALF = 20;

    private final Words words;
    private final OtherForms others;
    private final List<Item.Heads> lines = new ArrayList<>();
    private final Map<BlockForm, Optional<Sentence>> doubts = new IdentityHashMap<>();
    private Optional<Set<String>> halves = Optional.empty();

    HeadLines(Words words, OtherForms others) {
        this.words = words;
        this.others = others;
    }

    void add(Item.Heads line) {
        lines.add(line);
    }

    /** Whether the line names or groups columns, so that it begins a new head after rows; other text does not. */
    boolean begunBy(Item.Heads line) {
        return line.fields().size() > 1
                || line.fields().stream()
                        .anyMatch(field -> words.isColumn(field)
                                || words.isName(field)
                                || others.isColumn(field)
                                || others.isName(field));
    }

    /** Why the values of a row of this block cannot be placed by these heads. */
    Optional<Sentence> doubt(BlockForm block) {
        return doubts.computeIfAbsent(block, this::find);
    }

    private Optional<Sentence> find(BlockForm block) {
        var old = oldColumns();
        if (!old.isEmpty()) return Optional.of(Sentence.of("intake.reason.oldColumns", String.join("、", old)));
        var strange = strange();
        strange.removeIf(field -> lines.stream()
                .noneMatch(line -> line.fields().size() > 1 && line.fields().contains(field)));
        if (!strange.isEmpty())
            return Optional.of(Sentence.of("intake.reason.strangeHeads", String.join("、", strange)));
        if (seen(block).isEmpty()) return Optional.of(Sentence.of("intake.reason.noHeads"));
        return inOrder(block) ? Optional.empty() : Optional.of(Sentence.of("intake.reason.headOrder"));
    }

    /** Columns of earlier or later forms that this one does not have. */
    List<String> oldColumns() {
        return fields().stream()
                .filter(field -> !words.knows(field) && others.isColumn(field))
                .distinct()
                .toList();
    }

    /** Fields that are no head of this form or another, nor half of one. */
    List<String> strange() {
        var joined = halves();
        return new ArrayList<>(unknown().stream()
                .filter(field -> !joined.contains(Wording.bare(field)))
                .toList());
    }

    /** Keys of the block's columns that are named, whole or in two halves. */
    Set<String> seen(BlockForm block) {
        var whole = new HashSet<String>(halves());
        fields().stream().map(Wording::bare).forEach(whole::add);
        var seen = new HashSet<String>();
        for (var column : block.columns())
            if (Words.bare(column).stream().anyMatch(whole::contains)) seen.add(column.key());
        return seen;
    }

    /** Heads that were broken over two lines: the halves, and the wholes that they make. */
    private Set<String> halves() {
        if (halves.isPresent()) return halves.get();
        var found = new HashSet<String>();
        var bare = unknown().stream()
                .map(Wording::bare)
                .filter(half -> half.length() <= LONGEST_HALF)
                .limit(MOST_HALVES)
                .toList();
        for (var i = 0; i < bare.size(); i++)
            for (var second : bare.subList(i + 1, bare.size()))
                if (words.columnWordings().contains(bare.get(i) + second))
                    found.addAll(List.of(bare.get(i), second, bare.get(i) + second));
        halves = Optional.of(found);
        return found;
    }

    private boolean inOrder(BlockForm block) {
        for (var line : lines) {
            var before = -1;
            for (var field : line.fields()) {
                var at = index(block, field);
                var again =
                        block.oneLine() && at == 0 && before == block.columns().size() - 1;
                if (at >= 0 && at <= before && !again) return false;
                if (at >= 0) before = at;
            }
        }
        return true;
    }

    private static int index(BlockForm block, String field) {
        for (var i = 0; i < block.columns().size(); i++)
            if (Words.bare(block.columns().get(i)).contains(Wording.bare(field))) return i;
        return -1;
    }

    private List<String> unknown() {
        return fields().stream()
                .filter(field -> !words.knows(field) && !others.isColumn(field) && !others.isName(field))
                .toList();
    }

    private List<String> fields() {
        return lines.stream().flatMap(line -> line.fields().stream()).toList();
    }
}
