package org.qianfa.check.language;

import java.util.regex.Pattern;

/**
 * The words around a quantity that say what it counts. It looks back no further than a paragraph usually is long, so that a text without any
 * full stop costs no more than another.
 */
public final class QuantityContext {
    /** Words between a noun and its number that change nothing. */
    public static final String FILLER = "(?:合计|总计|累计|共计|分别|总数|总量|数量|件数|案件|案例|案|申请|请求|要求|事项|事件"
            + "|办件|政府信息|政务信息|信息|情况|方面|工作|相关|全部|[的了为是有共约近仅只达到各均也还数量类件：、]){0,12}+";

    private static final Pattern END = Pattern.compile("(?:[、和及与以].*|" + FILLER + "(?:[和及与以].*)?)");

    private final Statement statement;
    private final Clause clauseWords;
    private final Quantity quantity;
    private final int start;
    private final String wordsBefore;
    private final String wordsBehind;

    private QuantityContext(Statement statement, Clause clause, Quantity quantity) {
        this.statement = statement;
        this.clauseWords = clause;
        this.quantity = quantity;
        start = clause.startOfWordsBefore(quantity);
        wordsBefore = clause.words(start, quantity.start());
        wordsBehind = clause.wordsBehind(quantity);
    }

    public static QuantityContext of(Statement statement, Clause clause, Quantity quantity) {
        return new QuantityContext(statement, clause, quantity);
    }

    public static Pattern patternAtEnd(String words) {
        return Pattern.compile("(?:" + words + ")" + FILLER + "$");
    }

    public Statement statement() {
        return statement;
    }

    public Quantity quantity() {
        return quantity;
    }

    /** From the quantity before it, or the clause's start. */
    public String wordsBefore() {
        return wordsBefore;
    }

    /** The lead with its years. */
    public String datedWordsBefore() {
        return statement.words().substring(start - statement.start(), quantity.start() - statement.start());
    }

    /** Up to the next quantity, or the clause's end. */
    public String wordsBehind() {
        return wordsBehind;
    }

    /** The whole clause. */
    public String clauseWords() {
        return clauseWords.words();
    }

    /** The statement before the clause. */
    public String statementBefore() {
        return statement.wordsBefore(clauseWords.start());
    }

    /** The paragraph before the clause, its heading among it. */
    public String paragraphBefore() {
        return statement.paragraphBefore(clauseWords.start());
    }

    /** Whether nothing follows the quantity but words that change nothing, or the next item. */
    public boolean isLastInClause() {
        return END.matcher(wordsBehind).matches();
    }
}
