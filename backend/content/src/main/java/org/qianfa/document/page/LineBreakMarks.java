package org.qianfa.document.page;

/** Marks that keep to what stands before or behind them where lines are broken (避头尾, GB/T 15834-2011, 5.1). */
public final class LineBreakMarks {
    private static final String NOT_FIRST = "，。、；：？！）》”’】〉〕」』〗…—·％%‰℃,.;:?!)]}～";
    private static final String NOT_LAST = "（《“‘【〈〔「『〖([{";

    private LineBreakMarks() {}

    public static boolean mayBegin(char line) {
        return NOT_FIRST.indexOf(line) < 0;
    }

    public static boolean mayEnd(char line) {
        return NOT_LAST.indexOf(line) < 0;
    }
}
