package org.qianfa.intake.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.form.table.BlockForm;
import org.qianfa.form.table.RowForm;
import org.qianfa.form.table.TableForm;
import org.qianfa.intake.Unplaced;
import org.qianfa.text.Sentence;

/** What a person should know about a table that was read. */
final class TableRemarks {
    private static final int MOST_NAMES = 3;

    private final TableForm table;
    private final OtherForms others;
    private final IdentityHashMap<BlockForm, Set<String>> addSeenColumns = new IdentityHashMap<>();
    private final Set<String> addOldColumns = new LinkedHashSet<>();
    private final Map<String, String> addNumberRead = new LinkedHashMap<>();

    TableRemarks(TableForm table, OtherForms others) {
        this.table = table;
        this.others = others;
    }

    void addSeenColumns(BlockForm block, Set<String> columns) {
        addSeenColumns.computeIfAbsent(block, _ -> new HashSet<>()).addAll(columns);
    }

    void addOldColumns(List<String> columns) {
        addOldColumns.addAll(columns);
    }

    /** A value that was not typed as the plain number that it says. */
    void addNumberRead(String typed, String number) {
        addNumberRead.put(typed, number);
    }

    List<Sentence> all(Set<String> met, List<Unplaced> unplaced) {
        var remarks = new ArrayList<Sentence>();
        if (!addOldColumns.isEmpty())
            remarks.add(Sentence.of(
                    "intake.oldForm",
                    number(),
                    others.withColumn(addOldColumns.iterator().next())
                            .orElseThrow()
                            .id(),
                    String.join("”“", addOldColumns)));
        table.blocks().forEach(block -> unseen(block, remarks));
        addNumberRead.entrySet().stream()
                .limit(MOST_NAMES)
                .forEach(one -> remarks.add(Sentence.of("intake.numberRead", number(), one.getKey(), one.getValue())));
        counts(unplaced, remarks);
        missing(met, remarks);
        return remarks;
    }

    private void unseen(BlockForm block, List<Sentence> remarks) {
        var columns = addSeenColumns.getOrDefault(block, Set.of());
        if (columns.isEmpty() || !addOldColumns.isEmpty()) return;
        var lost = block.columns().stream()
                .filter(column -> !columns.contains(column.key()))
                .map(column -> column.label())
                .toList();
        if (!lost.isEmpty()) remarks.add(Sentence.of("intake.headMissing", number(), String.join("”“", lost)));
    }

    /** One remark for all rows that pose the same question. */
    private void counts(List<Unplaced> unplaced, List<Sentence> remarks) {
        Map<List<Integer>, Integer> rows = new LinkedHashMap<>();
        for (var one : unplaced)
            if (one.placeable() && one.missingCount() > 0)
                rows.merge(List.of(one.values().size(), one.cells().size()), 1, Integer::sum);
        rows.forEach((sizes, count) ->
                remarks.add(Sentence.of("intake.rowsShort", number(), count, sizes.getFirst(), sizes.getLast())));
    }

    private void missing(Set<String> met, List<Sentence> remarks) {
        var missing = table.blocks().stream()
                .flatMap(block -> block.rows().stream())
                .filter(row -> !met.contains(row.key()))
                .map(RowForm::name)
                .toList();
        if (missing.isEmpty()) return;
        if (met.isEmpty()) remarks.add(Sentence.of("intake.tableMissing", number(), table.caption()));
        else {
            var names = String.join("”“", missing.subList(0, Math.min(MOST_NAMES, missing.size())));
            remarks.add(Sentence.of(
                    missing.size() > MOST_NAMES ? "intake.rowsMissingMore" : "intake.rowsMissing",
                    number(),
                    names,
                    missing.size()));
        }
    }

    private String number() {
        return Integer.toString(table.number());
    }
}
