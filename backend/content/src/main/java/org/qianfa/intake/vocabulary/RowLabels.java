package org.qianfa.intake.vocabulary;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qianfa.intake.source.LineField;
import org.qianfa.text.Wording;

/** By which labels the rows of a table are known, with their numbers, without them, and behind the labels of their groups. */
final class RowLabels {
    private static final int MOST_GROUPS = 6;

    private final Map<String, TableVocabulary.BlockRow> rows = new HashMap<>();
    private final Map<String, Optional<TableVocabulary.BlockRow>> byLabelKey = new HashMap<>();
    private final Set<String> groups;

    /** @param groups what the labels of groups are known by */
    RowLabels(Set<String> groups) {
        this.groups = groups;
    }

    void add(String label, TableVocabulary.BlockRow blockRow) {
        rows.put(Wording.normalize(label), blockRow);
        byLabelKey.merge(
                LineField.labelKey(label),
                Optional.of(blockRow),
                (one, other) -> one.equals(other) ? one : Optional.empty());
    }

    /** The row of this very label, its number included. */
    Optional<TableVocabulary.BlockRow> withNumber(LineField field) {
        return Optional.ofNullable(rows.get(field.normalized()));
    }

    /** The row of a label that stands before values, perhaps with the labels of its groups in front of it. */
    Optional<TableVocabulary.BlockRow> withoutNumber(LineField field) {
        var found = byLabelKey
                .getOrDefault(field.labelKey(), Optional.empty())
                .filter(blockRow -> !beginsAnother(field, blockRow));
        return found.isPresent() ? found : behindGroups(field.normalized(), MOST_GROUPS);
    }

    /** Whether the label with its number is how another row's longer label begins: 2.其他 where a line ends within 2.其他法律行政法规禁止公开. */
    private boolean beginsAnother(LineField field, TableVocabulary.BlockRow found) {
        return !field.labelKey().equals(field.normalized())
                && !rows.containsKey(field.normalized())
                && rows.entrySet().stream()
                        .anyMatch(row ->
                                !row.getValue().equals(found) && row.getKey().startsWith(field.normalized()));
    }

    private Optional<TableVocabulary.BlockRow> behindGroups(String bare, int most) {
        if (groups.stream().noneMatch(bare::contains)) return Optional.empty();
        var start = Wording.withoutNumber(bare);
        for (var group : groups) {
            if (most == 0 || !start.startsWith(group) || start.length() == group.length()) continue;
            var rest = LineField.of(start.substring(group.length()));
            var found = withNumber(rest)
                    .or(() -> byLabelKey.getOrDefault(rest.labelKey(), Optional.empty()))
                    .or(() -> behindGroups(rest.normalized(), most - 1));
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }
}
