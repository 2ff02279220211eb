package org.qianfa.comparison.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.comparison.BlockChange;
import org.qianfa.comparison.DiffSpan;
import org.qianfa.comparison.alignment.Alignment;
import org.qianfa.comparison.alignment.Alignment.Step;
import org.qianfa.comparison.alignment.AlignmentUnit;
import org.qianfa.comparison.alignment.CostBudget;
import org.qianfa.comparison.alignment.MovedUnits;
import org.qianfa.comparison.alignment.ParagraphSplits;
import org.qianfa.prose.Block;
import org.qianfa.prose.Block.Paragraph;
import org.qianfa.prose.Block.SimpleTable;

/** Blocks over blocks: first which stand for each other, then which were moved, then what differs within each. */
public final class BlockDiff {
    private static final ParagraphSplits.Place NOWHERE = new ParagraphSplits.Place(-1, -1, 0);

    private final List<? extends Block> before;
    private final List<? extends Block> after;
    private final List<AlignmentUnit> pieces;
    private final List<AlignmentUnit> others;
    private final CostBudget effort;

    private BlockDiff(List<? extends Block> before, List<? extends Block> after, CostBudget effort) {
        this.before = before;
        this.after = after;
        this.effort = effort;
        pieces = before.stream().map(AlignmentUnit::of).toList();
        others = after.stream().map(AlignmentUnit::of).toList();
    }

    public static List<BlockChange> compare(
            List<? extends Block> before, List<? extends Block> after, CostBudget effort) {
        return new BlockDiff(before, after, effort).changes();
    }

    /** A cell has mostly one paragraph, which is the same one however little is left of it. */
    static List<BlockChange> inCell(List<Paragraph> before, List<Paragraph> after, CostBudget effort) {
        var blocks = new BlockDiff(before, after, effort);
        if (before.size() != 1 || after.size() != 1) return blocks.changes();
        var changes = new ArrayList<BlockChange>();
        blocks.both(new Step(0, 0), changes);
        return changes;
    }

    private List<BlockChange> changes() {
        var steps = Alignment.of(pieces, others, effort);
        var breaks = ParagraphSplits.among(steps, pieces, others, effort);
        var moves = MovedUnits.among(ParagraphSplits.outside(breaks, steps), pieces, others, effort);
        var cameFrom = new HashMap<Integer, Integer>();
        moves.forEach((from, to) -> cameFrom.put(to, from));
        var numbers = new HashMap<Integer, Integer>();
        moves.keySet().stream().sorted().forEach(from -> numbers.put(from, numbers.size() + 1));
        var changes = new ArrayList<BlockChange>();
        var next = breaks.iterator();
        var place = next.hasNext() ? next.next() : NOWHERE;
        for (var at = 0; at < steps.size(); at++) {
            if (at == place.start()) {
                parted(steps.subList(place.start(), place.end()), changes);
                at = place.end() - 1;
                place = next.hasNext() ? next.next() : NOWHERE;
                continue;
            }
            var step = steps.get(at);
            if (step.both()) both(step, changes);
            else if (step.before() >= 0) gone(step.before(), numbers, changes);
            else come(step.after(), cameFrom, numbers, changes);
        }
        return changes;
    }

    private void parted(List<Step> steps, List<BlockChange> changes) {
        var was = steps.stream().map(Step::before).filter(at -> at >= 0).toList();
        var is = steps.stream().map(Step::after).filter(at -> at >= 0).toList();
        var runs = InlineDiff.compare(
                AlignmentUnit.joined(was.stream().map(pieces::get).toList()).tokens(),
                AlignmentUnit.joined(is.stream().map(others::get).toList()).tokens(),
                effort);
        changes.add(new BlockChange.Parted(
                was.stream().<Block>map(before::get).toList(),
                is.stream().<Block>map(after::get).toList(),
                BreakSplitter.split(runs)));
    }

    private void both(Step step, List<BlockChange> changes) {
        var was = before.get(step.before());
        var is = after.get(step.after());
        if (was.equals(is)) changes.add(new BlockChange.Same(is));
        else if (was instanceof SimpleTable old && is instanceof SimpleTable table)
            new TableDiff(old, table, effort).compare().ifPresentOrElse(changes::add, () -> {
                changes.add(new BlockChange.Removed(was));
                changes.add(new BlockChange.Added(is));
            });
        else changes.add(new BlockChange.Rewritten(was, is, runs(step.before(), step.after())));
    }

    private void gone(int at, Map<Integer, Integer> numbers, List<BlockChange> changes) {
        var number = numbers.get(at);
        changes.add(
                number == null
                        ? new BlockChange.Removed(before.get(at))
                        : new BlockChange.MovedAway(before.get(at), number));
    }

    private void come(
            int at, Map<Integer, Integer> cameFrom, Map<Integer, Integer> numbers, List<BlockChange> changes) {
        var from = cameFrom.get(at);
        var number = from == null ? null : numbers.get(from);
        changes.add(
                from == null || number == null
                        ? new BlockChange.Added(after.get(at))
                        : new BlockChange.MovedHere(after.get(at), runs(from, at), number));
    }

    /** What differs within; nothing to show where a table was moved, which happens only whole. */
    private List<DiffSpan> runs(int was, int is) {
        return InlineDiff.compare(pieces.get(was).tokens(), others.get(is).tokens(), effort);
    }
}
