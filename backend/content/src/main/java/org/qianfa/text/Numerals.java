package org.qianfa.text;

import java.math.BigDecimal;

/** Numbers in Arabic and Chinese figures: 12, 1.5, 十二, 一百零三, 两千, 二〇; 万 and 亿 behind either. */
public final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String TENS = "十百千";

    private Numerals() {}

    /** The number that is written; every figure of it is known. */
    public static BigDecimal value(String figures) {
        var myriads = figures.length();
        while (myriads > 0 && (figures.charAt(myriads - 1) == '万' || figures.charAt(myriads - 1) == '亿')) myriads--;
        var value = plain(figures.substring(0, myriads));
        for (var unit : figures.substring(myriads).toCharArray()) value = value.movePointRight(unit == '万' ? 4 : 8);
        return value;
    }

    private static BigDecimal plain(String figures) {
        if (!figures.isEmpty() && figures.charAt(0) >= '0' && figures.charAt(0) <= '9')
            return new BigDecimal(figures.endsWith(".") ? figures.substring(0, figures.length() - 1) : figures);
        return chinese(figures.replace('零', '〇').replace('两', '二'));
    }

    private static BigDecimal chinese(String figures) {
        if (figures.chars().noneMatch(c -> TENS.indexOf(c) >= 0)) return positional(figures);
        long sum = 0;
        long digit = 0;
        for (int i = 0; i < figures.length(); i++) {
            char c = figures.charAt(i);
            var tens = TENS.indexOf(c);
            if (tens < 0) digit = DIGITS.indexOf(c);
            else {
                sum += Math.max(digit, sum == 0 && digit == 0 ? 1 : digit) * (long) Math.pow(10, tens + 1);
                digit = 0;
            }
        }
        return BigDecimal.valueOf(sum + digit);
    }

    private static BigDecimal positional(String figures) {
        var value = new StringBuilder("0");
        for (var c : figures.toCharArray()) value.append(DIGITS.indexOf(c));
        return new BigDecimal(value.toString());
    }
}
