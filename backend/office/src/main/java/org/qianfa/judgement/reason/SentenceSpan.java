package org.qianfa.judgement.reason;

/** The whole sentences that hold a range of a text; the range itself may move when something else is written before it. */
final class SentenceSpan {
    private static final String ENDS = "。！？；!?;\n";

    private SentenceSpan() {}

    /** "" where the range is empty: then no sentence is meant. */
    static String around(String text, int start, int end) {
        if (start < 0 || start >= end || end > text.length()) return "";
        var from = start;
        while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) from--;
        var to = end;
        while (to < text.length() && ENDS.indexOf(text.charAt(to - 1)) < 0) to++;
        return text.substring(from, to).strip();
    }
}
