package org.qianfa.form;

/** The title of a report by rule F-2: whose it is, of which year, and what it is. */
public final class ReportTitle {
    /** What every report is, whoever writes it. */
    public static final String SUBJECT = "政府信息公开工作年度报告";

    private ReportTitle() {}

    public static String of(String organName, int year) {
        return fill("{organ}{year}年" + SUBJECT, organName, year);
    }

    /** @param pattern as a form file words the title, with {@code {organ}} and {@code {year}} */
    static String fill(String pattern, String organName, int year) {
        return pattern.replace("{organ}", organName).replace("{year}", Integer.toString(year));
    }

    /** What stands before the year; the whole title where it names none. */
    public static String organ(String title) {
        return title.replaceFirst("\\d{4}年.*", "");
    }
}
