package org.qianfa.comparison.difference;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import org.qianfa.comparison.DiffSpan;
import org.qianfa.comparison.alignment.CostBudget;
import org.qianfa.comparison.token.Token;
import org.qianfa.prose.Inline;

/** One line over another, token by token. */
final class InlineDiff {
    private static final long STEPS_A_TOKEN = 4;
    private final List<DiffSpan> spans = new ArrayList<>();
    private final List<Token> before;
    private final List<Token> after;

    private InlineDiff(List<Token> before, List<Token> after) {
        this.before = before;
        this.after = after;
    }

    static List<DiffSpan> compare(List<Token> before, List<Token> after, CostBudget budget) {
        var line = new InlineDiff(before, after);
        line.compare(budget);
        return DiffSpanJoiner.join(LoneCharacters.changeToo(line.spans));
    }

    private void compare(CostBudget budget) {
        var start = 0;
        var shorter = Math.min(before.size(), after.size());
        while (start < shorter && isSame(before.get(start), after.get(start))) start++;
        var end = 0;
        while (end < shorter - start && isSame(fromEnd(before, end), fromEnd(after, end))) end++;
        addSame(0, 0, start);
        compareMiddle(start, before.size() - end, after.size() - end, budget);
        addSame(before.size() - end, after.size() - end, end);
    }

    private void compareMiddle(int start, int beforeEnd, int afterEnd, CostBudget budget) {
        var was = identities(before.subList(start, beforeEnd));
        var is = identities(after.subList(start, afterEnd));
        long both = (long) was.size() + is.size();
        if (was.isEmpty() || is.isEmpty() || !budget.spend(both * both / STEPS_A_TOKEN)) {
            addChanged(start, beforeEnd, start, afterEnd);
            return;
        }
        var atBefore = 0;
        var atAfter = 0;
        var deltas = new MyersDiffWithLinearSpace<Object>().computeDiff(was, is, null);
        for (var delta : deltas) {
            if (delta.deltaType == DeltaType.EQUAL) continue;
            addSame(start + atBefore, start + atAfter, delta.startOriginal - atBefore);
            addChanged(
                    start + delta.startOriginal,
                    start + delta.endOriginal,
                    start + delta.startRevised,
                    start + delta.endRevised);
            atBefore = delta.endOriginal;
            atAfter = delta.endRevised;
        }
        addSame(start + atBefore, start + atAfter, beforeEnd - start - atBefore);
    }

    private void addSame(int beforeStart, int afterStart, int length) {
        for (var at = 0; at < length; at++)
            spans.add(spanInBoth(
                    before.get(beforeStart + at).inline(),
                    after.get(afterStart + at).inline()));
    }

    private void addChanged(int beforeStart, int beforeEnd, int afterStart, int afterEnd) {
        before.subList(beforeStart, beforeEnd).forEach(token -> spans.add(new DiffSpan.Deleted(token.inline())));
        after.subList(afterStart, afterEnd).forEach(token -> spans.add(new DiffSpan.Inserted(token.inline())));
    }

    private static DiffSpan spanInBoth(Inline was, Inline is) {
        if (was.equals(is)) return new DiffSpan.Same(is);
        return was instanceof Inline.Fact old
                        && is instanceof Inline.Fact fact
                        && !old.value().equals(fact.value())
                ? new DiffSpan.Refilled(old, fact)
                : new DiffSpan.Restyled(was, is);
    }

    private static boolean isSame(Token one, Token other) {
        return one.identity().equals(other.identity());
    }

    private static Token fromEnd(List<Token> tokens, int back) {
        return tokens.get(tokens.size() - 1 - back);
    }

    private static List<Object> identities(List<Token> tokens) {
        return tokens.stream().map(Token::identity).toList();
    }
}
