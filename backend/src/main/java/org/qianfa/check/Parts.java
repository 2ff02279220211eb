package org.qianfa.check;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A total and the list of its parts: 共 34 条，其中 a 1 条、b 33 条.
 *
 * @param totals what the list may belong to, the nearest last; never empty
 * @param items in order; never empty
 * @param colon the list stands behind a colon
 * @param open the sentence itself says that more could be named
 * @param names the words before each item
 */
record Parts(
        Statement statement,
        List<Quantity> totals,
        List<Quantity> items,
        boolean colon,
        boolean open,
        List<String> names) {
    private static final Pattern MARK = Pattern.compile("(?:其中|包括|包含)");
    private static final Pattern NESTED = Pattern.compile("其中|包括|包含|含|分别");
    private static final Pattern OPEN = Pattern.compile("等|主要|重点|左右|部分(?!公开)|之一");
    private static final Pattern OTHER_TIME = Pattern.compile("同比|相比|较|去年|上年|同期|比[上去前]|各$|均$|增|减");
    private static final Pattern CHANGE = Pattern.compile("(?:增加|增长|减少|下降|多|少)[了约]?$|同比|较上|较去|比上|比去");
    /** Begins a thought of its own. */
    private static final Pattern VERB = Pattern.compile(
            "^(?:并|还|另|另外|同时|全年|年内|累计|共|组织|及时|按时|按期|按规定|主动|积极|依法|依规|均|已|我[镇乡局委办市县区])*(?:发布(?!会)|公开(?![栏屏墙专年指目制平电])|推送|举办|召开|开展|收到|受理|办理|更新|回应|解答|答复|编发|办结"
                    + "|发生|引发|被|新增|上报|报送|向|接待|接受|发放|印发|制发|制定|废止|维护|建设|建成|开设|设置|全年|累计|共(?![青享同产建]))|(?:发布(?!会)|推送|举办|召开|开展|收到|受理|编发)");

    private static final Pattern CARRIED = Pattern.compile("结转|转结|转入|转至");
    private static final Pattern KIND = Pattern.compile("(?<!各)类");

    /** Says of the whole list that it is done. */
    private static final Pattern CLOSING = Pattern.compile("^(?:均|都|全部|已|并|且|未|无|没有|及时|按时|按期|依法|做到|确保)");
    /** How much of the total a list must reach to be meant as the whole, by the number of its items. */
    private static final double[] LEAST = {1, 1, 0.9, 0.85, 0.8, 0.75, 0.7};

    private static final double[] LEAST_BEHIND_A_COLON = {1, 1, 0.85, 0.6, 0.6, 0.6, 0.6};
    private static final int MOST_ITEMS = 40;
    private static final int MOST_TOTALS = 12;
    private static final Pattern REST = Pattern.compile("其他|其它|其余");

    /** The lists of a statement. A statement that begins with 其中 goes on with the total of the one before it. */
    static List<Parts> of(Statement statement, Optional<Statement> before, Predicate<Quantity> kind) {
        var found = new ArrayList<Parts>();
        var clauses =
                statement.clauses().stream().filter(clause -> !clause.aside()).toList();
        for (var i = 0; i < clauses.size(); i++) {
            var clause = clauses.get(i);
            var mark = MARK.matcher(clause.text());
            var marked = mark.find();
            if (!marked && (i == 0 || clause.mark() != '：' || !totalEnds(clauses.get(i - 1)))) continue;
            var from = clause.start() + (marked ? mark.end() : 0);
            var totals = totals(statement, clause.start() + (marked ? mark.start() : 0), before, kind);
            list(
                            statement,
                            clauses.subList(i, clauses.size()),
                            from,
                            totals,
                            !marked || mark.group().equals("其中"),
                            kind)
                    .ifPresent(found::add);
        }
        return found;
    }

    private static boolean totalEnds(Clause clause) {
        return !clause.quantities().isEmpty()
                && clause.tail(clause.quantities().getLast()).isEmpty();
    }

    private static List<Quantity> totals(
            Statement statement, int place, Optional<Statement> before, Predicate<Quantity> kind) {
        var own = new ArrayDeque<Quantity>();
        for (var clause : statement.clauses().reversed()) {
            if (clause.aside() || own.size() >= MOST_TOTALS) continue;
            for (var quantity : clause.quantities().reversed())
                if (quantity.end() <= place
                        && kind.test(quantity)
                        && !CHANGE.matcher(clause.lead(quantity)).find()) own.addFirst(quantity);
        }
        if (!own.isEmpty() || place - statement.start() > 2) return List.copyOf(own);
        return before.stream().flatMap(said -> total(said, kind).stream()).toList();
    }

    /** What a sentence counts: of one that lists parts itself, what stands first. */
    private static Optional<Quantity> total(Statement statement, Predicate<Quantity> kind) {
        var counted = statement.quantities().stream().filter(kind);
        return MARK.matcher(statement.words()).find() ? counted.findFirst() : counted.reduce((_, later) -> later);
    }

    private static Optional<Parts> list(
            Statement statement,
            List<Clause> clauses,
            int from,
            List<Quantity> totals,
            boolean whole,
            Predicate<Quantity> kind) {
        var items = new ArrayList<Quantity>();
        var names = new ArrayList<String>();
        var colon = clauses.getFirst().mark() == '：'
                || clauses.size() > 1 && clauses.get(1).mark() == '：';
        var open = !whole;
        var semicolons = false;
        var ends = false;
        for (var i = 0; i < clauses.size() && !ends && items.size() < MOST_ITEMS; i++) {
            var clause = clauses.get(i);
            if (!items.isEmpty()
                    && clause.quantities().isEmpty()
                    && CLOSING.matcher(clause.words()).find()) break;
            if (i > 0 && clause.mark() == '；' && !items.isEmpty()) {
                if (items.size() == 1) semicolons = true;
                if (!semicolons) break;
            }
            for (var quantity : clause.quantities()) {
                if (quantity.start() < from || !kind.test(quantity)) continue;
                var start = Math.max(from, clause.leadStart(quantity));
                var name = clause.words(start, quantity.start());
                if (OTHER_TIME.matcher(name).find()) continue;
                if (i > 0 && NESTED.matcher(name).find()) {
                    ends = true;
                    open = true;
                    break;
                }
                if (!items.isEmpty() && start == clause.start() && another(name, names.getFirst(), clause)) {
                    ends = true;
                    break;
                }
                items.add(quantity);
                names.add(name);
            }
            open |= OPEN.matcher(clause.text()).find()
                    || clause.quantities().isEmpty()
                            && REST.matcher(clause.text()).find();
        }
        return of(statement, totals, items, colon, open, names);
    }

    /** A new thought behind a comma: a verb where the first item has none. */
    private static boolean another(String name, String first, Clause clause) {
        return (clause.mark() == '，' || clause.mark() == '；')
                && VERB.matcher(name).find()
                && !KIND.matcher(name).find()
                && !VERB.matcher(first).find();
    }

    private static Optional<Parts> of(
            Statement statement,
            List<Quantity> totals,
            List<Quantity> items,
            boolean colon,
            boolean open,
            List<String> names) {
        if (items.isEmpty() || totals.isEmpty()) return Optional.empty();
        var unit = items.getFirst().unit();
        var whole = totals.stream().filter(total -> same(total.unit(), unit)).toList();
        var alike = whole.stream().allMatch(Quantity::exact)
                && items.stream().allMatch(item -> item.exact() && item.unit().equals(unit));
        return whole.isEmpty() || !alike
                ? Optional.empty()
                : Optional.of(new Parts(statement, whole, List.copyOf(items), colon, open, List.copyOf(names)));
    }

    private static boolean same(String one, String other) {
        return one.equals(other) || "件份".contains(one) && "件份".contains(other);
    }

    Quantity total() {
        return totals.getLast();
    }

    /** More than anything that the list may belong to. */
    boolean tooMuch() {
        var sum = sum();
        return totals.stream().allMatch(total -> total.value().compareTo(sum) < 0);
    }

    BigDecimal sum() {
        return items.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the list, or its beginning where another thought follows, adds up to anything that it may belong to. */
    boolean addsUp() {
        var sum = BigDecimal.ZERO;
        for (var i = 0; i < items.size(); i++) {
            sum = sum.add(items.get(i).value());
            var reached = sum;
            var last = i == items.size() - 1
                    || VERB.matcher(names.get(i + 1)).find()
                    || CARRIED.matcher(names.get(i + 1)).find();
            if (last && totals.stream().anyMatch(total -> total.value().compareTo(reached) == 0)) return true;
        }
        var all = totals.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return all.compareTo(sum) == 0;
    }

    /**
     * Whether the list is meant to name everything. 其中 alone may name a part: one item never is the whole; two or more are where
     * they reach nearly all of it, where a rest (其他) is counted, or, for longer lists and behind a colon, where they reach most of it.
     */
    boolean complete() {
        if (open || items.size() < 2) return false;
        var share = total().value().signum() == 0
                ? 1
                : sum().doubleValue() / total().value().doubleValue();
        if (REST.matcher(names.getLast()).find()) return true;
        if (names.stream().anyMatch(name -> REST.matcher(name).find())) return share >= 0.5;
        return share >= (colon ? LEAST_BEHIND_A_COLON : LEAST)[Math.min(items.size(), LEAST.length - 1)];
    }
}
