package org.qianfa.ui.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.form.content.CellKey;
import org.qianfa.report.draft.CellEdit;

/** What one person has written in one table since they opened it, step by step: to undo it, and to do it again. */
final class CellHistory {
    private static final int LONGEST = 200;

    /** Values before and after; a number of its own, so that what is typed in one go is one step. */
    private record Step(long number, Map<CellKey, CellEdit> changes) {
        List<CellEdit> forward() {
            return List.copyOf(changes.values());
        }

        List<CellEdit> back() {
            return changes.values().stream()
                    .map(change ->
                            new CellEdit(change.cell(), /* before= */ change.after(), /* after= */ change.before()))
                    .toList();
        }
    }

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** Changes with the number of the step before belong to it. */
    void record(long number, List<CellEdit> changes) {
        if (changes.isEmpty()) return;
        undone.clear();
        var same = Optional.ofNullable(done.peek()).filter(step -> step.number() == number);
        same.ifPresent(step -> done.pop());
        var all = new LinkedHashMap<CellKey, CellEdit>();
        same.ifPresent(step -> all.putAll(step.changes()));
        for (var change : changes)
            all.merge(change.cell(), change, (first, then) -> new CellEdit(first.cell(), first.before(), then.after()));
        all.values().removeIf(change -> change.before().equals(change.after()));
        if (!all.isEmpty()) done.push(new Step(number, all));
        while (done.size() > LONGEST) done.removeLast();
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    /** The changes that take the last step back; none where there is no step. */
    List<CellEdit> undo() {
        if (done.isEmpty()) return List.of();
        var step = done.pop();
        undone.push(step);
        return step.back();
    }

    /** The changes that do the last undone step again. */
    List<CellEdit> redo() {
        if (undone.isEmpty()) return List.of();
        var step = undone.pop();
        done.push(step);
        return step.forward();
    }
}
