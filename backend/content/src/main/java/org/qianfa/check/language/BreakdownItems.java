package org.qianfa.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Reads the items of one list of parts clause by clause: an item a quantity, to where another thought begins. A list inside one of its items (20 条，内有
 * a 8 条、b 12 条) is skipped, up to the semicolon behind which the outer list goes on.
 */
final class BreakdownItems {
    private static final Pattern NESTED = Pattern.compile("其中|包括|包含|含|内有|分别");
    private static final Pattern OPEN = Pattern.compile("等|主要|重点|左右|部分(?!公开)|之一");
    private static final Pattern REST = Pattern.compile("其他|其它|其余");
    private static final Pattern OTHER_TIME = Pattern.compile("同比|相比|较|去年|上年(?!.{0,3}结)|同期|比[上去前]|各$|均$|增|减");
    private static final Pattern VERB_AT_START =
            Pattern.compile("^(?:并|还|另|另外|同时|全年|年内|累计|共|组织|及时|按时|按期|按规定|主动|积极|依法|依规|均|已|我[镇乡局委办市县区]){0,4}"
                    + "(?:发布(?!会)|公开(?![栏屏墙专年指目制平电])|推送|举办|召开|开展|收到|受理|办理|更新|回应|解答|答复|编发|办结|发生|引发|被|新增"
                    + "|上报|报送|向|接待|接受|发放|印发|制发|制定|废止|维护|建设|建成|开设|设置|全年|累计|共(?![青享同产建]))");
    private static final Pattern VERB = Pattern.compile("发布(?!会)|推送|举办|召开|开展|收到|受理|编发");
    private static final Pattern CARRIED = Pattern.compile("结转|转结|转入|转至");
    private static final Pattern KIND = Pattern.compile("(?<!各)类");
    /** Says of the whole list that it is done. */
    private static final Pattern CLOSING = Pattern.compile("^(?:均|都|全部|已|并|且|未|无|没有|及时|按时|按期|依法|做到|确保)");

    private static final int MOST_ITEMS = 40;

    private final Statement statement;
    private final Predicate<Quantity> kind;
    private final boolean outermost;
    private final int from;
    private final List<Breakdown.Item> items = new ArrayList<>();
    private boolean open;
    private boolean semicolons;
    private boolean nested;

    /**
     * @param kind of the quantities that are items
     * @param from where the list begins
     * @param outermost whether no other list stands around it
     */
    BreakdownItems(Statement statement, Predicate<Quantity> kind, int from, boolean outermost) {
        this.statement = statement;
        this.kind = kind;
        this.from = from;
        this.outermost = outermost;
    }

    void read(List<Clause> clauses) {
        for (var i = 0; i < clauses.size() && items.size() < MOST_ITEMS; i++) {
            var clause = clauses.get(i);
            if (i > 0 && !items.isEmpty() && !continuesList(clause)) return;
            if (nested) continue;
            if (!takeItems(clause, i > 0)) return;
            open |= OPEN.matcher(clause.text()).find()
                    || (clause.quantities().isEmpty()
                            && REST.matcher(clause.text()).find());
        }
    }

    private boolean continuesList(Clause clause) {
        if (clause.quantities().isEmpty() && CLOSING.matcher(clause.words()).find()) return false;
        if (clause.mark() != '；') return true;
        semicolons |= nested || (items.size() == 1 && outermost);
        nested = false;
        return semicolons;
    }

    /** @return whether the list may go on */
    private boolean takeItems(Clause clause, boolean later) {
        for (var quantity : clause.quantities()) {
            if (quantity.start() < from || !kind.test(quantity)) continue;
            var start = Math.max(from, clause.startOfWordsBefore(quantity));
            var name = clause.words(start, quantity.start());
            if (OTHER_TIME.matcher(name).find()) continue;
            if (later && NESTED.matcher(name).find()) {
                nested = true;
                return outermost;
            }
            if (!items.isEmpty() && start == clause.start() && isAnother(name, clause)) return false;
            items.add(new Breakdown.Item(
                    name, quantity, beginsThought(name) || CARRIED.matcher(name).find()));
        }
        return true;
    }

    /** A new thought behind a comma: a verb where the first item has none. */
    private boolean isAnother(String name, Clause clause) {
        return (clause.mark() == '，' || clause.mark() == '；')
                && beginsThought(name)
                && !beginsThought(items.getFirst().name());
    }

    private static boolean beginsThought(String name) {
        return !KIND.matcher(name).find()
                && (VERB_AT_START.matcher(name).find() || VERB.matcher(name).find());
    }

    /**
     * The list with what it may belong to, as far as that is counted in the same unit.
     *
     * @param examples the list itself says that more could be named
     */
    Optional<Breakdown> breakdown(List<Quantity> totals, boolean colon, boolean examples) {
        if (items.isEmpty() || totals.isEmpty()) return Optional.empty();
        var unit = items.getFirst().quantity().unit();
        var whole =
                totals.stream().filter(total -> isSameUnit(total.unit(), unit)).toList();
        var isOfOneKind = whole.stream().allMatch(Quantity::isExact)
                && items.stream()
                        .map(Breakdown.Item::quantity)
                        .allMatch(item -> item.isExact() && item.unit().equals(unit));
        return whole.isEmpty() || !isOfOneKind
                ? Optional.empty()
                : Optional.of(new Breakdown(statement, whole, List.copyOf(items), colon, open || nested || examples));
    }

    private static boolean isSameUnit(String one, String other) {
        return one.equals(other) || ("件份".contains(one) && "件份".contains(other));
    }
}
