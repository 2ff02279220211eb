package org.qianfa.intake.word;

import java.util.Locale;

/** Numbers in the ways in which Word can write them. */
final class WordNumerals {
    private static final String CHINESE = "〇一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private WordNumerals() {}

    static String written(int number, String format) {
        if (number < 1 || number > 3_000) return Integer.toString(number);
        return switch (format) {
            case "none", "bullet" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting" -> chinese(number, CHINESE, "十百千");
            case "chineseLegalSimplified", "ideographLegalTraditional" -> chinese(number, FORMAL, "拾佰仟");
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> digits(number, CHINESE);
            case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number <= 20 ? Character.toString('①' + number - 1) : Integer.toString(number);
            case "decimalEnclosedParen" -> "（" + number + "）";
            case "ideographTraditional" ->
                number <= 10 ? STEMS.substring(number - 1, number) : Integer.toString(number);
            case "upperLetter" -> letter(number);
            case "lowerLetter" -> letter(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    private static String digits(int number, String ten) {
        var text = new StringBuilder();
        Integer.toString(number).chars().forEach(digit -> text.append(ten.charAt(digit - '0')));
        return text.toString();
    }

    /** 十一, 二十, 一百零五. */
    private static String chinese(int number, String ten, String units) {
        var text = new StringBuilder();
        var digits = Integer.toString(number);
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(i) - '0';
            var place = digits.length() - i - 1;
            if (digit > 0) {
                text.append(ten.charAt(digit));
                if (place > 0) text.append(units.charAt(place - 1));
            } else if (place > 0 && digits.charAt(i + 1) != '0') text.append('零');
        }
        return number < 20 && number >= 10 ? text.substring(1) : text.toString();
    }

    private static String letter(int number) {
        return Character.toString('A' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        var text = new StringBuilder();
        var left = number;
        for (var i = 0; i < ROMAN.length; i++)
            while (left >= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
                left -= ROMAN_VALUES[i];
            }
        return text.toString();
    }
}
