package org.qianfa.intake.source;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import org.qianfa.form.table.CellType;

/** Knows what may be meant as a value, and reads the number in it. */
public final class TypedValues {
    private static final int LONGEST = 40;
    private static final Pattern VALUE =
            Pattern.compile("[+-]?\\d[\\d,.]*+%?\\s?(?:件|条|个|项|宗|起|次|份|元|万元|亿元)?|[-—–―_/\\\\]+|无|空");
    private static final Pattern NUMBER =
            Pattern.compile("([+-]?)(\\d{1,3}(?:,\\d{3})++|\\d++)(\\.\\d++)?\\s?(件|条|个|项|宗|起|次|份|元|万元|亿元)?");
    private static final Set<String> COUNTERS = Set.of("件", "条", "个", "项", "宗", "起", "次", "份");

    private TypedValues() {}

    static boolean isValue(String field) {
        return !field.isEmpty()
                && field.length() <= LONGEST
                && (field.charAt(0) < 0x3400 || field.charAt(0) > 0x9FFF || "无空".indexOf(field.charAt(0)) >= 0)
                && VALUE.matcher(narrow(field)).matches();
    }

    /** The number, where the text says one in a unit that is this cell's; all else stays as typed, for a check to speak of. */
    public static String readNumber(String typed, CellType type) {
        if (typed.length() > LONGEST) return typed;
        var number = NUMBER.matcher(narrow(typed));
        if (!number.matches()) return typed;
        var unit = number.group(4);
        if (unit != null && !type.unit().map(unit::equals).orElse(COUNTERS.contains(unit))) return typed;
        var decimals = number.group(3) == null ? "" : number.group(3);
        return (number.group(1).equals("-") ? "-" : "") + number.group(2).replace(",", "") + decimals;
    }

    /** Whether more than the width of the digits was read out of it. */
    public static boolean isReworded(String typed, String read) {
        return !narrow(typed).equals(read);
    }

    private static String narrow(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
