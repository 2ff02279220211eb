package org.qianfa.document;

import org.qianfa.shared.PlainText;

/** Text for spreadsheets, in which a text that begins like a formula is one for whoever opens it carelessly. */
final class Plain {
    private static final String BEGINS_FORMULA = "=+-@\t\r";

    private Plain() {}

    static String of(String text) {
        return PlainText.only(text);
    }

    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
