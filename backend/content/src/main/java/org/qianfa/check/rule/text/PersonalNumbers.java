package org.qianfa.check.rule.text;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Which numbers are somebody's: identity numbers by GB 11643, bank cards by Luhn's check digit. */
final class PersonalNumbers {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    private PersonalNumbers() {}

    /** 18 characters: a region, a date, and the check character that follows from the rest. */
    static boolean isNumber(String text) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (text.charAt(i) - '0');
        return CHECKS.charAt(sum % 11) == Character.toUpperCase(text.charAt(17))
                && isRegion(text)
                && isDate(text.substring(6, 14));
    }

    /** 15 digits: a region and a date of the twentieth century. */
    static boolean isOldNumber(String text) {
        return isRegion(text) && isDate("19" + text.substring(6, 12));
    }

    static boolean isCard(String text) {
        var digits = text.replaceAll("\\D", "");
        if (digits.length() < 16 || digits.length() > 19 || !isIssued(digits)) return false;
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }

    /** UnionPay, Visa and MasterCard; no account number begins with a year. */
    private static boolean isIssued(String digits) {
        return digits.startsWith("62")
                || digits.startsWith("4")
                || digits.matches("5[1-5]\\d+")
                || digits.startsWith("60");
    }

    /** Provinces have the codes 11 to 65, 71, 81 and 82 (GB/T 2260). */
    private static boolean isRegion(String text) {
        var province = Integer.parseInt(text.substring(0, 2));
        return (province >= 11 && province <= 65) || province == 71 || province == 81 || province == 82;
    }

    private static boolean isDate(String digits) {
        try {
            var year = LocalDate.of(
                            Integer.parseInt(digits.substring(0, 4)),
                            Integer.parseInt(digits.substring(4, 6)),
                            Integer.parseInt(digits.substring(6, 8)))
                    .getYear();
            return year >= EARLIEST && year < LATEST;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
