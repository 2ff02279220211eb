package org.qianfa.document.sheet;

import org.qianfa.text.PlainText;

/** Text for spreadsheets, in which a text that begins like a formula is one for whoever opens it carelessly. */
public final class SpreadsheetText {
    private static final String BEGINS_FORMULA = "=+-@\t\r";

    private SpreadsheetText() {}

    public static String clean(String text) {
        return PlainText.withoutOthers(text);
    }

    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
