package org.qianfa.check.breakdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qianfa.check.language.Statement;

/** Lists whose items are numbered, in one sentence or each in its own: 一是…84条；二是…66条. */
final class NumberedLists {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<=^|[，；：。])(?:(?<han>[一二三四五六七八九])是|(?<ring>[①②③④⑤⑥⑦⑧⑨])|（?(?<digit>[1-9])[）.、．](?!\\d)|第(?<nth>[一二三四五六])[，、])");
    private static final String HAN = "一二三四五六七八九";
    private static final String RINGS = "①②③④⑤⑥⑦⑧⑨";
    private static final int LONGEST_NAME = 40;

    private final List<Statement> statements;

    NumberedLists(List<Statement> statements) {
        this.statements = statements;
    }

    /** An item from its number to the next. */
    private record Item(int statement, int number, String style, int start, int end) {}

    List<Breakdown> read() {
        var found = new ArrayList<Breakdown>();
        var run = new ArrayList<Item>();
        for (var item : items()) {
            if (!goesOn(run, item)) {
                breakdown(run).ifPresent(found::add);
                run.clear();
            }
            if (!run.isEmpty() || item.number() == 1) run.add(item);
        }
        breakdown(run).ifPresent(found::add);
        return found;
    }

    private static boolean goesOn(List<Item> run, Item next) {
        if (run.isEmpty()) return false;
        var last = run.getLast();
        return next.number() == last.number() + 1
                && next.style().equals(last.style())
                && next.statement() - last.statement() <= 1;
    }

    private List<Item> items() {
        var found = new ArrayList<Item>();
        for (var i = 0; i < statements.size(); i++) {
            var words = statements.get(i).words();
            var marks = NUMBER.matcher(words).results().toList();
            for (var j = 0; j < marks.size(); j++) {
                var mark = marks.get(j);
                var end = j + 1 < marks.size() ? marks.get(j + 1).start() : words.length();
                var style = Stream.of("han", "ring", "digit", "nth")
                        .filter(name -> mark.group(name) != null)
                        .findFirst()
                        .orElseThrow();
                found.add(new Item(i, number(mark.group(style)), style, mark.start(), end));
            }
        }
        return found;
    }

    private static int number(String written) {
        var han = HAN.indexOf(written);
        var ring = RINGS.indexOf(written);
        return han >= 0 ? han + 1 : ring >= 0 ? ring + 1 : Integer.parseInt(written);
    }

    private Optional<Breakdown> breakdown(List<Item> run) {
        if (run.size() < 2) return Optional.empty();
        var kind = parts(run.getFirst()).map(PartReader::kindOf).findFirst().orElse("");
        var parts = run.stream().flatMap(item -> first(item, kind).stream()).toList();
        if (parts.size() < run.size()) return Optional.empty();
        return whole(run.getFirst(), kind)
                .map(whole -> new Breakdown(List.of(whole), parts, List.of(), Announcement.NUMBERED, false));
    }

    private Stream<org.qianfa.check.language.Quantity> parts(Item item) {
        var statement = statements.get(item.statement());
        return statement.quantities().stream()
                .filter(quantity -> quantity.isCount() && quantity.start() - statement.start() >= item.start())
                .filter(quantity -> quantity.end() - statement.start() <= item.end());
    }

    private List<Part> countedIn(int statement, String kind) {
        return new PartReader(BracketLevel.of(statements.get(statement)).getFirst()).read(kind);
    }

    /** The number that the item is about: near its beginning. */
    private Optional<Part> first(Item item, String kind) {
        var start = statements.get(item.statement()).start() + item.start();
        return countedIn(item.statement(), kind).stream()
                .filter(part ->
                        part.quantity().start() >= start && part.quantity().end() - start <= item.end() - item.start())
                .filter(part -> part.quantity().start() - start <= LONGEST_NAME)
                .findFirst();
    }

    private Optional<Part> whole(Item first, String kind) {
        var start = statements.get(first.statement()).start() + first.start();
        var own = countedIn(first.statement(), kind).stream()
                .filter(part -> part.quantity().end() <= start)
                .reduce((_, later) -> later);
        if (own.isPresent() || first.start() > 0 || first.statement() == 0) return own;
        return countedIn(first.statement() - 1, kind).stream().reduce((_, later) -> later);
    }
}
