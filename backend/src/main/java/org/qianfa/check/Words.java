package org.qianfa.check;

import java.util.regex.Pattern;

/**
 * The words around a quantity that say what it counts.
 *
 * @param lead from the quantity before it, or the clause's start
 * @param dated the lead with its years
 * @param tail up to the next quantity, or the clause's end
 * @param clause the whole clause
 * @param sentence the statement before the clause
 * @param earlier the paragraph before the clause, its heading among it
 */
record Words(
        String lead, String dated, String tail, String clause, String sentence, String earlier, Quantity quantity) {
    /** Words between a noun and its number that change nothing. */
    static final String FILLER = "(?:合计|总计|累计|共计|分别|总数|总量|数量|件数|案件|案例|案|申请|请求|要求|事项|事件"
            + "|办件|信息|情况|方面|工作|相关|全部|[的了为是有共约近仅只达到各均也还数类：、]){0,12}+";

    private static final Pattern END = Pattern.compile(FILLER + "[、和及与以]{0,2}");

    static Pattern atEnd(String words) {
        return Pattern.compile("(?:" + words + ")" + FILLER + "$");
    }

    /** Whether nothing follows the quantity but words that change nothing. */
    boolean ends() {
        return END.matcher(tail).matches();
    }

    static Words of(Statement statement, Clause clause, Quantity quantity) {
        var start = clause.leadStart(quantity);
        return new Words(
                clause.lead(quantity),
                statement.words().substring(start - statement.start(), quantity.start() - statement.start()),
                clause.tail(quantity),
                clause.words(),
                statement.wordsBefore(clause.start()),
                statement.before() + statement.wordsBefore(clause.start()),
                quantity);
    }
}
