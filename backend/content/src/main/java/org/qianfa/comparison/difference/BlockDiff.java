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
    private static final ParagraphSplits.Split NOWHERE = new ParagraphSplits.Split(-1, -1, 0);

    private final List<? extends Block> before;
    private final List<? extends Block> after;
    private final List<AlignmentUnit> unitsBefore;
    private final List<AlignmentUnit> unitsAfter;
    private final CostBudget budget;

    private BlockDiff(List<? extends Block> before, List<? extends Block> after, CostBudget budget) {
        this.before = before;
        this.after = after;
        this.budget = budget;
        unitsBefore = before.stream().map(AlignmentUnit::of).toList();
        unitsAfter = after.stream().map(AlignmentUnit::of).toList();
    }

    public static List<BlockChange> compare(
            List<? extends Block> before, List<? extends Block> after, CostBudget budget) {
        return new BlockDiff(before, after, budget).changes();
    }

    /** A cell has mostly one paragraph, which is the same one however little is left of it. */
    static List<BlockChange> compareInCell(List<Paragraph> before, List<Paragraph> after, CostBudget budget) {
        var blocks = new BlockDiff(before, after, budget);
        if (before.size() != 1 || after.size() != 1) return blocks.changes();
        var changes = new ArrayList<BlockChange>();
        blocks.compareBoth(new Step(0, 0), changes);
        return changes;
    }

    private List<BlockChange> changes() {
        var steps = Alignment.find(unitsBefore, unitsAfter, budget);
        var splits = ParagraphSplits.find(steps, unitsBefore, unitsAfter, budget);
        var moves = MovedUnits.find(ParagraphSplits.stepsOutside(splits, steps), unitsBefore, unitsAfter, budget);
        var cameFrom = new HashMap<Integer, Integer>();
        moves.forEach((from, to) -> cameFrom.put(to, from));
        var numbers = new HashMap<Integer, Integer>();
        moves.keySet().stream().sorted().forEach(from -> numbers.put(from, numbers.size() + 1));
        var changes = new ArrayList<BlockChange>();
        var next = splits.iterator();
        var place = next.hasNext() ? next.next() : NOWHERE;
        for (var at = 0; at < steps.size(); at++) {
            if (at == place.start()) {
                addSplit(steps.subList(place.start(), place.end()), changes);
                at = place.end() - 1;
                place = next.hasNext() ? next.next() : NOWHERE;
                continue;
            }
            var step = steps.get(at);
            if (step.both()) compareBoth(step, changes);
            else if (step.before() >= 0) addRemoved(step.before(), numbers, changes);
            else addAdded(step.after(), cameFrom, numbers, changes);
        }
        return changes;
    }

    private void addSplit(List<Step> steps, List<BlockChange> changes) {
        var was = steps.stream().map(Step::before).filter(at -> at >= 0).toList();
        var is = steps.stream().map(Step::after).filter(at -> at >= 0).toList();
        var spans = InlineDiff.compare(
                AlignmentUnit.joined(was.stream().map(unitsBefore::get).toList())
                        .tokens(),
                AlignmentUnit.joined(is.stream().map(unitsAfter::get).toList()).tokens(),
                budget);
        changes.add(new BlockChange.SplitOrJoined(
                was.stream().<Block>map(before::get).toList(),
                is.stream().<Block>map(after::get).toList(),
                BreakSplitter.split(spans)));
    }

    private void compareBoth(Step step, List<BlockChange> changes) {
        var was = before.get(step.before());
        var is = after.get(step.after());
        if (was.equals(is)) changes.add(new BlockChange.Same(is));
        else if (was instanceof SimpleTable old && is instanceof SimpleTable table)
            new TableDiff(old, table, budget).compare().ifPresentOrElse(changes::add, () -> {
                changes.add(new BlockChange.Removed(was));
                changes.add(new BlockChange.Added(is));
            });
        else changes.add(new BlockChange.Rewritten(was, is, spans(step.before(), step.after())));
    }

    private void addRemoved(int at, Map<Integer, Integer> numbers, List<BlockChange> changes) {
        var number = numbers.get(at);
        changes.add(
                number == null
                        ? new BlockChange.Removed(before.get(at))
                        : new BlockChange.MovedAway(before.get(at), number));
    }

    private void addAdded(
            int at, Map<Integer, Integer> cameFrom, Map<Integer, Integer> numbers, List<BlockChange> changes) {
        var from = cameFrom.get(at);
        var number = from == null ? null : numbers.get(from);
        changes.add(
                from == null || number == null
                        ? new BlockChange.Added(after.get(at))
                        : new BlockChange.MovedHere(after.get(at), spans(from, at), number));
    }

    /** What differs within; nothing to show where a table was moved, which happens only whole. */
    private List<DiffSpan> spans(int was, int is) {
        return InlineDiff.compare(
                unitsBefore.get(was).tokens(), unitsAfter.get(is).tokens(), budget);
    }
}
