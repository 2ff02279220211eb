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

    private final Map<String, TableVocabulary.Place> rows = new HashMap<>();
    private final Map<String, Optional<TableVocabulary.Place>> unnumbered = new HashMap<>();
    private final Set<String> groups;

    /** @param groups what the labels of groups are known by */
    RowLabels(Set<String> groups) {
        this.groups = groups;
    }

    void add(String label, TableVocabulary.Place place) {
        rows.put(Wording.normalize(label), place);
        unnumbered.merge(
                LineField.core(label), Optional.of(place), (one, other) -> one.equals(other) ? one : Optional.empty());
    }

    /** The row of this very label, its number included. */
    Optional<TableVocabulary.Place> exactly(LineField field) {
        return Optional.ofNullable(rows.get(field.bare()));
    }

    /** The row of a label that stands before values, perhaps with the labels of its groups in front of it. */
    Optional<TableVocabulary.Place> withoutNumber(LineField field) {
        var found =
                unnumbered.getOrDefault(field.core(), Optional.empty()).filter(place -> !beginsAnother(field, place));
        return found.isPresent() ? found : behindGroups(field.bare(), MOST_GROUPS);
    }

    /** Whether the label with its number is how another row's longer label begins: 2.其他 where a line ends within 2.其他法律行政法规禁止公开. */
    private boolean beginsAnother(LineField field, TableVocabulary.Place found) {
        return !field.core().equals(field.bare())
                && !rows.containsKey(field.bare())
                && rows.entrySet().stream()
                        .anyMatch(row ->
                                !row.getValue().equals(found) && row.getKey().startsWith(field.bare()));
    }

    private Optional<TableVocabulary.Place> behindGroups(String bare, int most) {
        if (groups.stream().noneMatch(bare::contains)) return Optional.empty();
        var start = Wording.withoutNumber(bare);
        for (var group : groups) {
            if (most == 0 || !start.startsWith(group) || start.length() == group.length()) continue;
            var rest = LineField.of(start.substring(group.length()));
            var found = exactly(rest)
                    .or(() -> unnumbered.getOrDefault(rest.core(), Optional.empty()))
                    .or(() -> behindGroups(rest.bare(), most - 1));
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }
}
