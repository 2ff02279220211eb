package org.qianfa.document;

/** Marks that keep to what stands before or behind them where lines are broken (避头尾, GB/T 15834-2011, 5.1). */
final class Marks {
    private static final String NOT_FIRST = "，。、；：？！）》”’】〉〕」』〗…—·％%‰℃,.;:?!)]}～";
    private static final String NOT_LAST = "（《“‘【〈〔「『〖([{";

    private Marks() {}

    static boolean mayBegin(char line) {
        return NOT_FIRST.indexOf(line) < 0;
    }

    static boolean mayEnd(char line) {
        return NOT_LAST.indexOf(line) < 0;
    }
}
