package org.qianfa.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qianfa.shared.Sentence;

/** the parts that are named add up to the total; more than the total is always wrong, less only where all parts are named. */
final class PartsOfTotals implements ProseRule {
    @Override
    public Stream<Finding> findings(Prose prose) {
        var statements = prose.statements();
        return IntStream.range(0, statements.size()).boxed().flatMap(i -> {
            var before = i > 0
                            && statements.get(i - 1).section()
                                    == statements.get(i).section()
                    ? Optional.of(statements.get(i - 1))
                    : Optional.<Statement>empty();
            return Parts.of(statements.get(i), before).stream()
                    .filter(parts -> !parts.addsUp())
                    .filter(parts -> parts.sum().compareTo(parts.total().value()) > 0 || parts.complete())
                    .map(PartsOfTotals::finding);
        });
    }

    private static Finding finding(Parts parts) {
        var total = parts.total();
        var sum = parts.sum();
        var difference = total.value().subtract(sum).abs();
        return new Finding(
                "X-4",
                Severity.W,
                parts.statement().place(total.start(), parts.items().getLast().end()),
                List.of(),
                Optional.of(total.value()),
                Optional.of(sum),
                Optional.of(difference),
                Sentence.of(
                        "check.parts",
                        total.value().toPlainString(),
                        total.unit(),
                        parts.items().size(),
                        sum.toPlainString(),
                        difference.toPlainString()),
                Sentence.of("check.parts.remedy"));
    }
}
